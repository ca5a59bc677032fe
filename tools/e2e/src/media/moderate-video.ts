import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import { title } from './send-video.ts';

export const remark = 'Подпишите, чьи это письма';

async function take(page: Page, video: string): Promise<void> {
  await page.goto('/media/moderation');
  await page.getByRole('link', { name: title }).click();
  await page.waitForURL(`**${video}/moderation`);
  await page.getByRole('button', { name: 'Взять на проверку' }).click();
  await page.getByText('Видео смотрите вы.').waitFor();
}

/** Headquarters writes a remark at a time of the video, and gives it back. */
export async function giveBack(page: Page, video: string): Promise<void> {
  await take(page, video);
  await page.locator('video').evaluate((player: HTMLVideoElement) => {
    player.currentTime = 5;
  });
  await page.getByRole('button', { name: 'Взять время' }).click();
  assert.equal(await page.getByLabel(/^Время в видео/).inputValue(), '0:05');
  await page.getByRole('button', { name: 'Добавить замечание' }).click();
  await page.getByText('Напишите хотя бы три знака.').waitFor();
  await page.getByLabel('Замечание', { exact: true }).fill(remark);
  await page.getByRole('button', { name: 'Добавить замечание' }).click();
  await page.getByRole('button', { name: 'Показать на 0:05' }).waitFor();
  assert.deepEqual(await axe(page), [], 'a video in moderation');
  await page.getByRole('button', { name: 'Вернуть на доработку…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Пояснение/).fill('Почти всё хорошо.');
  await dialog.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await page.getByText('Возвращено').first().waitFor();
}

/** Headquarters answers the checklist and approves. */
export async function approve(page: Page, video: string): Promise<void> {
  await take(page, video);
  const answers = page.getByRole('radiogroup');
  const count = await answers.count();
  assert.ok(count >= 6, 'the checklist has its items');
  for (let index = 0; index < count; index += 1) {
    await answers.nth(index).getByText('Да', { exact: true }).click();
    await page
      .getByText(/^Сотрудник, media, /)
      .nth(index)
      .waitFor();
  }
  await page.getByText('Всё на месте, видео можно одобрить.').waitFor();
  await page.getByRole('button', { name: 'Одобрить' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Одобрить' }).click();
  await page.getByText('Одобрено', { exact: true }).first().waitFor();
}
