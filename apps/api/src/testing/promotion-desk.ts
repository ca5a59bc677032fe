import { startTelegram } from '@pbnet/stand-in-telegram';
import { startVk } from '@pbnet/stand-in-vk';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach } from 'vitest';
import { channelKeys } from '../channels/channel-keys.ts';
import type { PlanCard, ShownPost } from '../promotion/promotion.ts';
import { testApi } from './api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './network.ts';

/** The small network on 23 November 2026 with a page of VK and a channel of Telegram, which stand-ins play. */
export async function promotionDesk() {
  const vk = await startVk();
  const telegram = await startTelegram();
  afterAll(() => Promise.all([vk.stop(), telegram.stop()]));
  const api = await testApi({
    ...{ VK_API_URL: vk.url, VK_URL: vk.url },
    ...{ TELEGRAM_URL: telegram.url, TELEGRAM_PAGES_URL: telegram.url },
  });
  const { database, services, env } = api;
  await seedNetwork(database);
  const editor = api.as(await seedActor(database, 'media-editor', networkPlace)).promotion;
  const penzaActor = await seedActor(database, 'regional-head', regionalCenterPlace(1));
  const penza = api.as(penzaActor).promotion;
  const kamchatka = api.as(await seedActor(database, 'regional-head', regionalCenterPlace(2))).promotion;

  const [wall, channel] = [randomUUID(), randomUUID()];

  {
    const keys = channelKeys({ database, secretKey: env.SECRET_KEY });
    const connect = async (
      id: string,
      kind: string,
      { settings, secret }: Record<'settings' | 'secret', object>,
    ) => {
      await database.raw`insert into channels (id, kind, title, state, settings)
      values (${id}, ${kind}, ${kind}, 'connected', ${JSON.stringify(settings)}::text::jsonb)`;
      await database.system((tx) => keys.keep(tx, id, JSON.stringify(secret)));
    };
    await connect(wall, 'vk-wall', {
      settings: { groupId: String(vk.groupId) },
      secret: { accessToken: vk.token },
    });
    await connect(channel, 'telegram', {
      settings: { chatId: telegram.channel },
      secret: { botToken: telegram.token },
    });
  }

  beforeEach(() => {
    api.moveTo('2026-11-23T12:00:00Z');
    for (const standIn of [vk, telegram]) {
      standIn.failures.set([]);
      standIn.revoke(false);
    }
  });

  const content = {
    ...{ title: 'Видео о Пензе', subject: 'resource' as const, subjectId: null, subjectTitle: 'Видео' },
    ...{
      subjectLink: 'https://www.prlib.ru/',
      purpose: 'Показать',
      audience: 'Все',
      startsOn: null,
      endsOn: null,
    },
    goals: { views: 100, likes: null, reposts: null },
  };

  const words = {
    vk: { network: 'vk' as const, channelId: wall, text: 'Смотрите на стене', link: 'https://www.prlib.ru/' },
    telegram: { network: 'telegram' as const, channelId: channel, text: 'Смотрите в канале', link: null },
    hand: { network: 'by-hand' as const, channelId: null, text: 'Смотрите на сайте', link: null },
  };

  async function planOf(posts: readonly (keyof typeof words)[], publishAt: string | null = null) {
    const id = randomUUID();
    let card = await penza.create({ id, regionalCenterId: null, content });
    for (const name of posts)
      card = await penza.addPost({ id, postId: randomUUID(), content: { ...words[name], publishAt } });
    return card;
  }

  async function approved(posts: readonly (keyof typeof words)[], publishAt: string | null = null) {
    const { plan } = await planOf(posts, publishAt);
    const submitted = await penza.submit({ id: plan.id, version: plan.version });
    return editor.approve({ id: plan.id, version: submitted.plan.version });
  }

  const tick = (at = '2026-11-23T12:01:00Z') => {
    api.moveTo(at);
    return services.postClock.run(new Date(at));
  };

  return {
    ...{ api, vk, telegram, wall, channel, content, words, planOf, approved, tick },
    ...{ database, services, editor, penza, penzaActor, kamchatka },
  };
}

export function firstOf({ posts: [post] }: PlanCard): ShownPost {
  if (!post) throw new Error('the plan has no posts');
  return post;
}

/** Posts of the same moment stand in no order. */
export function postOfNetwork({ posts }: PlanCard, network: string): ShownPost | undefined {
  return posts.find((post) => post.network === network);
}
