import { channelKeys } from '@pbnet/api/channel-keys';
import type { Database } from '@pbnet/api/database';
import type { ConnectionKind } from '@pbnet/domain/channels';
import { rutubeToken } from '@pbnet/stand-in-rutube';
import { telegramChannel, telegramToken } from '@pbnet/stand-in-telegram';
import { vkGroupId, vkToken } from '@pbnet/stand-in-vk';
import { demoId } from '../agreements/demo-id.ts';
import type { StandIns } from '../system/stand-ins.ts';

export interface ChannelsOptions {
  /** Under which the keys are sealed. */
  readonly secretKey: string;
  readonly standIns: StandIns;
}

interface DemoChannel {
  readonly kind: ConnectionKind;
  readonly title: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** Null where there is no key. */
  readonly secret: object | null;
  readonly url: string | null;
}

const owner = 'Президентская библиотека';

/** The id of a channel of the demo. */
export const demoChannelId = (kind: ConnectionKind): string => demoId(`channel ${kind}`);

const demoChannels = ({ youtube, rutube, vk, telegram }: StandIns): readonly DemoChannel[] => [
  {
    kind: 'youtube',
    title: 'YouTube',
    settings: { categoryId: '27' },
    secret: { refreshToken: '1//demo' },
    url: `${youtube.url}/channel/UCpbnetStandIn`,
  },
  {
    kind: 'vk-video',
    title: 'VK Видео',
    settings: { groupId: String(vkGroupId) },
    secret: { accessToken: vkToken },
    url: vk.url,
  },
  { kind: 'rutube', title: 'RuTube', secret: { token: rutubeToken }, url: rutube.url },
  { kind: 'by-hand', title: 'Сайт Президентской библиотеки', secret: null, url: null },
  {
    kind: 'vk-wall',
    title: 'Страница во «ВКонтакте»',
    settings: { groupId: String(vkGroupId) },
    secret: { accessToken: vkToken },
    url: vk.url,
  },
  {
    kind: 'telegram',
    title: 'Канал в Telegram',
    settings: { chatId: telegramChannel },
    secret: { botToken: telegramToken },
    url: telegram.url,
  },
];

/** Headquarters' channels, connected to the stand-ins. */
export async function loadChannels(
  database: Database,
  { secretKey, standIns }: ChannelsOptions,
): Promise<void> {
  const keys = channelKeys({ database, secretKey });
  for (const { kind, title, settings = {}, secret, url } of demoChannels(standIns)) {
    const id = demoChannelId(kind);
    await database.raw`
      insert into channels (id, kind, title, state, settings, identity_title, identity_url, checked_at, connected_at)
      values (${id}, ${kind}, ${title}, 'connected', ${JSON.stringify(settings)}::text::jsonb,
        ${url && owner}, ${url}, now(), now())`;
    if (secret) await database.system((tx) => keys.keep(tx, id, JSON.stringify(secret)));
  }
}
