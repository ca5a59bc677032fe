import { passwordProblem } from '@pbnet/domain/identity';
import * as z from 'zod/mini';
import { codeSchema, emailSchema, typedPassword } from './sign-in.ts';

/** A password to be: the issue's message is the key of the sentence. */
export const newPassword = z.string().check(
  z.superRefine((password, context) => {
    const problem = passwordProblem(password);
    if (problem) context.addIssue({ code: 'custom', message: problem });
  }),
);

const token = z.string().check(z.maxLength(500));

export const readLink = z.object({ token });
export const acceptLink = z.object({ token, password: typedPassword });
export const requestPassword = z.object({ email: emailSchema });
export const changePassword = z.object({ current: typedPassword, password: typedPassword });
export const confirmSecondFactor = z.object({ code: codeSchema });
export const confirmedByPassword = z.object({ password: typedPassword });

export type AcceptLink = z.infer<typeof acceptLink>;
export type ChangePassword = z.infer<typeof changePassword>;
