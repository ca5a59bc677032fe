import * as z from 'zod/mini';

/** An address as people type it; kept in lower case without spaces around. */
export const emailSchema = z.string().check(z.trim(), z.toLowerCase(), z.maxLength(254), z.email());

/** A password as typed: only its length is bounded, so that no rule tells what a real one looks like. */
export const typedPassword = z.string().check(z.minLength(1), z.maxLength(200));

/** What the way back from ЕСИА has put into the address of the page. */
export const esiaFailure = z.object({ failure: z.optional(z.string().check(z.maxLength(60))) });

/** Six digits of the application, spaces allowed, or a recovery code. */
export const codeSchema = z.pipe(
  z.string().check(z.minLength(1), z.maxLength(40)),
  z.transform((text) => text.replace(/\s/g, '')),
);

/** The code that is owed after ЕСИА; without one the answer says what is asked for. */
export const esiaCode = z.object({ code: z.optional(codeSchema) });

export const signIn = z.object({
  email: emailSchema,
  password: typedPassword,
  /** Asked for after the password. */
  code: z.optional(codeSchema),
});

export type SignInInput = z.infer<typeof signIn>;
