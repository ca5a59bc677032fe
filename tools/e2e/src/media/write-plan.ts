import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { axe } from '../axe.ts';
import { channel, wall } from './connect-networks.ts';

export const plan = 'Лекция узнаёт своих слушателей';
export const words = {
  first: 'Приходите на лекцию о документах уезда. Вход свободный.',
  mended: 'Приходите на лекцию о документах уезда 3 декабря. Вход свободный.',
  byHand: 'Объявление для районной газеты.',
};

async function describe(page: Page): Promise<void> {
  await page.goto('/media/promotion');
  await page.getByRole('link', { name: 'Новый план' }).click();
  await page.getByRole('button', { name: 'Создать план' }).click();
  await page.getByText('От 3 до 200 знаков').waitFor();
  await page.getByLabel(/^Название плана/).fill(plan);
  const subject = page.getByRole('combobox', { name: 'Найдите по названию' });
  await subject.click();
  await subject.fill('лекция');
  await page.getByRole('option', { name: /^Лекция для всех/ }).click();
  await page.getByLabel('Просмотры').fill('много');
  await page.getByRole('button', { name: 'Создать план' }).click();
  await page.getByText('Целое число от 0').waitFor();
  await page.getByLabel('Просмотры').fill('100');
  // The tab is closed before anything was sent.
  await page.reload();
  await page.getByText('Здесь то, что вы ввели в прошлый раз и не сохранили.').waitFor();
  assert.equal(await page.getByLabel(/^Название плана/).inputValue(), plan);
  assert.match(await page.getByLabel(/^Ссылка/).inputValue(), /\/portal\/events\//);
  assert.deepEqual(await axe(page), [], 'a plan being written');
  await page.getByRole('button', { name: 'Создать план' }).click();
  await page.getByRole('heading', { level: 1, name: plan }).waitFor();
}

async function choose(page: Page, name: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name }).click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

const save = (page: Page) => page.getByRole('button', { name: 'Сохранить', exact: true });

/** A post of the plan, by the network and the page that it goes to. */
export function post(page: Page, network: string): Locator {
  return page.getByRole('article').filter({ has: page.getByRole('heading', { name: network }) });
}

async function writePosts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Отправить на согласование' }).click();
  await page.getByText(/хотя бы одну запись/).waitFor();
  await page.getByRole('button', { name: 'Добавить запись' }).click();
  const text = page.getByLabel('Текст', { exact: true });
  await text.fill('я'.repeat(16_385));
  await page.getByText(/из 16\s384, длиннее на 1$/).waitFor();
  await save(page).click();
  assert.equal((await text.inputValue()).length, 16_385, 'what is too long is refused and kept');
  await text.fill(words.first);
  await page.reload();
  await page.getByRole('button', { name: 'Добавить запись' }).click();
  assert.equal(await text.inputValue(), words.first, 'a post that was not saved is there again');
  await page
    .getByRole('figure', { name: /ВКонтакте/ })
    .getByText(words.first)
    .waitFor();
  await save(page).click();
  await post(page, `ВКонтакте, ${wall}`).waitFor();

  await page.getByRole('button', { name: 'Копировать в другую сеть' }).click();
  assert.equal(await text.inputValue(), words.first);
  await text.fill('я'.repeat(4096));
  // The link stands in Telegram's text: it is counted too.
  await page.getByText(/из 4\s?096, длиннее на \d+$/).waitFor();
  await save(page).click();
  await text.fill(words.first);
  await page
    .getByRole('figure', { name: /Telegram/ })
    .getByText(/\/portal\/events\//)
    .waitFor();
  assert.deepEqual(await axe(page), [], 'a post being written');
  await save(page).click();
  await post(page, `Telegram, ${channel}`).waitFor();

  await page.getByRole('button', { name: 'Добавить запись' }).click();
  await choose(page, 'Сеть', 'Вручную');
  await text.fill(words.byHand);
  await save(page).click();
  await post(page, 'Вручную').waitFor();
}

/** A regional center plans how its event becomes known; resolves with the plan's address. */
export async function writePlan(page: Page): Promise<string> {
  await describe(page);
  await writePosts(page);
  await page.getByRole('button', { name: 'Отправить на согласование' }).click();
  await page.getByText('На согласовании', { exact: true }).waitFor();
  return new URL(page.url()).pathname;
}

/** The remark is read on the card; the text of one post is mended, and the plan sent again. */
export async function mendPlan(page: Page, address: string, remark: string): Promise<void> {
  await page.goto(address);
  await page.getByText(`Вернули с замечаниями: ${remark}`).waitFor();
  for (const network of ['ВКонтакте', 'Telegram']) {
    const own = post(page, network);
    await own.getByRole('button', { name: 'Изменить' }).click();
    await own.getByLabel('Текст', { exact: true }).fill(words.mended);
    await save(page).click();
    await own.getByRole('figure').getByText(words.mended).waitFor();
    await own.getByRole('button', { name: 'Изменить' }).waitFor();
  }
  await page.getByRole('button', { name: 'Отправить на согласование' }).click();
  await page.getByText('На согласовании', { exact: true }).waitFor();
}
