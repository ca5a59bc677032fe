import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';

export const name =
  'a campaign by hand: asked by letter, one answers, one has nothing to report, one is reminded';

const title = 'Совместные мероприятия, I квартал';
const answer = '12 декабря — лекция «Конституция России», видеоконференция.';

/** Headquarters asks everybody, until the last day that the calendar of this month or the next shows. */
async function ask(page: Page): Promise<string> {
  await page.goto('/events/campaigns');
  await page.getByRole('link', { name: 'Новая кампания' }).click();
  // Joint events are answered by cards: this campaign is one that a text answers.
  await page.getByRole('radio', { name: 'Планы открытия ЦУД' }).check();
  await page.getByLabel(/^Название/).fill(title);
  await page.getByLabel(/^О чём просим/).fill('Перечислите мероприятия: название, день, формат.');
  await page.getByLabel(/^Срок ответа/).click();
  await page.locator('table button:enabled:visible').last().click();
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Разослать запрос' }).click();
  await page.getByRole('heading', { name: title }).waitFor();
  return new URL(page.url()).pathname;
}

export async function run({ open, system }: E2e): Promise<void> {
  const officer = await open({ as: 'officer' });
  const address = await ask(officer);
  const asked = await system.mailbox.waitFor(
    ({ to, subject }) => to.includes('rc1@region.example') && subject.includes(title),
    15_000,
  );
  assert.ok(asked.text.includes(address), 'the letter leads to the answer');

  const penza = await open({ as: 'penza' });
  await penza.goto('/');
  await penza.getByText(`Ответить: ${title}`).waitFor();
  await penza.goto(address);
  await penza.getByRole('textbox', { name: 'Ответ' }).fill(answer);
  assert.deepEqual(await axe(penza), []);
  await penza.getByRole('button', { name: 'Сдать', exact: true }).click();
  await penza.getByText('Ответ сдан. Чтобы исправить его').waitFor();

  const kamchatka = await open({ as: 'kamchatka' });
  await kamchatka.goto(address);
  await kamchatka.getByRole('button', { name: 'Нам нечего сообщить' }).click();
  await kamchatka.getByRole('dialog').getByRole('button', { name: 'Нам нечего сообщить' }).click();
  await kamchatka.getByRole('dialog').waitFor({ state: 'hidden' });

  await officer.reload();
  await officer.getByText('Ответили: 2').waitFor();
  assert.deepEqual(await axe(officer), []);
  await officer
    .getByRole('row', { name: /Орловская/ })
    .getByRole('button', { name: 'Напомнить' })
    .click();
  const [card] = await system.sql`
    select state, answer from campaign_submissions where regional_center_id = 1`;
  assert.equal(card?.['state'], 'submitted');
}
