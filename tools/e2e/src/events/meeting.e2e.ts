import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';
import { carryTalk, fillProgramme } from './programme-of-300.ts';

export const name =
  'a meeting: created, its programme by keyboard and by drag with 300 talks, announced, held, minutes of two secretaries';

const title = 'Совещание о каталоге';

async function create(page: Page): Promise<string> {
  await page.goto('/events/meetings');
  await page.getByRole('link', { name: 'Новое совещание' }).click();
  await page.getByLabel(/^Название/).fill(title);
  const today = new Intl.DateTimeFormat('ru-RU', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Moscow',
  });
  for (const label of ['Первый день', 'Последний день']) {
    await page.getByLabel(new RegExp(`^${label}`)).click();
    const day = today.format(new Date()).replace(/ г\.$/, '');
    await page.getByRole('dialog', { name: label }).getByRole('button', { name: day, exact: true }).click();
  }
  await page.getByLabel('Начало в первый день').fill('9:00');
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Создать' }).click();
  await page.getByRole('heading', { name: title }).waitFor();
  return new URL(page.url()).pathname;
}

async function add(page: Page, button: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value);
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Talks in the session in the order in which they stand on the screen. */
const order = (page: Page, session: RegExp) =>
  page.getByRole('region', { name: session }).locator('li[data-talk]').allInnerTexts();

async function planByKeyboard(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Программа', exact: true }).click();
  await add(page, 'Добавить зал', { 'Название зала': 'Большой зал' });
  await add(page, 'Добавить сессию', {
    'Название сессии': 'Пленарная сессия',
    Начало: '10:00',
    Окончание: '10:40',
  });
  for (const talk of ['Первый доклад', 'Второй доклад', 'Третий доклад'])
    await add(page, 'Добавить доклад', { Название: talk });
  const session = /Пленарная сессия/;
  for (const talk of ['Первый доклад', 'Второй доклад']) {
    const handle = page.getByRole('button', { name: `Переместить доклад «${talk}»` });
    await handle.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.getByText('Пленарная сессия, место 1 из').waitFor();
    await page.keyboard.press('Space');
    await page.getByRole('region', { name: session }).getByText(talk).waitFor();
  }
  assert.match((await order(page, session))[0] ?? '', /10:00\s+Второй доклад/);
  await page.getByRole('button', { name: 'Переместить доклад «Третий доклад»' }).focus();
  for (const key of ['Space', 'ArrowRight', 'Space']) await page.keyboard.press(key);
  await page.getByRole('alert').getByText('не помещается в сессию').waitFor();
  await page.getByRole('region', { name: 'Ждут места' }).getByText('Третий доклад').waitFor();
  assert.deepEqual(await axe(page), []);
}

/** Waits for the server's answer before the page is loaded anew: what it shows then is what was saved. */
async function planByDrag(page: Page): Promise<void> {
  const there = 'Зал 2, секция 1';
  const talk = 'Зал 1, секция 1, доклад 0';
  const landed = async () => {
    await page
      .getByRole('region', { name: new RegExp(`${there}$`) })
      .getByText(talk)
      .waitFor();
    const talks = await order(page, new RegExp(`${there}$`));
    assert.match(talks[1] ?? '', new RegExp(`9:10\\s+${talk}`));
  };
  await carryTalk(page, { talk, session: there, before: `${there}, доклад 1` });
  const answered = page.waitForResponse((response) => response.url().includes('programme.moveTalk'));
  await page.mouse.up();
  assert.ok((await answered).ok(), 'the move was refused');
  await landed();
  await page.reload();
  await landed();
}

async function step(page: Page, button: string, state: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('banner').or(page.locator('main')).getByText(state, { exact: true }).first().waitFor();
}

/** Both write at once: the second is shown both texts, keeps the own, and the other's stays among the earlier versions. */
async function twoSecretaries(officer: Page, second: Page, address: string): Promise<void> {
  await officer.goto(`${address}/minutes`);
  await add(officer, 'Добавить пункт', { 'О чём': 'О каталоге' });
  await second.goto(`${address}/minutes`);
  const field = (page: Page) => page.getByRole('textbox', { name: 'Слушали, обсудили: О каталоге' });
  await field(officer).fill('Слушали первого.');
  await officer
    .getByText(/^Сохранено/)
    .first()
    .waitFor();
  await field(second).fill('<b>Слушали второго.</b>');
  await second.getByRole('button', { name: 'Сравнить' }).click();
  const dialog = second.getByRole('dialog');
  await dialog.getByText('первого.').first().waitFor();
  assert.deepEqual(await axe(second), []);
  await dialog.getByRole('button', { name: /мо[йё]/i }).click();
  await second
    .getByText(/^Сохранено/)
    .first()
    .waitFor();
  await officer.reload();
  await officer.getByText('<b>Слушали второго.</b>').first().waitFor();
  await officer.getByRole('button', { name: 'Прежние версии: 1' }).click();
  await officer.getByRole('dialog').getByText('Слушали первого.').waitFor();
  assert.deepEqual(await axe(officer), []);
}

export async function run({ open, system }: E2e): Promise<void> {
  const officer = await open({ as: 'officer', viewport: { width: 1600, height: 1000 } });
  const address = await create(officer);
  await planByKeyboard(officer);

  const meetingId = address.split('/').at(-1) ?? '';
  await fillProgramme(system.sql, meetingId);
  await officer.reload();
  await planByDrag(officer);

  const penza = await open({ as: 'penza' });
  await penza.goto('/events/meetings');
  await penza.getByRole('heading', { name: 'Совещания' }).waitFor();
  assert.equal(await penza.getByText(title).count(), 0, 'a draft is seen by headquarters alone');
  await step(officer, 'Объявить', 'Объявлено');
  await penza.goto(`${address}/programme`);
  await penza.getByText('Пленарная сессия').waitFor();
  assert.equal(await penza.getByRole('button', { name: /Переместить доклад/ }).count(), 0);
  assert.deepEqual(await axe(penza), []);

  await step(officer, 'Отметить состоявшимся', 'Состоялось');
  await twoSecretaries(officer, await open({ as: 'colleague' }), address);
}
