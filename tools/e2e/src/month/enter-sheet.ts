import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import type { E2e } from '../e2e.ts';
import { openMonth, openMonthName, usualFigures } from '../seed-months.ts';
import { heading, saveStatus, stored } from './story.ts';

const address = `/monitoring/sheet/${openMonth}`;

/** The third month without events: what the zero list has to find. */
export const sheetFigures: Readonly<Record<string, number>> = {
  ...usualFigures(11),
  events_held: 0,
  event_participants: 0,
  video_participants: 0,
};

async function focusedCode(page: Page): Promise<string> {
  const id = await page.evaluate(() => document.activeElement?.id ?? '');
  return id.replace(/^figure-/, '');
}

/** Enter leads from field to field; no mouse is touched after the first one. */
async function typeSheet(page: Page): Promise<void> {
  await page.locator('#figure-registered_users').focus();
  for (const code of Object.keys(sheetFigures)) {
    if (code === 'social_posts') continue;
    const at = await focusedCode(page);
    await page.keyboard.type(String(sheetFigures[at]));
    await page.keyboard.press('Enter');
  }
  assert.equal(await focusedCode(page), 'social_posts');
}

async function faultIsToldAndKept(page: Page): Promise<void> {
  const visits = page.getByLabel('Посещений, посещ.');
  await visits.fill('12,5');
  await page.getByText('Число дробное. Введите целое число, например 125.').first().waitFor();
  await page.reload();
  await heading(page, `Отчёт за ${openMonthName}`).waitFor();
  await page.getByText('Число дробное. Введите целое число, например 125.').first().waitFor();
  assert.equal(await visits.inputValue(), '12,5');
  await visits.fill(String(sheetFigures['visits']));
  await saveStatus(page, /^Сохранено, в/).waitFor();
}

/** What is typed without a line survives the closed tab, and goes out when the page opens again. */
async function draftSurvives(e2e: E2e, page: Page): Promise<Page> {
  const context = page.context();
  await context.setOffline(true);
  // A page that closes is given its line back for a moment, and the sheet would use it.
  await context.route('**/trpc/**', (route) => route.abort());
  await page.getByLabel('Публикаций в социальных сетях, ед.').fill('7');
  await saveStatus(page, /^Сохранено на этом компьютере/).waitFor();
  await page.close();
  assert.equal((await stored(e2e, 11, openMonth)).values['social_posts'], undefined);

  await context.unroute('**/trpc/**');
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(address);
  await heading(again, `Отчёт за ${openMonthName}`).waitFor();
  assert.equal(await again.getByLabel('Публикаций в социальных сетях, ед.').inputValue(), '7');
  await saveStatus(again, /^Сохранено, в/).waitFor();
  assert.equal((await stored(e2e, 11, openMonth)).values['social_posts'], 7);
  return again;
}

async function handIn(e2e: E2e, page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Сдать отчёт' }).click();
  await page.getByText('Чтобы сдать отчёт, исправьте одно место. Введённое сохранено.').waitFor();
  await page
    .getByLabel('Пояснение к показателю «Участников мероприятий»')
    .fill('Зал закрыт на ремонт, мероприятий не было');
  await page.getByRole('button', { name: 'Сдать отчёт' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Сдать отчёт' }).press('Enter');
  const receipt = page.getByRole('region', { name: 'Квитанция о сдаче отчёта' });
  const { state, receiptNumber } = await receipt.waitFor().then(() => stored(e2e, 11, openMonth));
  assert.equal(state, 'submitted');
  assert.ok(receiptNumber);
  await receipt.getByText(receiptNumber).waitFor();
  await receipt.getByText(/, в срок$/).waitFor();
}

/** A manager types the month by keyboard and hands it in; resolves with the manager's page. */
export async function enterSheet(e2e: E2e): Promise<Page> {
  const page = await e2e.open({ as: 'manager' });
  await page.goto(address);
  await heading(page, `Отчёт за ${openMonthName}`).waitFor();
  await typeSheet(page);
  await faultIsToldAndKept(page);
  const again = await draftSurvives(e2e, page);
  await handIn(e2e, again);
  return again;
}

/** The returned report tells why; the corrected one is handed in again. */
export async function correctReturned(page: Page, reason: string): Promise<void> {
  await page.goto(address);
  await page.getByText(`Отчёт вернули: ${reason}.`).waitFor();
  await page.getByLabel('Новых пользователей, чел.').fill('14');
  await saveStatus(page, /^Сохранено, в/).waitFor();
  await page.getByRole('button', { name: 'Сдать отчёт' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Сдать отчёт' }).click();
  await page.getByRole('region', { name: 'Квитанция о сдаче отчёта' }).waitFor();
}
