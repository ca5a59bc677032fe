import { DomainError } from '@pbnet/domain';
import type { Actor, Place } from '@pbnet/domain/access';
import { afterEventCommand, isEventOutcome, type EventCommand } from '@pbnet/domain/joint-events';
import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { mayTake } from './event-rights.ts';
import type { JointEvent } from './joint-event.ts';
import { jointEventsRepository } from './joint-events.repository.ts';
import type { jointEvents } from './joint-events.tables.ts';

type Row = typeof jointEvents.$inferInsert;

export interface EventChange {
  readonly id: string;
  /** Of the card that the person had before the eyes. */
  readonly version: number;
  readonly command: EventCommand;
  /** What the person asks for: the same again is the same command repeated. */
  readonly change: Partial<Row>;
  /** What the command notes by itself. */
  readonly stamps?: Partial<Row>;
  /** Words of the step that others read: a reason. */
  readonly words?: string;
  readonly now: Date;
  /** Refuses by throwing, once the card is locked. */
  check?(before: JointEvent): Promise<void> | void;
}

export interface Changed {
  readonly before: JointEvent;
  /** False when the same command had already done its work: nothing follows from it twice. */
  readonly anew: boolean;
}

export function placeOf({ regionId, regionalCenterId, centerId }: JointEvent): Place {
  return centerId === null
    ? { kind: 'regional-center', regionId, regionalCenterId }
    : { kind: 'center', regionId, regionalCenterId, centerId };
}

/** Takes one step of one card, with its trace; a repeated command finds its work done. */
export async function changeEvent(tx: Transaction, actor: Actor, run: EventChange): Promise<Changed> {
  const { id, version, command, change, stamps, words, now } = run;
  const repository = jointEventsRepository(tx);
  const before = await repository.lock(id);
  if (!before) throw new DomainError('not-found', 'not-found');
  if (before.version === version + 1 && isRepeated(before, run)) return { before, anew: false };
  if (before.version !== version) throw new DomainError('conflict', 'stale-edit', { current: before });
  const state = afterEventCommand(before.state, command);
  if (state === undefined || !mayTake(actor, before, command))
    throw new DomainError('rule-broken', 'joint-event-wrong-state');
  await run.check?.(before);

  const postponed = command === 'postpone';
  const isPublic = before.agreedAt !== null || command === 'agree';
  const written = {
    ...change,
    ...stamps,
    state,
    ...(words === undefined ? {} : { reason: words }),
    ...(isPublic ? { sequence: before.sequence + 1 } : {}),
  };
  await repository.write(id, written, now);
  await repository.addStep({
    event: before,
    ...{ command, state, words: words ?? null, actorId: actor.accountId, at: now },
    oldStartsAt: postponed ? before.startsAt : null,
    oldEndsAt: postponed ? before.endsAt : null,
  });
  await audit(tx, actor, {
    action: `joint-event.${command}`,
    entity: 'joint-event',
    entityId: id,
    place: placeOf(before),
    before: valuesBefore(before, written),
    after: written,
  });
  return { before, anew: true };
}

function isRepeated(before: JointEvent, { command, change, words }: EventChange): boolean {
  const known = columnsOf(before);
  return (
    isEventOutcome(before.state, command) &&
    (words === undefined || before.reason === words) &&
    Object.entries(change).every(([name, value]) => isDeepStrictEqual(plain(value), known[name]))
  );
}

/** Only what the command touches: a card is long, its change is short. */
function valuesBefore(before: JointEvent, written: object): object {
  const known = columnsOf(before);
  return Object.fromEntries(Object.keys(written).map((name) => [name, known[name] ?? null]));
}

function columnsOf({ report, ...columns }: JointEvent): Readonly<Record<string, unknown>> {
  return {
    ...columns,
    actualInPerson: report?.inPerson ?? null,
    actualVideo: report?.video ?? null,
    reportWords: report?.words ?? null,
  };
}

function plain(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}
