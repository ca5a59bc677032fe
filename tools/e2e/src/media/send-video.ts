import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';

export const title = 'Открытие выставки о земской почте';

/** Bytes a second that an upload through a village's line gets. */
async function slowLine(page: Page, bytesPerSecond: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 20, downloadThroughput: -1 },
    uploadThroughput: bytesPerSecond,
  });
}

async function card(page: Page): Promise<string> {
  await page.goto('/media');
  await page.getByRole('link', { name: 'Добавить видео' }).first().click();
  await page.getByLabel(/^Название/).fill('А');
  await page.getByRole('button', { name: 'Создать карточку' }).click();
  await page.getByText(/Название — от 3 до 100 знаков/).waitFor();
  await page.getByLabel(/^Название/).fill(title);
  await page
    .getByLabel(/^Аннотация/)
    .fill('Экскурсия по выставке: почтовые карты уезда и письма земских учителей.');
  await page.getByRole('combobox', { name: /^Тема/ }).fill('Краеведение');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Создать карточку' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return new URL(page.url()).pathname;
}

const choice = (page: Page) => page.locator('input[type="file"]').first();

/** A regional center describes a video and sends its file over a lost line and a closed tab; resolves with its address. */
export async function sendVideo(page: Page, clip: string): Promise<string> {
  const address = await card(page);
  await slowLine(page, 400_000);
  await choice(page).setInputFiles(clip);
  await page.getByRole('progressbar').waitFor();
  await page.waitForFunction(
    () => Number(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow') ?? 0) > 10,
  );
  // The tab is closed in the middle, as a person does it.
  page.once('dialog', (dialog) => void dialog.accept());
  await page.goto('about:blank');
  await slowLine(page, -1);
  await page.goto(address);
  await page.getByText(/остановилась на \d+ %/).waitFor();
  assert.deepEqual(await axe(page), [], 'the card of a begun upload');
  await choice(page).setInputFiles({
    name: 'другой.mp4',
    mimeType: 'video/mp4',
    buffer: Buffer.alloc(1000, 1),
  });
  await page.getByText(/Это другой файл/).waitFor();
  await choice(page).setInputFiles(clip);
  await page.getByText('На модерации').first().waitFor({ timeout: 60_000 });
  await page.getByText('В порядке').first().waitFor();
  assert.deepEqual(await axe(page), [], 'the card of a checked video');
  return address;
}
