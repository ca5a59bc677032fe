import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { E2e } from '../e2e.ts';
import { signInAtGosuslugi } from './at-gosuslugi.ts';
import { isRead, isRefused, openItem } from './at-the-library.ts';
import { registerReader } from './register-reader.ts';

export const name =
  'readers: a confirmed one reads at home and in a centre alone what may be read there alone, an unconfirmed one is shown the way, a consent is withdrawn, a reader is erased';

async function confirmed({ open, system }: E2e): Promise<Page> {
  const page = await open();
  await openItem(page, system, 'open');
  await isRead(page, /открыт для всех/);
  await openItem(page, system, 'home');
  await isRefused(page, /войдите как читатель/);
  await page.getByRole('link', { name: 'Войти через Госуслуги' }).click();
  await signInAtGosuslugi(page, 'Ольховская');
  await registerReader(page, {
    also: ['Согласен хранить историю чтения'],
    standing: /Учётная запись подтверждена/,
  });
  await page.getByRole('link', { name: 'Вернуться к чтению' }).click();
  await isRead(page, /как подтверждённый читатель/);
  await openItem(page, system, 'halls');
  await isRefused(page, /только в электронных читальных залах/);
  return page;
}

/** The same browser comes to the reading room of a centre, and leaves it. */
async function inTheReadingRoom(page: Page, { system }: E2e): Promise<void> {
  await page.goto(`${system.door.url}/door/enter`);
  await openItem(page, system, 'halls');
  await isRead(page, /в центре удалённого доступа/);
  await page.getByRole('link', { name: 'Выйти из зала' }).click();
  await openItem(page, system, 'halls');
  await isRefused(page, /только в электронных читальных залах/);
}

async function unconfirmed({ open, system }: E2e): Promise<void> {
  const page = await open();
  await page.goto('/portal/reader/sign-in');
  await page.getByRole('main').getByRole('link', { name: 'Войти через Госуслуги' }).click();
  await signInAtGosuslugi(page, 'Новикова');
  await registerReader(page, { standing: /читать дома пока нельзя/ });
  await openItem(page, system, 'home');
  await isRefused(page, /подтверждённой учётной записью Госуслуг/);
  await page.getByRole('link', { name: 'Как подтвердить учётную запись' }).click();
  await page.getByRole('heading', { level: 1, name: 'Читательский билет' }).waitFor();
}

/** The needed consent is gone at once, and with it the reading by the card; the reader thinks better of it. */
async function withdraws(page: Page, { system }: E2e): Promise<void> {
  await page.goto('/portal/reader/consents');
  await page.getByRole('button', { name: 'Отозвать согласие: Запись в читатели' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Отозвать', exact: true }).click();
  await page.getByRole('button', { name: 'Дать согласие: Запись в читатели' }).waitFor();
  await openItem(page, system, 'home');
  await isRefused(page, /Согласие на обработку персональных данных отозвано/);
}

/** Every table of the database, without the letters and partitions: is the person somewhere? */
async function isKnown({ system: { sql } }: E2e, words: string): Promise<readonly string[]> {
  const tables = await sql<{ name: string }[]>`
    select quote_ident(table_name) as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`;
  const found: string[] = [];
  for (const { name: table } of tables) {
    const rows = await sql.unsafe(`select 1 from ${table} t where t::text ilike $1 limit 1`, [`%${words}%`]);
    if (rows.length > 0) found.push(table);
  }
  return found;
}

/** What the processes have written says nothing of the person, and the act lies beside the files for restored backups. */
function isForgotten({ system: { files, logs } }: E2e, words: readonly string[]): void {
  const filesOf = (folder: string) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name: file }) => path.join(parentPath, file));
  for (const file of filesOf(logs))
    for (const one of words) assert.ok(!readFileSync(file, 'utf8').includes(one), `${file}: ${one}`);
  const acts = filesOf(files).filter((file) => path.basename(file).startsWith('erasure-act-'));
  assert.equal(acts.length, 1, 'the list for backups');
  for (const one of words) assert.ok(!readFileSync(acts[0] ?? '', 'utf8').includes(one), one);
}

async function isErased(page: Page, e2e: E2e): Promise<void> {
  assert.notDeepEqual(await isKnown(e2e, 'Ольховская'), []);
  await page.goto('/portal/reader/data');
  await page.getByRole('button', { name: 'Стереть мои данные…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: /^Сразу/ }).check();
  await dialog.getByRole('textbox').fill('стереть');
  await dialog.getByRole('button', { name: 'Стереть безвозвратно' }).click();
  await page.getByRole('heading', { level: 1, name: 'Ваши данные стёрты' }).waitFor();
  const person = ['Ольховская', 'anna.olkhovskaya', '1986-03-14'];
  for (const words of person) assert.deepEqual(await isKnown(e2e, words), [], words);
  isForgotten(e2e, person);
  await openItem(page, e2e.system, 'home');
  await isRefused(page, /войдите как читатель/);
}

export async function run(e2e: E2e): Promise<void> {
  const page = await confirmed(e2e);
  await inTheReadingRoom(page, e2e);
  await unconfirmed(e2e);
  await withdraws(page, e2e);
  await isErased(page, e2e);
}
