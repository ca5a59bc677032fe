import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';

/** Chooses the 10th of the next month. */
async function pickTime(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Время публикации' }).click();
  const dialog = page.getByRole('dialog').filter({ has: page.locator('table') });
  await dialog.getByRole('button', { name: 'Следующий месяц' }).click();
  await dialog.locator('table button:not([data-outside])', { hasText: /^10$/ }).click();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

async function plan(page: Page, channel: string, timed: boolean): Promise<void> {
  await page.getByRole('combobox', { name: 'Канал' }).click();
  await page.getByRole('option', { name: channel }).click();
  if (timed) await pickTime(page);
  await page.getByRole('button', { name: 'Запланировать' }).click();
  await page.getByRole('row', { name: channel }).waitFor();
}

/** YouTube keeps the time itself; the second channel takes no more videos today. */
export async function planPublications(page: Page, video: string): Promise<void> {
  await page.goto(`${video}/publications`);
  await plan(page, 'Канал на YouTube', true);
  await page.getByRole('row', { name: 'Канал на YouTube' }).getByText('Запланировано').waitFor();
  await plan(page, 'Сообщество VK', false);
  const second = page.getByRole('row', { name: 'Сообщество VK' });
  await second.getByText('Ждёт очереди').waitFor();
  await second.getByText(/следующая попытка/).waitFor();
  assert.deepEqual(await axe(page), [], 'the publications of a video');
}

/** What the clock would do by itself, asked for on the page of jobs. */
export async function runWork(page: Page, title: string): Promise<void> {
  await page.goto('/administration/jobs');
  await page.getByRole('button', { name: `Выполнить сейчас: ${title}` }).click();
  await page.getByText('Задание поставлено в очередь.').first().waitFor();
}
