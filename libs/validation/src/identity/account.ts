import { staffRoles } from '@pbnet/domain/access';
import { accountStates } from '@pbnet/domain/identity';
import * as z from 'zod/mini';
import { emailSchema } from './sign-in.ts';

const displayName = z.string().check(z.trim(), z.minLength(2), z.maxLength(200));
const language = z.enum(['ru', 'en']);
const version = z.int().check(z.positive());
const id = z.uuid();
const placeId = z.optional(z.int().check(z.positive()));

export const updateProfile = z.object({ displayName, language, version });

/** A role and, for the roles that have one, the place: a regional center or an access center. */
export const newBinding = z.object({
  role: z.enum(staffRoles),
  regionalCenterId: placeId,
  centerId: placeId,
});

export const inviteAccount = z.object({
  email: emailSchema,
  displayName,
  language: z._default(language, 'ru'),
  bindings: z.array(newBinding).check(z.minLength(1), z.maxLength(10)),
});

export const listAccounts = z.object({
  search: z.optional(z.string().check(z.trim(), z.maxLength(100))),
  role: z.optional(z.enum(staffRoles)),
  state: z.optional(z.enum(accountStates)),
  page: z._default(z.int().check(z.positive(), z.maximum(10_000)), 1),
});

export const accountId = z.object({ id });
export const accountVersion = z.object({ id, version });
export const updateAccount = z.object({ id, version, displayName, email: emailSchema });
export const grantBinding = z.extend(newBinding, { id });
export const revokeBinding = z.object({ id, bindingId: z.int().check(z.positive()) });
export const bindingChoice = z.object({ bindingId: z.int().check(z.positive()) });
export const sessionChoice = z.object({ sessionId: id });

export type UpdateProfile = z.infer<typeof updateProfile>;
export type NewBinding = z.infer<typeof newBinding>;
export type InviteAccount = z.infer<typeof inviteAccount>;
export type ListAccounts = z.infer<typeof listAccounts>;
export type AccountVersion = z.infer<typeof accountVersion>;
export type UpdateAccount = z.infer<typeof updateAccount>;
export type GrantBinding = z.infer<typeof grantBinding>;
export type RevokeBinding = z.infer<typeof revokeBinding>;
