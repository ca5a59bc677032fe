import { deliveryStates, monthlyMailingKinds } from '@pbnet/domain/mail';
import * as z from 'zod/mini';
import { monthSchema } from '../dates.ts';

const version = z.int().check(z.minimum(1));
const reason = z.string().check(z.trim(), z.minLength(3), z.maxLength(500));

export const prepareMailing = z.object({ kind: z.enum(monthlyMailingKinds), month: monthSchema });

export const mailingKey = z.object({ id: z.uuid() });

/** A command on a mailing as the person saw it. */
export const mailingCommand = z.object({ id: z.uuid(), version });

/** A regional center that headquarters decides not to write to this time. */
export const leaveOutRecipient = z.object({ deliveryId: z.uuid(), reason });

export const deliveryKey = z.object({ deliveryId: z.uuid() });

export const mailLogFilter = z.object({
  state: z.optional(z.enum(deliveryStates)),
  /** Part of a subject, an address or a name. */
  text: z.optional(z.string().check(z.trim(), z.maxLength(100))),
  /** Letters queued before this instant: the last row of the page before. */
  cursor: z.nullish(z.iso.datetime()),
});

export const mailTaskFilter = z.object({ done: z.boolean() });

export const closeMailTask = z.object({
  id: z.uuid(),
  version,
  note: z.string().check(z.trim(), z.maxLength(500)),
});

export const runJob = z.object({ name: z.string().check(z.minLength(1), z.maxLength(100)) });

export type PrepareMailing = z.output<typeof prepareMailing>;
export type MailingCommand = z.output<typeof mailingCommand>;
export type LeaveOutRecipient = z.output<typeof leaveOutRecipient>;
export type MailLogFilter = z.output<typeof mailLogFilter>;
export type CloseMailTask = z.output<typeof closeMailTask>;
