import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';
import { title } from './broadcast-story.ts';

const id = (address: string) => address.split('/').at(-1) ?? '';

/** Made on YouTube once, though YouTube is down at the first press. */
export async function prepare({ system: { channels } }: E2e, page: Page, address: string): Promise<void> {
  const { youtube } = channels;
  await page.goto(address);
  youtube.failures.add('unavailable');
  await page.getByRole('button', { name: 'Подготовить' }).click();
  await page.getByText(/Канал не выполнил просьбу: он не отвечает/).waitFor();
  await page.getByRole('button', { name: 'Подготовить' }).click();
  await page.getByText('Трансляция подготовлена. Пройдите пробный запуск.').waitFor();
  const made = youtube.stored.broadcasts.filter((one) => one.title === title);
  assert.equal(made.length, 1);
  assert.equal(made[0]?.status, 'ready');
  assert.deepEqual(await axe(page), [], 'a prepared broadcast');
}

/** The key is nowhere until the one who runs it asks; each look stays in the log. */
export async function readSecret({ system }: E2e, page: Page, address: string): Promise<void> {
  const { sql, channels } = system;
  const { youtube } = channels;
  const [made] = youtube.stored.broadcasts.filter((one) => one.title === title);
  const stream = youtube.stored.streams.find((one) => one.id === made?.streamId);
  assert.ok(stream);
  const looks = async () =>
    (await sql`select 1 from audit_log where entity_id = ${id(address)} and action = 'broadcast.show-entry'`)
      .length;
  await page.goto(address);
  await page.getByRole('button', { name: 'Показать', exact: true }).waitFor();
  assert.ok(!(await page.content()).includes(stream.key));
  assert.equal(await looks(), 0);
  await page.getByRole('button', { name: 'Показать', exact: true }).click();
  await page.getByText(stream.key).waitFor();
  assert.equal(await looks(), 1);
  assert.deepEqual(await axe(page), [], 'the shown key');
  await page.getByRole('button', { name: 'Скрыть' }).click();
  await page.getByText(stream.key).waitFor({ state: 'detached' });
  const [log] = await sql<{ words: string }[]>`
    select string_agg(concat(before, after), '') as words from audit_log where entity_id = ${id(address)}`;
  assert.ok(!log?.words.includes(stream.key), 'the log holds no key');
}

/** Item by item; what is not fine is run again. */
export async function testRun(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Пробный запуск…' }).click();
  const dialog = page.getByRole('dialog');
  const items = dialog.getByRole('radiogroup');
  const count = await items.count();
  for (let index = 0; index < count; index += 1)
    await items
      .nth(index)
      .getByRole('radio', { name: index === 1 ? 'Не в порядке' : 'В порядке', exact: true })
      .click();
  await dialog.getByLabel('Что не так').fill('Фон от микрофона');
  assert.deepEqual(await axe(page), [], 'the test run');
  await dialog.getByRole('button', { name: 'Записать пробный запуск' }).click();
  await page.getByText(/Фон от микрофона/).waitFor();
  await page.getByText('Пробный запуск пройден не полностью.').waitFor();
  await page.getByRole('button', { name: 'Пробный запуск…' }).click();
  await items.nth(1).getByRole('radio', { name: 'В порядке', exact: true }).click();
  await dialog.getByRole('button', { name: 'Записать пробный запуск' }).click();
  await page.getByText('Пробный запуск пройден: можно в эфир.').waitFor();
}
