import { and, eq, sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import type { Database, Transaction } from '../../database.ts';
import { publications } from '../../publications/publications.tables.ts';
import type { PublicationRow } from './publications.repository.ts';

/** One worker's right to move a publication. It outlives a dead worker by a minute. */
export interface Leased {
  readonly publication: PublicationRow;
  readonly lease: string;
}

/** Another worker has taken it over meanwhile: nothing more may be written. */
export class LostLease extends Error {}

const seconds = 60;
const beatMs = 15_000;
const until = sql`now() + make_interval(secs => ${seconds})`;

/** Null when somebody else works on it. */
export async function takeLease(database: Database, id: string): Promise<Leased | null> {
  return database.system(async (tx) => {
    const lease = randomUUID();
    const [publication] = await tx
      .update(publications)
      .set({ lease, leaseUntil: until })
      .where(
        and(
          eq(publications.id, id),
          sql`(${publications.leaseUntil} is null or ${publications.leaseUntil} < now())`,
        ),
      )
      .returning();
    return publication ? { publication, lease } : null;
  });
}

export const mine = ({ publication, lease }: Leased) =>
  and(eq(publications.id, publication.id), eq(publications.lease, lease));

/** Locks the row as it is now. @throws LostLease */
export async function ownRow(tx: Transaction, leased: Leased): Promise<PublicationRow> {
  const [row] = await tx.select().from(publications).where(mine(leased)).for('update');
  if (!row) throw new LostLease();
  return row;
}

/** Keeps the lease while the work goes on. */
export function beating(database: Database, leased: Leased): { stop(): void } {
  const timer = setInterval(() => {
    void database
      .system((tx) => tx.update(publications).set({ leaseUntil: until }).where(mine(leased)))
      .catch(() => undefined);
  }, beatMs);
  return { stop: () => clearInterval(timer) };
}

export async function letGoOfLease(database: Database, leased: Leased): Promise<void> {
  await database.system((tx) =>
    tx.update(publications).set({ lease: null, leaseUntil: null }).where(mine(leased)),
  );
}
