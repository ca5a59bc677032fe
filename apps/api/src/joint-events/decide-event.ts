import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { EventStepInput, PostponeEvent, ReasonedStep } from '@pbnet/validation/joint-events';
import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import { changeEvent, type Changed } from './change-event.ts';
import type { Desk, StepRun } from './desk.ts';
import { refuseSpan } from './event-content.ts';
import { eventLetter, type EventNews } from './event-letters.ts';
import type { JointEvent } from './joint-event.ts';
import { dateOf } from './joint-events.repository.ts';
import { refuseTakenSlot } from './submit-event.ts';

interface News {
  readonly desk: Desk;
  readonly changed: Changed;
  readonly news: EventNews['news'];
  readonly reason: string | null;
}

/** The regional center learns by letter what headquarters has done; what it did itself it knows. */
async function tell(tx: Transaction, actor: Actor, { desk, changed, news, reason }: News): Promise<void> {
  const { before, anew } = changed;
  if (!anew || actor.place.kind !== 'network') return;
  const { id, title, regionId, regionalCenterId, version } = before;
  const [row] = await asOwner(tx, () =>
    tx.execute<{ email: string | null }>(sql`
      select email from regional_center_versions
      where regional_center_id = ${regionalCenterId} and valid_from <= current_date
      order by valid_from desc limit 1`),
  );
  const to = row?.email ?? null;
  if (to === null) return;
  await desk.outbox.enqueue(tx, {
    dedupeKey: `joint-event:${id}:${news}:${version}`,
    kind: 'joint-event',
    to,
    place: { kind: 'regional-center', regionId, regionalCenterId },
    ...eventLetter({ id, title, publicUrl: desk.publicUrl, news, reason }),
  });
}

/** Headquarters returns what was submitted, a regional center what its centre has handed over. */
export async function returnEvent(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<ReasonedStep>,
): Promise<void> {
  const { reason, ...key } = input;
  const changed = await changeEvent(tx, actor, {
    ...{ ...key, command: 'return', change: {}, words: reason, now: desk.now },
    stamps: { handedOverAt: null },
  });
  await tell(tx, actor, { desk, changed, news: 'returned', reason });
}

export async function agreeEvent(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<EventStepInput>,
): Promise<void> {
  const changed = await changeEvent(tx, actor, {
    ...{ ...input, command: 'agree', change: {}, now: desk.now },
    stamps: { agreedAt: desk.now, reason: null },
    async check(before) {
      if (before.startsAt === null) throw new DomainError('rule-broken', 'joint-event-without-dates');
      await refuseTakenSlot(tx, desk, before);
    },
  });
  await tell(tx, actor, { desk, changed, news: 'agreed', reason: null });
}

/** New dates, or none yet; the old ones stay in the step. Headquarters agrees to the new ones. */
export async function postponeEvent(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<PostponeEvent>,
): Promise<void> {
  const { id, version, reason, startsAt, endsAt } = input;
  refuseSpan(input);
  const changed = await changeEvent(tx, actor, {
    ...{ id, version, command: 'postpone', words: reason, now: desk.now },
    change: { startsAt: dateOf(startsAt), endsAt: dateOf(endsAt) },
    stamps: { postponements: await postponementsOf(tx, id) },
    check: (before) => refuseTakenSlot(tx, desk, { ...before, startsAt, endsAt } satisfies JointEvent),
  });
  await tell(tx, actor, { desk, changed, news: 'postponed', reason });
}

async function postponementsOf(tx: Transaction, id: string): Promise<number> {
  const [row] = await tx.execute<{ made: number }>(
    sql`select postponements + 1 as made from joint_events where id = ${id} for update`,
  );
  return row?.made ?? 1;
}

export async function cancelEvent(
  tx: Transaction,
  actor: Actor,
  { input, desk }: StepRun<ReasonedStep>,
): Promise<void> {
  const { reason, ...key } = input;
  const changed = await changeEvent(tx, actor, {
    ...{ ...key, command: 'cancel', change: {}, words: reason, now: desk.now },
  });
  await tell(tx, actor, { desk, changed, news: 'cancelled', reason });
}
