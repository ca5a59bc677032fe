import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { ChannelStep, ConnectChannel, CreateChannel, SaveChannel } from '@pbnet/validation/channels';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { ChannelKeys } from './channel-keys.ts';
import type { Channel, ChannelOnPage } from './channel.ts';
import { channelsRepository } from './channels.repository.ts';
import { readSeal, sealOf } from './consent-state.ts';
import { identified, refusing, secretTyped } from './identify-channel.ts';
import type { Connectables } from './connections.ts';
import { listChannels, type ListOptions } from './list-channels.ts';

/** The library's channels. Their keys come in here and never go out. */
export interface Channels {
  list(actor: Actor): Promise<readonly ChannelOnPage[]>;
  create(actor: Actor, input: CreateChannel): Promise<Channel>;
  save(actor: Actor, input: SaveChannel): Promise<Channel>;
  /** Asks the platform whose the key is before it is kept. */
  connect(actor: Actor, input: ConnectChannel): Promise<Channel>;
  /** The platform's page that asks the administrator for consent. */
  consentAddress(actor: Actor, id: string): Promise<{ readonly address: string }>;
  /** What the platform sent the browser back with. @returns the channel's id */
  takeConsent(actor: Actor, answer: { readonly code: string; readonly state: string }): Promise<string>;
  check(actor: Actor, input: ChannelStep): Promise<Channel>;
  disconnect(actor: Actor, input: ChannelStep): Promise<Channel>;
}

export interface ChannelsOptions extends ListOptions {
  readonly database: Database;
  readonly keys: ChannelKeys;
  readonly connectables: Connectables;
  readonly secretKey: string;
  readonly publicUrl: string;
  readonly now: () => Date;
}

const known = ({ title, settings, lockedPrivate, state, identityTitle }: Channel) => ({
  ...{ title, settings, lockedPrivate, state, identityTitle },
});

export function channels(options: ChannelsOptions): Channels {
  const { database, keys, connectables, secretKey, publicUrl, now } = options;
  const redirectUri = `${publicUrl}/files/channels/consent`;

  async function written(tx: Transaction, actor: Actor, change: Change): Promise<Channel> {
    const repository = channelsRepository(tx);
    const { before, action, row } = change;
    await repository.write(before, row, now());
    const after = await repository.byId(before.id);
    if (!after) throw new DomainError('not-found', 'not-found');
    await audit(tx, actor, {
      action: `channel.${action}`,
      entity: 'channel',
      entityId: before.id,
      before: known(before),
      after: known(after),
    });
    return after;
  }

  async function read(actor: Actor, id: string): Promise<Channel> {
    const channel = await database.as(actor, (tx) => channelsRepository(tx).byId(id));
    if (!channel) throw new DomainError('not-found', 'not-found');
    return channel;
  }

  async function keep(actor: Actor, found: Channel, secret: string): Promise<Channel> {
    const { identity, fresh } = await identified(connectables, found, secret);
    return database.as(actor, async (tx) => {
      const before = await channelsRepository(tx).lock(found.id, found.version);
      await keys.keep(tx, before.id, fresh);
      const at = now();
      const row: Change['row'] = {
        state: 'connected',
        failure: null,
        identityTitle: identity.title,
        identityUrl: identity.url,
        checkedAt: at,
        connectedAt: at,
        ...(identity.lockedPrivate === undefined ? {} : { lockedPrivate: identity.lockedPrivate }),
      };
      return written(tx, actor, { before, action: 'connect', row });
    });
  }

  return {
    list: (actor) => database.as(actor, (tx) => listChannels(tx, options)),

    create: (actor, { id, kind, title, settings }) =>
      database.as(actor, async (tx) => {
        const repository = channelsRepository(tx);
        const existing = await repository.byId(id);
        if (existing) return existing;
        const byHand = kind === 'by-hand';
        const state = byHand ? 'connected' : 'disconnected';
        await repository.add({ id, kind, title, settings, state, ...(byHand ? { connectedAt: now() } : {}) });
        const after = { kind, title, settings };
        await audit(tx, actor, { action: 'channel.create', entity: 'channel', entityId: id, after });
        return repository.lock(id, null);
      }),

    save: (actor, { id, version, title, settings, lockedPrivate }) =>
      database.as(actor, async (tx) => {
        const before = await channelsRepository(tx).lock(id, version);
        return written(tx, actor, { before, action: 'save', row: { title, settings, lockedPrivate } });
      }),

    async connect(actor, { id, version, secrets }) {
      const found = await read(actor, id);
      if (found.version !== version) throw new DomainError('conflict', 'stale-edit', { current: found });
      return keep(actor, found, await secretTyped(connectables, found, secrets));
    },

    async consentAddress(actor, id) {
      const { kind } = await read(actor, id);
      const consent = connectables[kind]?.consent;
      if (!consent) throw new DomainError('rule-broken', 'channel-platform-missing');
      const state = sealOf(secretKey, { channelId: id, accountId: actor.accountId, at: now() });
      return { address: consent.address({ redirectUri, state }) };
    },

    async takeConsent(actor, { code, state }) {
      const seal = readSeal(secretKey, state, now());
      if (seal?.accountId !== actor.accountId)
        throw new DomainError('rule-broken', 'channel-consent-expired');
      const found = await read(actor, seal.channelId);
      const consent = connectables[found.kind]?.consent;
      if (!consent) throw new DomainError('rule-broken', 'channel-platform-missing');
      const secret = await refusing(consent.exchange({ redirectUri, code }));
      return (await keep(actor, found, secret)).id;
    },

    async check(actor, { id, version }) {
      const access = await database.as(actor, (tx) => keys.open(tx, id));
      const found = await read(actor, id);
      const { identity, fresh } = await identified(connectables, found, access.secret);
      return database.as(actor, async (tx) => {
        const before = await channelsRepository(tx).lock(id, version);
        if (fresh !== access.secret) await keys.keep(tx, id, fresh);
        const row = { identityTitle: identity.title, identityUrl: identity.url, checkedAt: now() };
        return written(tx, actor, { before, action: 'check', row });
      });
    },

    disconnect: (actor, { id, version }) =>
      database.as(actor, async (tx) => {
        const before = await channelsRepository(tx).lock(id, version);
        await keys.forget(tx, id);
        return written(tx, actor, { before, action: 'disconnect', row: { state: 'disconnected' } });
      }),
  };
}

interface Change {
  readonly before: Channel;
  readonly action: string;
  readonly row: Parameters<ReturnType<typeof channelsRepository>['write']>[1];
}
