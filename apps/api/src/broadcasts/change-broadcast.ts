import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { afterBroadcastCommand, isBroadcastOutcome, type BroadcastCommand } from '@pbnet/domain/broadcasts';
import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { mayTake, placeOf } from './broadcast-rights.ts';
import type { Broadcast } from './broadcast.ts';
import { broadcastsRepository } from './broadcasts.repository.ts';
import type { broadcasts } from './broadcasts.tables.ts';

type Row = typeof broadcasts.$inferInsert;

export interface BroadcastChange {
  readonly id: string;
  /** Of the card that the person had before the eyes. */
  readonly version: number;
  readonly command: BroadcastCommand;
  /** What the person asks for: the same again is the same command repeated. */
  readonly change?: Partial<Row>;
  /** What the command notes by itself. */
  readonly stamps?: Partial<Row>;
  readonly stampsOf?: (before: Broadcast) => Partial<Row>;
  /** Words of the step that others read: a reason. */
  readonly words?: string;
  readonly now: Date;
  /** Refuses by throwing, once the row is locked. */
  check?(before: Broadcast): Promise<void> | void;
}

export interface Changed {
  readonly before: Broadcast;
  /** False when the same command had already done its work: nothing follows from it twice. */
  readonly anew: boolean;
}

/** Takes one step of one broadcast, with its trace; a repeated command finds its work done. */
export async function changeBroadcast(tx: Transaction, actor: Actor, run: BroadcastChange): Promise<Changed> {
  const { id, version, command, change = {}, words, now } = run;
  const repository = broadcastsRepository(tx);
  const before = await repository.lock(id);
  if (!before) throw new DomainError('not-found', 'not-found');
  if (before.version === version + 1 && isRepeated(before, run)) return { before, anew: false };
  const state = stateAfter(actor, before, run);
  await run.check?.(before);

  const moves = command === 'postpone' || (command === 'agree' && change.startsAt !== undefined);
  const stamps = { ...run.stamps, ...run.stampsOf?.(before) };
  const written = { ...change, ...stamps, state, ...(words === undefined ? {} : { reason: words }) };
  await repository.write(id, written, now);
  await repository.addStep({
    broadcast: before,
    ...{ command, state, words: words ?? null, actorId: actor.accountId, at: now },
    oldStartsAt: moves ? before.startsAt : null,
    oldEndsAt: moves ? before.endsAt : null,
  });
  await audit(tx, actor, {
    action: `broadcast.${command}`,
    entity: 'broadcast',
    entityId: id,
    place: placeOf(before),
    before: valuesBefore(before, written),
    after: written,
  });
  return { before, anew: true };
}

/** The state that the step leads to. @throws DomainError when another was quicker or there is no such step */
export function stateAfter(
  actor: Actor,
  before: Broadcast,
  { version, command }: Pick<BroadcastChange, 'version' | 'command'>,
): Broadcast['state'] {
  if (before.version !== version) throw new DomainError('conflict', 'stale-edit', { current: before });
  const state = afterBroadcastCommand(before.state, command);
  if (command === 'agree' && state !== undefined && before.startsAt === null)
    throw new DomainError('rule-broken', 'broadcast-without-dates');
  if (state === undefined || !mayTake(actor, before, command))
    throw new DomainError('rule-broken', 'broadcast-wrong-state');
  return state;
}

export function isRepeated(
  before: Broadcast,
  { command, change = {}, words }: Pick<BroadcastChange, 'command' | 'change' | 'words'>,
): boolean {
  const known: Readonly<Record<string, unknown>> = { ...before };
  return (
    isBroadcastOutcome(before.state, command) &&
    (words === undefined || before.reason === words) &&
    Object.entries(change).every(([name, value]) => isDeepStrictEqual(plain(value), known[name]))
  );
}

/** Only what the command touches: a row is long, its change is short. */
function valuesBefore(before: Broadcast, written: object): object {
  const known: Readonly<Record<string, unknown>> = { ...before };
  return Object.fromEntries(Object.keys(written).map((name) => [name, known[name] ?? null]));
}

function plain(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}
