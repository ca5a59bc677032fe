import { eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { derivedKey, secretBox } from '../secret-box.ts';
import type { Broadcast, ShownEntry, Technician } from './broadcast.ts';
import { broadcastSecrets as table } from './broadcasts.tables.ts';

type Owned = Pick<Broadcast, 'id' | 'regionId' | 'regionalCenterId'>;

/** What is sealed of a broadcast. Row-level security shows the row to its own place and headquarters only. */
export interface BroadcastSecrets {
  keepTechnician(tx: Transaction, broadcast: Owned, technician: Technician): Promise<void>;
  keepEntry(tx: Transaction, broadcast: Owned, entry: ShownEntry | null): Promise<void>;
  technician(tx: Transaction, id: string): Promise<Technician | null>;
  /** Null before the preparation. */
  entry(tx: Transaction, id: string): Promise<ShownEntry | null>;
  hasEntry(tx: Transaction, id: string): Promise<boolean>;
}

export function broadcastSecrets(secretKey: string): BroadcastSecrets {
  const box = secretBox(derivedKey(secretKey, 'broadcasts'));
  const sealed = (id: string, part: 'technician' | 'entry', value: object) =>
    box.seal(Buffer.from(JSON.stringify(value)), `${id}:${part}`);

  async function row(tx: Transaction, id: string) {
    const [found] = await tx.select().from(table).where(eq(table.broadcastId, id));
    return found;
  }

  async function keep(tx: Transaction, broadcast: Owned, part: Partial<typeof table.$inferInsert>) {
    const { id: broadcastId, regionId, regionalCenterId } = broadcast;
    await tx
      .insert(table)
      .values({ broadcastId, regionId, regionalCenterId, ...part })
      .onConflictDoUpdate({ target: table.broadcastId, set: part });
  }

  return {
    keepTechnician: (tx, broadcast, technician) =>
      keep(tx, broadcast, { technician: sealed(broadcast.id, 'technician', technician) }),

    keepEntry: (tx, broadcast, entry) =>
      keep(tx, broadcast, { entry: entry === null ? null : sealed(broadcast.id, 'entry', entry) }),

    async technician(tx, id) {
      const found = (await row(tx, id))?.technician;
      if (!found) return null;
      const { name, contact } = JSON.parse(box.open(found, `${id}:technician`).toString()) as Technician;
      return { name, contact };
    },

    async entry(tx, id) {
      const found = (await row(tx, id))?.entry;
      if (!found) return null;
      const { address, key } = JSON.parse(box.open(found, `${id}:entry`).toString()) as ShownEntry;
      return { address, key };
    },

    hasEntry: async (tx, id) => Boolean((await row(tx, id))?.entry),
  };
}
