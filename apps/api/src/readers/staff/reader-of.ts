import { DomainError } from '@pbnet/domain';
import type { Place } from '@pbnet/domain/access';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { readers } from '../readers.tables.ts';

export type ReaderRecord = typeof readers.$inferSelect;

/** The reader as it stands, held until the transaction ends. Throws where nothing is left of the reader. */
export async function heldReader(tx: Transaction, readerId: string): Promise<ReaderRecord> {
  const [reader] = await tx.select().from(readers).where(eq(readers.id, readerId)).for('update');
  if (!reader) throw new DomainError('not-found', 'not-found');
  if (reader.state === 'erased') throw new DomainError('rule-broken', 'reader-erased');
  return reader;
}

/** Throws conflict with what the record says now when the edit began from another. */
export function refuseStale({ version: current, state }: ReaderRecord, version: number): void {
  if (current !== version)
    throw new DomainError('conflict', 'stale-edit', { current: { version: current, state } });
}

/** Where the reader was registered; the network for who registered through ЕСИА. */
export function placeOfReader({ regionId, regionalCenterId, centerId }: ReaderRecord): Place {
  if (regionId === null || regionalCenterId === null) return { kind: 'network' };
  if (centerId === null) return { kind: 'regional-center', regionId, regionalCenterId };
  return { kind: 'center', regionId, regionalCenterId, centerId };
}

export function traceOf(reader: ReaderRecord) {
  return { entity: 'reader', entityId: reader.id, place: placeOfReader(reader) } as const;
}
