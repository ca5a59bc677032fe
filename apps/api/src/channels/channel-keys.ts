import { DomainError } from '@pbnet/domain';
import { eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import { derivedKey, secretBox } from '../secret-box.ts';
import { channels, channelSecrets } from './channels.tables.ts';
import type { ChannelAccess } from './video-channel.ts';

/** The only opener of channels' keys. Ask for one only in the worker, for the administrator's
 * connecting, and for the steps of a broadcast, which a person waits for. */
export interface ChannelKeys {
  /**
   * Valid after the transaction ends: a renewed secret is kept in a transaction of its own.
   * @throws DomainError 'not-found' | 'rule-broken' channel-disconnected
   */
  open(tx: Transaction, channelId: string): Promise<ChannelAccess>;
  /** Writes the key in the caller's transaction; nothing else of the channel changes. */
  keep(tx: Transaction, channelId: string, secret: string): Promise<void>;
  forget(tx: Transaction, channelId: string): Promise<void>;
}

export interface ChannelKeysOptions {
  readonly database: Database;
  readonly secretKey: string;
}

export function channelKeys({ database, secretKey }: ChannelKeysOptions): ChannelKeys {
  const box = secretBox(derivedKey(secretKey, 'channels'));

  async function keep(tx: Transaction, channelId: string, secret: string): Promise<void> {
    const sealed = box.seal(Buffer.from(secret), channelId);
    await tx
      .insert(channelSecrets)
      .values({ channelId, secret: sealed })
      .onConflictDoUpdate({
        target: channelSecrets.channelId,
        set: { secret: sealed, changedAt: sql`now()` },
      });
  }

  return {
    keep,

    async open(tx, channelId) {
      const [row] = await tx
        .select({ state: channels.state, settings: channels.settings, secret: channelSecrets.secret })
        .from(channels)
        .leftJoin(channelSecrets, eq(channelSecrets.channelId, channels.id))
        .where(eq(channels.id, channelId));
      if (!row) throw new DomainError('not-found', 'not-found');
      if (!row.secret || row.state !== 'connected')
        throw new DomainError('rule-broken', 'channel-disconnected');
      return {
        channelId,
        settings: row.settings,
        secret: box.open(row.secret, channelId).toString(),
        keepSecret: (secret) => database.system((own) => keep(own, channelId, secret)),
      };
    },

    async forget(tx, channelId) {
      await tx.delete(channelSecrets).where(eq(channelSecrets.channelId, channelId));
    },
  };
}
