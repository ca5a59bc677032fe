import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import { remark } from './moderate-video.ts';

export const captions = 'WEBVTT\n\n00:00:01.000 --> 00:00:05.000\nПочтовые карты уезда.\n';

async function rights(page: Page, video: string): Promise<void> {
  await page.goto(`${video}/rights`);
  await page.getByRole('button', { name: 'Добавить право' }).click();
  await page.getByLabel(/^Правообладатель/).fill('Областная библиотека');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByText('нет документа', { exact: true }).waitFor();
  await page.locator('input[type="file"]').setInputFiles({
    name: 'Справка.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
  });
  await page.getByText('действует', { exact: true }).waitFor();
  await page.getByLabel('Нет, людей не узнать').click();
  await page.getByText('Права и согласия на месте.').waitFor();
  assert.deepEqual(await axe(page), [], 'rights of a video');
}

async function captionsOf(page: Page, video: string): Promise<void> {
  await page.goto(`${video}/captions`);
  const file = (name: string, text: string) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'text/vtt', buffer: Buffer.from(text) });
  await page.getByText('Файл WebVTT (.vtt)').waitFor();
  await file('плохие.vtt', captions.replace('00:00:05.000', 'конец'));
  await page.getByText('Файл не открыт. Исправьте:').waitFor();
  await file('субтитры.vtt', captions);
  await page.getByLabel('Текст', { exact: true }).fill('Почтовые карты уезда и письма.');
  assert.deepEqual(await axe(page), [], 'captions being edited');
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await page.getByRole('link', { name: 'Скачать WebVTT' }).waitFor();
}

/** The regional center reads the remark, mends the card, proves its rights, adds captions and sends it again. */
export async function mendVideo(page: Page, video: string): Promise<void> {
  await page.goto(`${video}/moderation`);
  await page.getByText(remark).waitFor();
  await page.getByRole('button', { name: 'Показать на 0:05' }).click();
  await page.getByRole('button', { name: 'Исправлено', exact: true }).click();
  await page.getByText(/^исправлено /).waitFor();
  await page.goto(video);
  await page.getByRole('button', { name: 'Исправить карточку' }).click();
  await page
    .getByLabel(/^Аннотация/)
    .fill('Экскурсия по выставке: почтовые карты уезда и письма учительницы Анны Ивановой.');
  await page.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await page.getByText('письма учительницы').first().waitFor();
  await rights(page, video);
  await captionsOf(page, video);
  await page.goto(video);
  await page.getByRole('button', { name: 'Отправить на модерацию' }).click();
  await page.getByText('На модерации').first().waitFor();
}
