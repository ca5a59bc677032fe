import { inArray } from 'drizzle-orm';
import { channels } from '../channels/channels.tables.ts';
import type { Transaction } from '../database.ts';
import type { NetworkAccount } from './promotion.ts';

/** Of the channels' kinds the ones that take posts, by the network that they are a page of. */
export const networkOfKind = { 'vk-wall': 'vk', telegram: 'telegram' } as const;

export const kindOfNetwork = { vk: 'vk-wall', telegram: 'telegram' } as const;

/** The library's pages in the networks: never a key. */
export async function networkAccounts(tx: Transaction): Promise<readonly NetworkAccount[]> {
  const rows = await tx
    .select({ id: channels.id, kind: channels.kind, title: channels.title, state: channels.state })
    .from(channels)
    .where(inArray(channels.kind, Object.values(kindOfNetwork)))
    .orderBy(channels.title, channels.id);
  return rows.flatMap(({ id, kind, title, state }) =>
    kind === 'vk-wall' || kind === 'telegram'
      ? [{ id, network: networkOfKind[kind], title, connected: state === 'connected' }]
      : [],
  );
}
