import { campaignKinds } from '@pbnet/domain/campaigns';
import * as z from 'zod/mini';
import { daySchema } from '../dates.ts';

const id = z.int().check(z.positive());

/** The most that a reason for a later day, or for refusing it, may say. */
export const longestReason = 1000;

const reason = z.string().check(z.trim(), z.maxLength(longestReason));

/** A campaign by what it is about, for statistics the month. */
export const campaignBoard = z.object({
  kind: z.enum(campaignKinds),
  subject: z.string().check(z.minLength(1), z.maxLength(50)),
});

export const reminderPreview = z.object({ campaignId: z.uuid(), regionalCenterId: id });

/** Without a regional center: all that are overdue. */
export const sendReminder = z.object({ campaignId: z.uuid(), regionalCenterId: z.optional(id) });

export const requestExtension = z.object({
  campaignId: z.uuid(),
  newDueOn: daySchema,
  reason: reason.check(z.minLength(10)),
});

export const decideExtension = z.object({ extensionId: z.uuid(), grant: z.boolean(), reason }).check(
  z.refine(({ grant, reason: words }) => grant || words.length >= 5, {
    path: ['reason'],
    params: { rule: 'refusal-needs-reason' },
  }),
);

/** Headquarters moves the day of one or several regional centers by itself. */
export const extendCards = z.object({
  campaignId: z.uuid(),
  regionalCenterIds: z.array(id).check(z.minLength(1), z.maxLength(1000)),
  newDueOn: daySchema,
  reason: reason.check(z.minLength(5)),
});

export type ExtendCards = z.output<typeof extendCards>;
export type CampaignBoardInput = z.output<typeof campaignBoard>;
export type ReminderPreviewInput = z.output<typeof reminderPreview>;
export type SendReminder = z.output<typeof sendReminder>;
export type RequestExtension = z.output<typeof requestExtension>;
export type DecideExtension = z.output<typeof decideExtension>;
