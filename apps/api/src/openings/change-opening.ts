import { DomainError } from '@pbnet/domain';
import type { Actor, Place } from '@pbnet/domain/access';
import {
  afterOpeningCommand,
  isOpeningOutcome,
  openingCommands,
  personalOpeningFields,
  type OpeningCommand,
  type OpeningState,
  type OpeningStep,
} from '@pbnet/domain/openings';
import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { stateWords, refuseStep, staleOpening } from './opening-refusals.ts';
import { currentRequest } from '../request-info.ts';
import { sideOf } from './opening-rights.ts';
import type { PlannedOpening } from './opening.ts';
import { openingsRepository } from './openings.repository.ts';
import type { plannedOpenings } from './openings.tables.ts';

type Row = typeof plannedOpenings.$inferInsert;

export interface OpeningRun {
  readonly id: string;
  /** Of the card that the person had before the eyes. */
  readonly version: number;
  readonly command: OpeningCommand | OpeningStep;
  /** What the person asks for: the same again is the same command repeated. */
  readonly change?: Partial<Row>;
  readonly addresses?: readonly string[];
  /** What the command notes by itself. */
  readonly stamps?: Partial<Row>;
  /** Words of the step that others read: a reason. */
  readonly words?: string;
  readonly now: Date;
  /** Refuses by throwing, once the card is locked. */
  check?(before: PlannedOpening): Promise<void> | void;
  /** What the command notes, where that depends on the locked card. */
  stampsOf?(before: PlannedOpening): Partial<Row>;
}

export interface Changed {
  readonly before: PlannedOpening;
  /** False when the same command had already done its work: nothing follows from it twice. */
  readonly anew: boolean;
  readonly state: OpeningState;
  readonly version: number;
}

export function placeOf({
  regionId,
  regionalCenterId,
}: Pick<PlannedOpening, 'regionId' | 'regionalCenterId'>): Place {
  return { kind: 'regional-center', regionId, regionalCenterId };
}

/** Takes one step of one proposal, with its trace; a repeated command finds its work done. */
export async function changeOpening(tx: Transaction, actor: Actor, run: OpeningRun): Promise<Changed> {
  const { id, version, command, change = {}, addresses, words, now } = run;
  const repository = openingsRepository(tx);
  const before = await repository.lock(id);
  if (!before) throw new DomainError('not-found', 'not-found');
  if (before.version === version + 1 && isRepeated(before, run))
    return { before, anew: false, state: before.state, version: before.version };
  if (before.version !== version) throw staleOpening(before, command);
  const state = stateAfter(actor, before, command);
  await run.check?.(before);

  const stamps = { ...run.stamps, ...run.stampsOf?.(before) };
  const written = { ...change, ...stamps, state, ...(words === undefined ? {} : { reason: words }) };
  await repository.write(id, written, now);
  if (addresses) await repository.writeAddresses(before, addresses);
  await repository.addStep({
    ...{ opening: before, command, state, side: sideOf(actor), words: words ?? null },
    oldMonth: command === 'postpone' ? before.plannedMonth : null,
    ...{ actorId: actor.accountId, at: now },
  });
  await auditOpening(tx, actor, {
    ...{ before, action: command, written: { ...written, ...(addresses ? { addresses } : {}) } },
  });
  return { before, anew: true, state, version: before.version + 1 };
}

function stateAfter(actor: Actor, before: PlannedOpening, command: OpeningRun['command']): OpeningState {
  if (isCommand(command)) refuseStep(actor, before, command);
  const state = afterOpeningCommand(before.state, command);
  if (state !== undefined) return state;
  const words = stateWords[before.state][currentRequest().language];
  throw new DomainError('rule-broken', 'opening-wrong-state', { state: words });
}

function isCommand(command: OpeningRun['command']): command is OpeningCommand {
  return openingCommands.some((known) => known === command);
}

export interface AuditedOpening {
  readonly before: PlannedOpening;
  readonly action: string;
  readonly written: Readonly<Record<string, unknown>>;
}

/** Only what the command touches; of the person in charge only that something changed. */
export async function auditOpening(
  tx: Transaction,
  actor: Actor,
  { before, action, written }: AuditedOpening,
): Promise<void> {
  const known: Readonly<Record<string, unknown>> = { ...before };
  await audit(tx, actor, {
    action: `planned-opening.${action}`,
    entity: 'planned-opening',
    entityId: before.id,
    place: placeOf(before),
    before: withoutPersonal(
      Object.fromEntries(Object.keys(written).map((name) => [name, known[name] ?? null])),
    ),
    after: withoutPersonal(written),
  });
}

export function withoutPersonal(values: object): object {
  const personal: readonly string[] = personalOpeningFields;
  return Object.fromEntries(Object.entries(values).filter(([name]) => !personal.includes(name)));
}

function isRepeated(before: PlannedOpening, { command, change = {}, addresses, words }: OpeningRun): boolean {
  const known: Readonly<Record<string, unknown>> = { ...before };
  return (
    isOpeningOutcome(before.state, command) &&
    (words === undefined || before.reason === words) &&
    (addresses === undefined || isDeepStrictEqual(addresses, before.addresses)) &&
    Object.entries(change).every(([name, value]) => isDeepStrictEqual(value, known[name]))
  );
}
