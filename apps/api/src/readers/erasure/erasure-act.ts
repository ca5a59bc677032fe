import type { Destroyed, ErasureAct } from '@pbnet/domain/readers';
import { eq, sql } from 'drizzle-orm';
import { hash } from 'node:crypto';
import type { Transaction } from '../../database.ts';
import { erasureActs } from '../readers.tables.ts';
import type { ErasureOrder } from './reader-erasure.ts';

export type StoredAct = typeof erasureActs.$inferSelect;

/** The act as text, always the same for the same act: what the checksum is over. It holds ids and counts alone. */
export function actRecord({
  id,
  number,
  readerId,
  at,
  ground,
  byId,
  destroyed,
}: Omit<StoredAct, 'sha256' | 'keptAt'>): string {
  const counts = Object.entries(destroyed).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({
    ...{ id, number, readerId, at: at.toISOString(), ground, byId },
    destroyed: Object.fromEntries(counts),
  });
}

export const actChecksum = (record: string): string => hash('sha256', record, 'hex');

/** One by one over the whole installation: numbers of acts have no gaps. */
export async function numbering(tx: Transaction): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('erasure acts', 0))`);
}

export async function actOf(tx: Transaction, readerId: string): Promise<StoredAct | undefined> {
  const [act] = await tx.select().from(erasureActs).where(eq(erasureActs.readerId, readerId));
  return act;
}

export interface NewAct extends ErasureOrder {
  readonly id: string;
  readonly at: Date;
  readonly destroyed: Destroyed;
}

export async function writeAct(tx: Transaction, { actor, ...act }: NewAct): Promise<StoredAct> {
  await numbering(tx);
  const [last] = await tx.select({ number: sql<number>`coalesce(max(number), 0)::int` }).from(erasureActs);
  const whole = { ...act, number: (last?.number ?? 0) + 1, byId: actor.accountId };
  const [written] = await tx
    .insert(erasureActs)
    .overridingSystemValue()
    .values({ ...whole, sha256: actChecksum(actRecord(whole)) })
    .returning();
  if (!written) throw new Error('an act of destruction was not written');
  return written;
}

/** What of an act may be shown to anybody: it names nobody. */
export function shownAct({ id, number, at, ground, destroyed, sha256 }: StoredAct): ErasureAct {
  return { id, number, at, ground, destroyed, sha256 };
}
