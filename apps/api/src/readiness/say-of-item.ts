import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { ReadinessState } from '@pbnet/domain/readiness';
import type { ProveItem, ReopenItem, ReturnItem } from '@pbnet/validation/readiness';
import { and, eq } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { storedFiles } from '../files/files.tables.ts';
import type { ReadinessDesk } from './readiness-desk.ts';
import { dayAt, lockOpening, readOpening, type OpeningRow } from './readiness.repository.ts';
import { readinessChecks as table, readinessItems } from './readiness.tables.ts';

type Row = typeof table.$inferSelect;
type Said = Pick<Row, 'state'> & Partial<Pick<Row, 'words' | 'link' | 'doneOn' | 'reason'>>;

interface Command {
  readonly id: string;
  readonly item: string;
  readonly version: number;
  readonly name: 'prove' | 'return' | 'waive' | 'reopen';
  readonly said: Said;
}

/** The list is worked on while the centre is being prepared; what is optional also once it is ready. */
function refuseState({ state }: OpeningRow): void {
  if (state !== 'preparing' && state !== 'ready')
    throw new DomainError('rule-broken', 'readiness-not-preparing');
}

async function filesOf(tx: Transaction, id: string, item: string): Promise<number> {
  return tx.$count(
    storedFiles,
    and(eq(storedFiles.purpose, 'readiness'), eq(storedFiles.ownerId, `${id}-${item}`)),
  );
}

/** Says something of an item of a locked opening; said again the same, nothing changes. */
async function say(tx: Transaction, actor: Actor, command: Command & { desk: ReadinessDesk }) {
  const { id, item: code, version, name, said, desk } = command;
  const opening = await lockOpening(tx, id);
  const [item] = await tx.select().from(readinessItems).where(eq(readinessItems.code, code));
  if (!item) throw new DomainError('not-found', 'not-found');
  const own = and(eq(table.openingId, id), eq(table.item, code));
  const [before] = await tx.select().from(table).where(own);
  if (before?.version === version + 1 && isSame(before, said)) return;
  if ((before?.version ?? 0) !== version)
    throw new DomainError('conflict', 'stale-edit', { current: before ?? { version: 0 } });
  refuseState(opening);
  if (item.proof !== 'evidence' && name !== 'waive' && name !== 'reopen')
    throw new DomainError('rule-broken', 'readiness-proven-by-records');
  if (name === 'return' && before?.state !== 'done')
    throw new DomainError('rule-broken', 'readiness-nothing-to-return');
  const { regionId, regionalCenterId } = opening;
  const row = { ...said, byId: actor.accountId, at: desk.now(), version: version + 1 };
  await tx
    .insert(table)
    .values({ openingId: id, item: code, regionId, regionalCenterId, ...row })
    .onConflictDoUpdate({ target: [table.openingId, table.item], set: row });
  await audit(tx, actor, {
    action: `readiness.${name}`,
    entity: 'planned-opening',
    entityId: id,
    place: { kind: 'regional-center', regionId, regionalCenterId },
    before: before === undefined ? null : { item: code, state: before.state },
    after: { item: code, ...said },
  });
  // A centre whose evidence is taken back is not ready any more.
  if (opening.state === 'ready' && item.required && (said.state === 'returned' || said.state === 'open'))
    await desk.steps.move(tx, actor, { id, version: opening.version, to: 'preparing' });
}

function isSame(before: Row, said: Said): boolean {
  const known: Readonly<Record<string, unknown>> = before;
  return Object.entries(said).every(([name, value]) => known[name] === value);
}

const nothing = { words: '', link: '', doneOn: null, reason: null } as const;

/** Evidence: words, an address or a file, and the day on which it was so. */
export async function proveItem(
  tx: Transaction,
  actor: Actor,
  { input, desk }: { readonly input: ProveItem; readonly desk: ReadinessDesk },
): Promise<void> {
  const { id, item, version, words, link, doneOn } = input;
  if (words === '' && link === '' && (await filesOf(tx, id, item)) === 0)
    throw new DomainError('rule-broken', 'readiness-no-evidence');
  if (doneOn > dayAt(await readOpening(tx, id), desk.now()))
    throw new DomainError('rule-broken', 'readiness-in-future', { day: doneOn });
  const said = { state: 'done', words, link, doneOn, reason: null } as const;
  await say(tx, actor, { id, item, version, name: 'prove', said, desk });
}

/** Headquarters' word on an item: the evidence is not enough, or the item is not needed here. */
export async function judgeItem(
  tx: Transaction,
  actor: Actor,
  { input, desk, as }: { input: ReturnItem; desk: ReadinessDesk; as: 'return' | 'waive' },
): Promise<void> {
  if (actor.place.kind !== 'network') throw new DomainError('forbidden', 'place-forbidden');
  const { id, item, version, reason } = input;
  if (as === 'waive' && ['agreement', 'host', 'person'].includes(await proofOf(tx, item)))
    throw new DomainError('rule-broken', 'readiness-unavoidable');
  const state: ReadinessState = as === 'return' ? 'returned' : 'not-needed';
  const said = as === 'return' ? { state, reason } : { ...nothing, state, reason };
  await say(tx, actor, { id, item, version, name: as, said, desk });
}

async function proofOf(tx: Transaction, code: string): Promise<string> {
  const { proof } = readinessItems;
  const [row] = await tx.select({ proof }).from(readinessItems).where(eq(readinessItems.code, code));
  return row?.proof ?? 'evidence';
}

/** Takes back what was said; the files stay. */
export async function reopenItem(
  tx: Transaction,
  actor: Actor,
  { input, desk }: { readonly input: ReopenItem; readonly desk: ReadinessDesk },
): Promise<void> {
  await say(tx, actor, { ...input, name: 'reopen', said: { ...nothing, state: 'open' }, desk });
}
