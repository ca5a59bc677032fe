import { startTelegram, type TelegramStandIn } from '@pbnet/stand-in-telegram';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ChannelAccess } from '../video-channel.ts';
import { telegram } from './telegram.ts';

let standIn: TelegramStandIn;

beforeAll(async () => {
  standIn = await startTelegram();
});
afterAll(() => standIn.stop());
beforeEach(() => {
  standIn.failures.set([]);
  standIn.revoke(false);
});

const network = (apiUrl = standIn.url) => telegram({ apiUrl, pagesUrl: standIn.url });

function access(botToken = standIn.token): ChannelAccess {
  return {
    channelId: 'telegram',
    settings: { chatId: standIn.channel },
    secret: JSON.stringify({ botToken }),
    keepSecret: () => Promise.resolve(),
  };
}

const post = (text: string) => ({ text, link: null, image: null, key: text });
const picture = { bytes: Buffer.from('a picture'), contentType: 'image/png' };

it('sends words with their link below, and a picture with words under it', async () => {
  const words = await network().publish(access(), { ...post('Приходите'), link: 'https://www.prlib.ru/' });
  expect(standIn.messages().at(-1)?.text).toBe('Приходите\n\nhttps://www.prlib.ru/');
  expect(await (await fetch(words?.url ?? '')).text()).toContain('Приходите');
  await network().publish(access(), { ...post('Под\nкартинкой'), image: picture });
  expect(standIn.messages().at(-1)).toMatchObject({ text: 'Под\nкартинкой', photo: { size: 9 } });
});

it('names the channel to the administrator, and a revoked key as disconnected', async () => {
  expect(await network().identify(access())).toMatchObject({ title: 'Президентская библиотека' });
  standIn.revoke(true);
  await expect(network().identify(access())).rejects.toMatchObject({ reason: 'disconnected' });
});

it.each([
  ['a text of 4096 units fits', { ...post('я'.repeat(4096)) }, null],
  ['one more does not', { ...post('я'.repeat(4097)) }, 'description-refused'],
  ['an emoji counts as two', { ...post('🎓'.repeat(2049)) }, 'description-refused'],
  ['1025 under a picture do not', { ...post('я'.repeat(1025)), image: picture }, 'description-refused'],
])('%s', async (_, long, reason) => {
  const publishing = network().publish(access(), long);
  await (reason === null ? publishing : expect(publishing).rejects.toMatchObject({ reason }));
});

it('comes back when Telegram says to', async () => {
  standIn.failures.add({ at: '*', times: 1, answer: { kind: 'error', code: 429, retryAfter: 30 } });
  const before = Date.now();
  const refused = await network()
    .publish(access(), post('Подождать'))
    .catch((error: unknown) => error as { readonly reason: string; readonly retryAt: Date });
  expect(refused).toMatchObject({ reason: 'busy' });
  const waited = (refused && 'retryAt' in refused ? refused.retryAt.getTime() : 0) - before;
  expect(Math.round(waited / 1000)).toBe(30);
});

it('tells a person when the bot was put out of the channel', async () => {
  standIn.failures.add({ at: 'sendMessage', times: 1, answer: { kind: 'error', code: 403 } });
  await expect(network().publish(access(), post('Не пустили'))).rejects.toMatchObject({
    reason: 'forbidden',
  });
});

it('knows a message that never left from one of which nobody knows', async () => {
  standIn.failures.add({ at: 'sendMessage', times: 1, answer: { kind: 'hang-up', done: true } });
  expect(await network().publish(access(), post('Дошло ли?'))).toBeNull();
  const gone = await startTelegram();
  await gone.stop();
  const closed = network(gone.url).publish(access(), post('Не ушло'));
  await expect(closed).rejects.toMatchObject({ reason: 'unreachable' });
});

it('takes a message away, also twice', async () => {
  const sent = await network().publish(access(), post('На минуту'));
  await network().remove(access(), sent?.externalId ?? '');
  await network().remove(access(), sent?.externalId ?? '');
  expect(standIn.messages().some(({ text }) => text === 'На минуту')).toBe(false);
});
