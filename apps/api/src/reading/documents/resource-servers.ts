import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { CreateServer, SaveServer } from '@pbnet/validation/reading';
import { and, asc, eq, ne } from 'drizzle-orm';
import { audit } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import { resourceServers } from '../reading.tables.ts';

export type ResourceServer = typeof resourceServers.$inferSelect;

/** Servers that show documents: whose pages may ask for an answer, and for whom it is good. */
export interface ResourceServers {
  list(actor: Actor): Promise<readonly ResourceServer[]>;
  /** Sent twice, the server is made once. */
  create(actor: Actor, input: CreateServer): Promise<number>;
  save(actor: Actor, input: SaveServer): Promise<void>;
}

/** As a browser sends it: scheme, host, port. Throws rule-broken where answers could be overheard. */
function originOf(address: string): string {
  const { origin, protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && hostname !== 'localhost' && hostname !== '127.0.0.1')
    throw new DomainError('rule-broken', 'server-origin-insecure');
  return origin;
}

async function refuseTaken(tx: Transaction, origin: string, id: number): Promise<void> {
  const [other] = await tx
    .select()
    .from(resourceServers)
    .where(and(eq(resourceServers.origin, origin), ne(resourceServers.id, id)));
  if (other) throw new DomainError('rule-broken', 'server-origin-taken', { origin });
}

const entity = 'resource-server';

export function resourceServersOf(database: Database): ResourceServers {
  return {
    list: (actor) =>
      database.as(actor, (tx) => tx.select().from(resourceServers).orderBy(asc(resourceServers.title))),

    create: (actor, { title, address }) =>
      database.as(actor, async (tx) => {
        const row = { title, origin: originOf(address) };
        const [added] = await tx.insert(resourceServers).values(row).onConflictDoNothing().returning();
        if (added) {
          const { id } = added;
          await audit(tx, actor, { action: 'resource-server.create', entity, entityId: id, after: row });
          return id;
        }
        const [known] = await tx.select().from(resourceServers).where(eq(resourceServers.origin, row.origin));
        if (known?.title === title) return known.id;
        throw new DomainError('rule-broken', 'server-origin-taken', { origin: row.origin });
      }),

    save: (actor, { id, version, title, address, active }) =>
      database.as(actor, async (tx) => {
        const row = { title, origin: originOf(address), active };
        const [before] = await tx
          .select()
          .from(resourceServers)
          .where(eq(resourceServers.id, id))
          .for('update');
        if (!before) throw new DomainError('not-found', 'not-found');
        if (before.version !== version) throw new DomainError('conflict', 'stale-edit', { current: before });
        await refuseTaken(tx, row.origin, id);
        await tx
          .update(resourceServers)
          .set({ ...row, version: version + 1 })
          .where(eq(resourceServers.id, id));
        const { title: oldTitle, origin, active: wasActive } = before;
        await audit(tx, actor, {
          ...{ action: 'resource-server.save', entity, entityId: id },
          before: { title: oldTitle, origin, active: wasActive },
          after: row,
        });
      }),
  };
}
