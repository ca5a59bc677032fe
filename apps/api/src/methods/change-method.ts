import { DomainError } from '@pbnet/domain';
import { placeIds, type Actor } from '@pbnet/domain/access';
import {
  afterMethodCommand,
  methodFields,
  type MethodCommand,
  type MethodContent,
} from '@pbnet/domain/methods';
import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { Method } from './method.ts';
import { staleMethod, wrongMethodState } from './method-refusals.ts';
import { refuseForeignMethod } from './method-rights.ts';
import { methodPlace } from './method-place.ts';
import { methodsRepository } from './methods.repository.ts';
import type { methods } from './methods.tables.ts';

type Row = typeof methods.$inferInsert;

export interface MethodRun {
  readonly id: string;
  readonly version: number;
  readonly command: MethodCommand;
  /** What the person asks for: the same again is the same command repeated. */
  readonly change?: Partial<Row>;
  readonly now: Date;
  /** What the command notes by itself, or refuses by throwing, once the card is locked. */
  stampsOf?(before: Method): Partial<Row>;
}

/** The author's copy: what a new edition would say. */
export function workingContent(method: Method): MethodContent {
  return contentOf(method.draft ?? method);
}

/** What everybody reads. */
export function publishedContent(method: Method): MethodContent {
  return contentOf(method);
}

function contentOf(shown: MethodContent): MethodContent {
  return Object.fromEntries(methodFields.map((field) => [field, shown[field]])) as unknown as MethodContent;
}

/** Takes one step of one card, with its trace. @returns null when the same command had already done its work */
export async function changeMethod(tx: Transaction, actor: Actor, run: MethodRun): Promise<Method | null> {
  const { id, version, command, change = {}, now } = run;
  const repository = methodsRepository(tx);
  const before = await repository.lock(id);
  if (!before) throw new DomainError('not-found', 'not-found');
  refuseForeignMethod(actor, before);
  if (before.version === version + 1 && isRepeated(before, run)) return null;
  if (before.version !== version) throw staleMethod(before);
  const state = afterMethodCommand({ ...before, draft: before.draft !== null }, command);
  if (state === undefined) throw wrongMethodState(before);
  const written = { state, ...change, ...run.stampsOf?.(before) };
  await repository.write(id, written, now);
  await audit(tx, actor, {
    action: `method.${command}`,
    entity: 'method',
    entityId: id,
    place: methodPlace(before),
    before: Object.fromEntries(Object.keys(written).map((name) => [name, Reflect.get(before, name) ?? null])),
    after: written,
  });
  return before;
}

const outcomes: Readonly<Record<MethodCommand, readonly Method['state'][]>> = {
  save: ['draft', 'returned', 'published'],
  submit: ['in-review'],
  return: ['returned'],
  publish: ['published'],
  archive: ['archived'],
  restore: ['draft', 'published'],
};

function isRepeated(before: Method, { command, change = {} }: MethodRun): boolean {
  return (
    outcomes[command].includes(before.state) &&
    Object.entries(change).every(([name, value]) => isDeepStrictEqual(Reflect.get(before, name), value))
  );
}

export function columnsOfPlace(actor: Actor): Pick<Row, 'regionId' | 'regionalCenterId'> {
  const { regionId, regionalCenterId } = placeIds(actor.place);
  return { regionId, regionalCenterId };
}
