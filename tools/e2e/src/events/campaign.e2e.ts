import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';

export const name =
  'a campaign by hand: one answers over a closed tab, one has nothing to report, one is late and reminded, the board is live, the summary is sent';

const title = 'Планы открытия на будущий год';
const answer = 'Кузнецк, центральная библиотека: II квартал, 6 рабочих мест.';

/** Headquarters asks everybody, until the last day that the calendar of this month or the next shows. */
async function ask(page: Page): Promise<string> {
  await page.goto('/events/campaigns');
  await page.getByRole('link', { name: 'Новая кампания' }).click();
  // Joint events and openings are answered by their own cards, a question by a text.
  await page.getByRole('radio', { name: 'Другой вопрос' }).check();
  await page.getByLabel(/^Название/).fill(title);
  await page.getByLabel(/^О чём просим/).fill('Перечислите центры: место, организация, квартал.');
  await page.reload();
  assert.equal(await page.getByLabel(/^Название/).inputValue(), title, 'what was typed survives a reload');
  await page.getByLabel(/^Срок ответа/).click();
  await page.locator('table button:enabled:visible').last().click();
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Разослать запрос' }).click();
  await page.getByRole('heading', { name: title }).waitFor();
  return new URL(page.url()).pathname;
}

/** Writes, closes the tab at once, and hands in from another one. */
async function submit(page: Page, address: string): Promise<void> {
  await page.goto('/');
  await page.getByText(`Ответить: ${title}`).waitFor();
  await page.goto(address);
  const box = () => page.getByRole('textbox', { name: 'Ответ' });
  await box().fill(answer);
  await page.goto('/');
  await page.goto(address);
  await page.waitForFunction(() => document.querySelector('textarea')?.value.startsWith('Кузнецк'));
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Сдать', exact: true }).click();
  await page.getByRole('button', { name: 'Отозвать ответ' }).waitFor();
}

async function reportNothing(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Нам нечего сообщить' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Нам нечего сообщить' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

/** The due day has passed for who is silent: headquarters reads the letter and sends it. */
async function remind(page: Page, { system }: E2e): Promise<void> {
  await system.sql`update campaigns set opens_on = current_date - 20, due_on = current_date - 2 where title = ${title}`;
  await system.sql`update campaign_submissions set asked_at = now() - interval '20 days'`;
  await page.reload();
  const row = page.getByRole('row', { name: /Орловская/ });
  await row.getByText('срок прошёл').waitFor();
  await row.getByRole('button', { name: 'Напомнить' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('rc3@region.example').waitFor();
  await dialog.getByRole('button', { name: 'Отправить письмо' }).click();
  const letter = await system.mailbox.waitFor(
    ({ to, subject }) => to.includes('rc3@region.example') && subject.startsWith('Срок прошёл'),
    15_000,
  );
  assert.ok(letter.text.includes('ответ будет отмечен как поздний'));
  await row.getByText(/^1 из 6/).waitFor();
}

async function close(page: Page, { system }: E2e): Promise<void> {
  await page.getByRole('button', { name: 'Закрыть кампанию' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Итоги' }).fill('Спасибо: план открытий собран.');
  await dialog.getByRole('button', { name: 'Закрыть и разослать' }).click();
  await page.getByText('Завершён').waitFor();
  const summary = await system.mailbox.waitFor(
    ({ to, subject }) => to.includes('rc1@region.example') && subject.startsWith('Итоги'),
    15_000,
  );
  assert.ok(summary.text.includes('Ответили 2 из 3'));
}

export async function run(e2e: E2e): Promise<void> {
  const { open, system } = e2e;
  const officer = await open({ as: 'officer' });
  const address = await ask(officer);
  const asked = await system.mailbox.waitFor(
    ({ to, subject }) => to.includes('rc1@region.example') && subject.includes(title),
    15_000,
  );
  assert.ok(asked.text.includes(address), 'the letter leads to the answer');

  await submit(await open({ as: 'penza' }), address);
  await officer.getByText('Ответили: 1').waitFor();
  await reportNothing(await open({ as: 'kamchatka' }), address);
  await officer.getByText('Ответили: 2').waitFor();
  assert.deepEqual(await axe(officer), []);
  await remind(officer, e2e);
  await close(officer, e2e);
  const [card] = await system.sql`
    select s.state, s.answer from campaign_submissions s join campaigns c on c.id = s.campaign_id
    where s.regional_center_id = 1 and c.title = ${title}`;
  assert.deepEqual([card?.['state'], card?.['answer']], ['submitted', answer]);
}
