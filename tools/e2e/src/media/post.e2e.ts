import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';
import { eventually } from '../eventually.ts';
import { preparedEvent } from '../screens/prepared-event.ts';
import { connectNetworks } from './connect-networks.ts';
import { runWork } from './publish-video.ts';
import { mendPlan, plan, post, words, writePlan } from './write-plan.ts';

export const name =
  'a post: drafted around an event, too long ones refused, returned and approved, sent by the clock after the networks had refused, one by hand, its results in the table';

const remark = 'Назовите день лекции';
const id = (address: string) => address.split('/').at(-1) ?? '';
const publication = 'Публикация записей в социальных сетях';

async function giveBack(page: Page, address: string): Promise<void> {
  await page.goto('/media/promotion?state=submitted');
  await page.getByRole('link', { name: plan }).click();
  await page.waitForURL(`**${address}`);
  await page.getByRole('button', { name: 'Вернуть с замечаниями' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Вернуть с замечаниями' }).click();
  await dialog.getByText('Напишите причину, хотя бы 5 знаков').waitFor();
  await dialog.getByLabel(/^Замечания/).fill(remark);
  await dialog.getByRole('button', { name: 'Вернуть с замечаниями' }).click();
  await page.getByText(`Вернули с замечаниями: ${remark}`).waitFor();
}

async function lettersCame({ mailbox }: E2e['system'], address: string): Promise<void> {
  for (const subject of ['возвращён с замечаниями', 'согласован']) {
    const letter = await mailbox.waitFor(
      ({ to, subject: about }) =>
        to.includes('rc1@region.example') && about === `План продвижения ${subject}: ${plan}`,
      60_000,
    );
    assert.ok(letter.text.includes(address), 'the letter leads to the plan');
  }
}

async function statesOf({ sql }: E2e['system'], address: string): Promise<readonly string[]> {
  const rows = await sql<{ state: string }[]>`
    select network || ' ' || state as state from posts where plan_id = ${id(address)} order by 1`;
  return rows.map(({ state }) => state);
}

/** Both networks refuse at first, each in its own way; nothing is sent twice. */
async function clockPublishes({ system }: E2e, pages: Pages, address: string): Promise<void> {
  const { vk, telegram } = system.channels;
  const become = (...wanted: string[]) =>
    eventually(async () => (await statesOf(system, address)).join() === wanted.join(), 90_000);
  await runWork(pages.administrator, publication);
  await become('by-hand scheduled', 'telegram failed', 'vk failed');
  await pages.media.goto(address);
  const refused = post(pages.media, 'Telegram');
  await refused.getByText('сеть просит подождать').waitFor();
  await refused.getByText(/попробуем снова/).waitFor();
  await refused.getByText('Сеть ответила: Too Many Requests').waitFor();
  assert.deepEqual(await axe(pages.media), [], 'a plan with refused posts');
  assert.deepEqual([vk.posts().length, telegram.messages().length], [0, 0]);

  await system.sql`update posts set next_attempt_at = now() where plan_id = ${id(address)} and state = 'failed'`;
  await runWork(pages.administrator, publication);
  await become('by-hand scheduled', 'telegram published', 'vk published');
  await runWork(pages.administrator, publication);
  const [[first, ...more], [message, ...others]] = [vk.posts(), telegram.messages()];
  assert.equal(more.length + others.length, 0, 'each once');
  assert.equal(first?.message, words.mended);
  assert.match(first.attachments.join(), /\/portal\/events\//);
  assert.ok(message?.text.startsWith(`${words.mended}\n\nhttp`));
}

/** The post that no network takes is published by a person, who tells where it stands. */
async function byHand(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const own = post(page, 'Вручную');
  await own.getByLabel('Ссылка на вышедшую запись').fill('газета');
  await own.getByRole('button', { name: 'Запись вышла' }).click();
  await own.getByText('Вставьте адрес записи целиком').waitFor();
  await own.getByLabel('Ссылка на вышедшую запись').fill('https://gazeta.example/lecture');
  await own.getByRole('button', { name: 'Запись вышла' }).click();
  await own.getByText('Вышла', { exact: true }).waitFor();
}

async function results({ system }: E2e, { penza, administrator }: Pages, address: string): Promise<void> {
  const { vk } = system.channels;
  vk.seen(vk.posts()[0]?.id ?? 0, { views: 120, likes: 7, reposts: 2 });
  await runWork(administrator, 'Сбор просмотров и отметок записей');
  await eventually(
    async () => (await system.sql`select 1 from posts where views = 120`).length === 1,
    90_000,
  );
  await penza.goto(address);
  const told = post(penza, 'Telegram');
  await told.getByText('Показателей пока нет').waitFor();
  await told.getByRole('button', { name: 'Внести показатели' }).click();
  await told.getByLabel('Просмотры').fill('сорок');
  await told.getByText('Целое число от 0').waitFor();
  await told.getByLabel('Просмотры').fill('40');
  await told.getByRole('button', { name: 'Сохранить показатели' }).click();
  await told.getByText(/внесено вручную/).waitFor();
  await post(penza, 'ВКонтакте')
    .getByText(/по данным сети/)
    .waitFor();
  await penza.getByText('160', { exact: true }).waitFor();
  assert.deepEqual(await axe(penza), [], 'a plan with results');

  const file = await penza.request.get(`/files/promotion/${id(address)}/results.xlsx`);
  const [sheet] = await readExcelFile(await file.body());
  const rows = (sheet?.data ?? []).map(([network, , state, , , , link, views]) => [
    network,
    state,
    link,
    views,
  ]);
  const of = (network: string) => rows.find(([first]) => first === network);
  assert.deepEqual(of('ВКонтакте')?.slice(1), ['вышла', `${vk.url}/wall${vkAddress(system)}`, 120]);
  assert.deepEqual(of('Telegram')?.[3], 40);
  assert.deepEqual(of('Вручную')?.slice(1), ['вышла', 'https://gazeta.example/lecture', null]);
  assert.deepEqual([of('Всего')?.[3], of('Цель')?.[3]], [160, 100]);
  await penza.goto('/media/promotion');
  await penza.getByRole('row', { name: new RegExp(`${plan}.*вышло 3 из 3`) }).waitFor();
}

function vkAddress({ channels: { vk } }: E2e['system']): string {
  const [first] = vk.posts();
  return `${first?.ownerId}_${first?.id}`;
}

interface Pages {
  readonly penza: Page;
  readonly media: Page;
  readonly administrator: Page;
}

export async function run(e2e: E2e): Promise<void> {
  const { open, system } = e2e;
  const { vk, telegram } = system.channels;
  await preparedEvent(system);
  const pages: Pages = {
    penza: await open({ as: 'penza' }),
    media: await open({ as: 'media' }),
    administrator: await open({ as: 'administrator' }),
  };
  const { penza, media, administrator } = pages;
  try {
    await connectNetworks(administrator, system);
    const address = await writePlan(penza);
    await giveBack(media, address);
    await mendPlan(penza, address, remark);
    vk.failures.set([{ at: 'wall.post', times: 1, answer: { kind: 'error', code: 9 } }]);
    telegram.failures.set([
      { at: 'sendMessage', times: 1, answer: { kind: 'error', code: 429, retryAfter: 3600 } },
    ]);
    await media.goto(address);
    await media.getByRole('button', { name: 'Согласовать', exact: true }).click();
    await media.getByText('Согласован', { exact: true }).waitFor();
    await lettersCame(system, address);
    await clockPublishes(e2e, pages, address);
    await byHand(penza, address);
    await results(e2e, pages, address);
    await media.goto(address);
    await media.getByRole('button', { name: 'Завершить план' }).click();
    await media.getByText('Завершён', { exact: true }).first().waitFor();
  } finally {
    vk.failures.set([]);
    telegram.failures.set([]);
  }
}
