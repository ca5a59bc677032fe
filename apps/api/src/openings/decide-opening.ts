import { DomainError, monthOf } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { openingGaps, type OpeningGap } from '@pbnet/domain/openings';
import type { OpeningStepInput, PostponeOpening, ReasonedOpeningStep } from '@pbnet/validation/openings';
import type { Transaction } from '../database.ts';
import { currentRequest } from '../request-info.ts';
import { changeOpening, type Changed } from './change-opening.ts';
import type { Desk, StepRun } from './desk.ts';
import type { PlannedOpening } from './opening.ts';
import { endPendingChange, refusePendingChange } from './pending-change.ts';
import { readContent, refuseFarMonth } from './opening-content.ts';
import type { OpeningNews } from './opening-letters.ts';
import { sideOf } from './opening-rights.ts';
import { tellOtherSide } from './tell-side.ts';

const gapWords = {
  host: { ru: 'где открывается (организация)', en: 'the host organisation' },
  address: { ru: 'адрес', en: 'the address' },
  'planned-month': { ru: 'плановый месяц', en: 'the planned month' },
  person: { ru: 'ответственный', en: 'the person in charge' },
  seats: { ru: 'число мест', en: 'the number of seats' },
} as const satisfies Record<OpeningGap, Readonly<Record<'ru' | 'en', string>>>;

function refuseIncomplete(opening: PlannedOpening): void {
  const missing = openingGaps(opening);
  if (missing.length === 0) return;
  const { language } = currentRequest();
  const gaps = missing.map((gap) => gapWords[gap][language]).join(', ');
  throw new DomainError('rule-broken', 'opening-incomplete', { gaps, missing });
}

interface News {
  readonly desk: Desk;
  readonly changed: Changed;
  readonly news: OpeningNews;
  readonly words: string | null;
}

async function tell(tx: Transaction, actor: Actor, { changed, ...news }: News): Promise<void> {
  const side = sideOf(actor);
  if (changed.anew && side !== null) await tellOtherSide(tx, { ...news, opening: changed.before, side });
}

/** The other side begins to look: from now on the card changes by an answered wish only. */
export async function takeOpening(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<OpeningStepInput>,
): Promise<void> {
  await changeOpening(tx, actor, { ...input, command: 'take', now });
}

export async function agreeOpening(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<OpeningStepInput>,
): Promise<void> {
  const { now } = desk;
  const changed = await changeOpening(tx, actor, {
    ...{ ...input, command: 'agree', now },
    stamps: { agreedAt: now, reason: null, postponedBy: null },
    async check(before) {
      refuseIncomplete(before);
      await refusePendingChange(tx, before.id);
    },
  });
  await tell(tx, actor, { desk, changed, news: 'agreed', words: null });
}

export async function rejectOpening(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<ReasonedOpeningStep>,
): Promise<void> {
  const { reason, ...key } = input;
  const changed = await changeOpening(tx, actor, {
    ...{ ...key, command: 'reject', words: reason, now: desk.now },
    stamps: { rejectedBy: sideOf(actor) },
  });
  await endPendingChange(tx, actor, { opening: changed.before, now: desk.now });
  await tell(tx, actor, { desk, changed, news: 'rejected', words: reason });
}

export async function withdrawOpening(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<ReasonedOpeningStep>,
): Promise<void> {
  const { reason, ...key } = input;
  const changed = await changeOpening(tx, actor, {
    ...{ ...key, command: 'withdraw', words: reason, now: desk.now },
    stamps: { postponedBy: null },
  });
  await endPendingChange(tx, actor, { opening: changed.before, now: desk.now });
  await tell(tx, actor, { desk, changed, news: 'withdrawn', words: reason });
}

/** A new month, or none yet. The old one stays in the card and in the step; the other side agrees to the new one. */
export async function postponeOpening(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<PostponeOpening>,
): Promise<void> {
  const { plannedMonth, reason, ...key } = input;
  if (plannedMonth !== null && plannedMonth < monthOf(desk.today))
    throw new DomainError('rule-broken', 'opening-month-past');
  refuseFarMonth(plannedMonth, desk.today);
  const changed = await changeOpening(tx, actor, {
    ...{ ...key, command: 'postpone', words: reason, now: desk.now },
    change: { plannedMonth },
    stampsOf: ({ postponements, plannedMonth: month, oldMonth }) => ({
      postponements: postponements + 1,
      oldMonth: month ?? oldMonth,
      postponedBy: sideOf(actor) ?? 'headquarters',
    }),
    async check(before) {
      if (before.plannedMonth === plannedMonth && before.state !== 'postponed')
        throw new DomainError('rule-broken', 'opening-month-same');
      await refusePendingChange(tx, before.id);
    },
  });
  if (!changed.anew) return;
  const side = sideOf(actor);
  if (side === null) return;
  const told = { desk, opening: changed.before, plannedMonth, side };
  await tellOtherSide(tx, { ...told, news: 'postponed', words: reason });
}

/** A rejected or withdrawn one comes back as this side's proposal: the other side decides about it. */
export async function proposeAgain(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<OpeningStepInput>,
): Promise<void> {
  const { now, today } = desk;
  const side = sideOf(actor) ?? 'headquarters';
  const changed = await changeOpening(tx, actor, {
    ...{ ...input, command: 'propose-again', now },
    stamps: { proposedBy: side, proposedAt: now, rejectedBy: null, reason: null, agreedAt: null },
    async check(before) {
      // Its addresses were free for others meanwhile.
      await readContent(tx, { content: before, regionId: before.regionId, id: before.id, before, today });
    },
  });
  await tell(tx, actor, { desk, changed, news: 'proposed', words: null });
}
