import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';
import { openMonth } from '../seed-months.ts';

export const name =
  'joint events: asked for, one submits, one has nothing, one is reminded; agreed, held, reported, in the month’s draft';

const campaign = 'Мероприятия месяца';
const title = 'Лекция «Земля Камчатская»';

async function ask(page: Page): Promise<string> {
  await page.goto('/events/campaigns/new');
  await page.getByLabel(/^Название/).fill(campaign);
  await page.getByLabel(/^О чём просим/).fill('Внесите карточки совместных мероприятий.');
  await page.getByLabel(/^Срок ответа/).click();
  await page.locator('table button:enabled:visible').last().click();
  await page.getByRole('button', { name: 'Разослать запрос' }).click();
  await page.getByRole('heading', { name: campaign }).waitFor();
  return new URL(page.url()).pathname;
}

/** Chooses the day of the month before, at midnight by the clocks of the place. */
async function choose(field: Locator, day: string): Promise<void> {
  const page = field.page();
  await field.click();
  const dialog = page.getByRole('dialog').filter({ has: page.locator('table') });
  await dialog.getByRole('button', { name: 'Предыдущий месяц' }).click();
  await dialog.locator('table button:not([data-outside])', { hasText: new RegExp(`^${day}$`) }).click();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

async function fill(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Название' }).fill(title);
  await choose(page.getByRole('button', { name: 'Начало' }), '10');
  await choose(page.getByRole('button', { name: 'Окончание' }), '11');
  await page.getByRole('combobox', { name: 'Центр, который проводит' }).click();
  await page.getByRole('option', { name: /Центр 22/ }).click();
  await page.getByRole('combobox', { name: 'Проходит в нашем центре' }).click();
  await page.getByRole('option', { name: /Центр 22/ }).click();
  await page.getByText('По Москве: ').waitFor();
  await page.getByRole('textbox', { name: 'Кто отвечает' }).fill('Отдел краеведения');
  await page.getByRole('textbox', { name: 'Для кого' }).fill('Все желающие');
  await page.getByRole('textbox', { name: 'Ожидается очно' }).fill('40');
}

export async function run({ open, system }: E2e): Promise<void> {
  const officer = await open({ as: 'officer' });
  const address = await ask(officer);

  const kamchatka = await open({ as: 'kamchatka', timezoneId: 'America/New_York' });
  await kamchatka.goto(address);
  await kamchatka.getByRole('link', { name: 'Добавить мероприятие' }).click();
  await fill(kamchatka);
  assert.deepEqual(await axe(kamchatka), []);
  await kamchatka.getByRole('button', { name: 'Сохранить черновик' }).click();
  await kamchatka.getByRole('button', { name: 'Отправить в ПБ' }).click();
  await kamchatka.getByText('на рассмотрении').first().waitFor();
  const card = new URL(kamchatka.url()).pathname;

  const penza = await open({ as: 'penza' });
  await penza.goto(address);
  await penza.getByRole('button', { name: 'Нам нечего сообщить' }).click();
  await penza.getByRole('dialog').getByRole('button', { name: 'Нам нечего сообщить' }).click();
  await penza.getByRole('dialog').waitFor({ state: 'hidden' });

  await officer.goto(address);
  await officer.getByText('Ответили: 2').waitFor();
  await officer
    .getByRole('row', { name: /Орловская/ })
    .getByRole('button', { name: 'Напомнить' })
    .click();
  await officer.goto('/events/joint?state=waiting');
  await officer.getByRole('link', { name: title }).click();
  await officer.getByRole('button', { name: 'Согласовать' }).click();
  await officer.getByText('согласовано').first().waitFor();
  await officer.goto(`/events/calendar?day=${openMonth}-10`);
  await officer
    .getByRole('link', { name: new RegExp('Земля Камчатская') })
    .first()
    .waitFor();
  assert.deepEqual(await axe(officer), []);

  await kamchatka.goto(card);
  await kamchatka.getByRole('button', { name: 'Мероприятие прошло' }).click();
  await kamchatka.getByRole('textbox', { name: 'Пришло человек' }).fill('42');
  await kamchatka.getByRole('textbox', { name: 'Участвовало по видеосвязи' }).fill('7');
  await kamchatka.getByRole('button', { name: 'Сдать отчёт о мероприятии' }).click();
  await kamchatka.getByText('мероприятие учтено').waitFor();
  await kamchatka.goto(`/monitoring/sheet/${openMonth}?center=22`);
  await kamchatka.getByText('Из них по мероприятиям: 42.').waitFor();
  assert.deepEqual(await axe(kamchatka), []);
  const [report] = await system.sql`
    select state, "values" from center_reports where center_id = 22 and month = ${openMonth}`;
  assert.deepEqual(report?.['values'], { events_held: 1, event_participants: 42, video_participants: 7 });

  const visitor = await open();
  await visitor.goto(`/portal${card.replace('/joint', '')}`);
  await visitor.getByRole('heading', { name: title }).waitFor();
  const feed = await visitor.request.get('/feeds/joint-events/2.ics');
  assert.match(await feed.text(), new RegExp(`DTSTART:${openMonth.replace('-', '')}09T120000Z`));

  // The story of the month begins with reports that nobody has touched.
  await system.sql`delete from report_contributions`;
  await system.sql`update center_reports set state = 'missing', "values" = '{}', version = 0
    where center_id = 22 and month = ${openMonth}`;
}
