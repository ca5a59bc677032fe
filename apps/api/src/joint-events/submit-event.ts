import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { contentGaps, type ContentGap } from '@pbnet/domain/joint-events';
import type { EventStepInput } from '@pbnet/validation/joint-events';
import { currentRequest } from '../request-info.ts';
import type { Transaction } from '../database.ts';
import { refuseBroadcast } from './broadcast-slot.ts';
import { changeEvent } from './change-event.ts';
import type { Desk, StepRun } from './desk.ts';
import type { JointEvent } from './joint-event.ts';
import { clashQuestion, readEvent } from './read-events.ts';

const gapWords = {
  dates: { ru: 'дата и время', en: 'dates' },
  place: { ru: 'место', en: 'the place' },
  organisers: { ru: 'организаторы', en: 'organisers' },
  'in-charge': { ru: 'кто отвечает', en: 'who is in charge' },
  audience: { ru: 'для кого', en: 'the audience' },
  'expected-people': { ru: 'сколько людей ожидается', en: 'expected people' },
} as const satisfies Record<ContentGap, Readonly<Record<'ru' | 'en', string>>>;

function refuseIncomplete(event: JointEvent): void {
  const gaps = contentGaps(event);
  if (gaps.length === 0) return;
  const { language } = currentRequest();
  const words = gaps.map((gap) => gapWords[gap][language]).join(', ');
  throw new DomainError('rule-broken', 'joint-event-incomplete', { gaps: words, missing: gaps });
}

/** Refuses when another has the broadcast slot; other clashes are warnings of the screen. */
export async function refuseTakenSlot(
  tx: Transaction,
  { clashCheck }: Desk,
  event: JointEvent,
): Promise<void> {
  if (!event.onAir) return;
  const question = clashQuestion({ ...(await readEvent(tx, event.id)), ...event });
  if (question) refuseBroadcast(await clashCheck.clashes(tx, question));
}

/** A centre gives its card to the regional center. */
export async function handOver(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<EventStepInput>,
): Promise<void> {
  const stamps = { handedOverAt: now };
  await changeEvent(tx, actor, {
    ...{ ...input, command: 'hand-over', change: {}, stamps, now },
    check: refuseIncomplete,
  });
}

export async function submitEvent(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<EventStepInput>,
): Promise<void> {
  const stamps = { submittedAt: desk.now };
  await changeEvent(tx, actor, {
    ...{ ...input, command: 'submit', change: {}, stamps, now: desk.now },
    async check(before) {
      refuseIncomplete(before);
      await refuseTakenSlot(tx, desk, before);
    },
  });
}

export async function takeBack(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<EventStepInput>,
): Promise<void> {
  const stamps = { submittedAt: null };
  await changeEvent(tx, actor, { ...input, command: 'take-back', change: {}, stamps, now });
}
