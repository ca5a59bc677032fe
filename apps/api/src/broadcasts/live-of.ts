import { DomainError } from '@pbnet/domain';
import type { ChannelFailureReason, ConnectionKind } from '@pbnet/domain/channels';
import { sql } from 'drizzle-orm';
import type { ChannelKeys } from '../channels/channel-keys.ts';
import type { ChannelAccess, ChannelFailure } from '../channels/video-channel.ts';
import type { Database, Transaction } from '../database.ts';
import type { LiveChannel } from './live-channel.ts';

/** The platforms that can show a broadcast, by the kind of their channel. */
export type LiveChannels = Readonly<Partial<Record<ConnectionKind, LiveChannel>>>;

/** One channel of the library, ready to be spoken with. */
export interface OpenLive {
  readonly kind: ConnectionKind;
  readonly live: LiveChannel;
  readonly access: ChannelAccess;
}

/** Kinds of channels that can show a broadcast. */
export const liveKinds = ['youtube'] as const satisfies readonly ConnectionKind[];

const kinds = sql.join(
  liveKinds.map((kind) => sql`${kind}`),
  sql`, `,
);

export interface LiveChoice {
  readonly id: string;
  readonly title: string;
}

/** Connected channels that can show a broadcast. */
export async function liveChoices(tx: Transaction): Promise<readonly LiveChoice[]> {
  const rows = await tx.execute<{ id: string; title: string }>(
    sql`select id, title from channels where state = 'connected' and kind in (${kinds}) order by title, id`,
  );
  return rows.map(({ id, title }) => ({ id, title }));
}

export async function refuseUnusableChannel(tx: Transaction, channelId: string): Promise<void> {
  const known = await liveChoices(tx);
  if (!known.some(({ id }) => id === channelId))
    throw new DomainError('rule-broken', 'broadcast-channel-unknown');
}

export interface LiveOfOptions {
  readonly database: Database;
  readonly channelKeys: ChannelKeys;
  readonly liveChannels: LiveChannels;
}

/**
 * Opens the channel's key for a command that was checked already; never for what a person reads. Unlike publications,
 * which only the worker places, this happens in the API's own process: going on air cannot wait for a queue.
 */
export function liveOf({ database, channelKeys, liveChannels }: LiveOfOptions) {
  return (channelId: string): Promise<OpenLive> =>
    database.system(async (tx) => {
      const [row] = await tx.execute<{ kind: ConnectionKind }>(
        sql`select kind from channels where id = ${channelId}`,
      );
      const live = row && liveChannels[row.kind];
      if (!live) throw new DomainError('rule-broken', 'broadcast-channel-unknown');
      return { kind: row.kind, live, access: await channelKeys.open(tx, channelId) };
    });
}

const why: Readonly<Record<ChannelFailureReason, Readonly<Record<'ru' | 'en', string>>>> = {
  unreachable: { ru: 'он не отвечает', en: 'it does not answer' },
  busy: { ru: 'он просит не спешить, повторите через минуту', en: 'it asks to slow down, try in a minute' },
  'session-expired': { ru: 'начатое на нём устарело', en: 'what was begun there has run out' },
  quota: { ru: 'его дневная квота исчерпана', en: 'its quota of the day is used up' },
  'upload-limit': { ru: 'его дневной предел исчерпан', en: 'its limit of the day is reached' },
  disconnected: {
    ru: 'доступ к нему отозван, администратор должен подключить его заново',
    en: 'access was revoked, an administrator has to connect it again',
  },
  forbidden: { ru: 'он этого сейчас не разрешает', en: 'it does not allow that now' },
  'title-refused': { ru: 'ему не подходит название', en: 'it refuses the title' },
  'description-refused': { ru: 'ему не подходит описание', en: 'it refuses the description' },
  'time-refused': { ru: 'ему не подходит время', en: 'it refuses the time' },
  'file-refused': { ru: 'ему не подходит файл', en: 'it refuses the file' },
  'processing-failed': { ru: 'он не смог обработать запись', en: 'it could not process it' },
  gone: { ru: 'трансляцию на нём удалили', en: 'the broadcast was removed there' },
  unknown: { ru: 'он ответил непонятной ошибкой', en: 'it answered with an unknown error' },
};

/** Told by its name: adapters and this module share its type alone. */
export function isChannelFailure(error: unknown): error is ChannelFailure {
  return error instanceof Error && error.name === 'ChannelFailure';
}

/** What was ended or deleted on the channel itself is over there. */
export function unlessGone(error: unknown): void {
  if (!isChannelFailure(error) || error.reason !== 'gone') throw error;
}

/** What a channel answered, as a sentence for the person who pressed. */
export async function inWords<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    if (!isChannelFailure(error)) throw error;
    const said = error.message === '' ? '' : `«${error.message.slice(0, 300)}»`;
    throw new DomainError('rule-broken', 'broadcast-channel-refused', {
      ...{ reason: error.reason, why: why[error.reason] },
      words: { ru: said && `Слова канала: ${said}.`, en: said && `The channel’s words: ${said}.` },
    });
  });
}
