import { DomainError } from '@pbnet/domain';
import type { Transaction } from '../../database.ts';
import { heldReader, type ReaderRecord } from '../staff/reader-of.ts';

export interface PairIds {
  readonly keptId: string;
  readonly goneId: string;
}

export interface HeldPair {
  readonly kept: ReaderRecord;
  readonly gone: ReaderRecord;
}

/** Both rows are held in one order, so that two who join the same pair never wait for each other in a circle. */
export async function heldPair(tx: Transaction, { keptId, goneId }: PairIds): Promise<HeldPair> {
  const held = new Map<string, ReaderRecord>();
  for (const id of [keptId, goneId].toSorted()) held.set(id, await heldReader(tx, id));
  const [kept, gone] = [held.get(keptId), held.get(goneId)];
  if (!kept || !gone || kept === gone) throw new DomainError('not-found', 'not-found');
  return { kept, gone };
}
