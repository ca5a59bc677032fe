import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';

export const method = 'Ёлка в читальном зале';
export const remark = 'Скажите, сколько человек готовят праздник';
export const needs = 'Зал на тридцать мест и два сотрудника на один вечер.';
export const handout = 'Сценарий.pdf';

/** The smallest document that the store takes for one. */
const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);

async function passport(page: Page): Promise<void> {
  await page.getByRole('switch', { name: 'Методика опирается на цифровой ресурс' }).check();
  const fields = page.getByRole('group', { name: 'Паспорт цифрового ресурса' });
  await fields.getByLabel('Название ресурса').fill('Новогодние открытки губернии');
  await fields.getByLabel('Год', { exact: true }).fill('2019');
  await fields.getByLabel('Адрес в сети').fill('prlib.example/cards');
  await page.getByRole('button', { name: 'Сохранить черновик' }).click();
  await page.getByText('Адрес начинается с https:// или http://', { exact: false }).waitFor();
  await fields.getByLabel('Адрес в сети').fill('https://prlib.example/cards');
  await fields.getByLabel('Права').fill('Общественное достояние');
}

/** A regional center writes down what it does, with a passport and a file; resolves with the method's address. */
export async function writeMethod(page: Page): Promise<string> {
  await page.goto('/media/methods');
  await page.getByRole('link', { name: 'Добавить методику' }).click();
  await page.getByLabel('Название', { exact: true }).fill(method);
  await page.getByLabel('Цель').fill('Показать семьям открытки из фонда и позвать их в читальный зал.');
  await page.getByLabel('Для кого').fill('Семьи с детьми');
  await page.getByLabel('Что нужно').fill('Зал на тридцать мест.');
  await page.getByLabel('Шаги').fill('Выбрать открытки\nПозвать семьи\nПровести вечер');
  await page.getByLabel('Что получается').fill('Семьи записываются в читальный зал.');
  await page.getByLabel('Темы').fill('детям и школе');
  const moves = page.getByRole('combobox', { name: 'Какие показатели повышает' });
  await moves.click();
  await page.getByRole('option', { name: 'Проведено мероприятий' }).click();
  await page.keyboard.press('Escape');
  await passport(page);
  assert.deepEqual(await axe(page), [], 'a method being written');
  await page.reload();
  await page.getByText('Здесь то, что вы ввели в прошлый раз и не сохранили.').waitFor();
  await page.getByRole('button', { name: 'Сохранить черновик' }).click();
  await page.getByRole('heading', { level: 1, name: method }).waitFor();
  const files = page.locator('input[type="file"]');
  await files.first().setInputFiles({ name: handout, mimeType: 'application/pdf', buffer: pdf });
  await page.getByRole('link', { name: handout }).waitFor();
  await page.getByRole('button', { name: 'Отправить на проверку' }).click();
  await page.getByText('Методику проверяет Президентская библиотека.').waitFor();
  return new URL(page.url()).pathname;
}

/** Headquarters asks for more; the author sees why, mends it and sends it again. */
export async function returnAndMend(media: Page, author: Page, address: string): Promise<void> {
  await media.goto('/media/methods?show=in-review');
  await media.getByRole('link', { name: method }).click();
  await media.waitForURL(`**${address}`);
  await media.getByRole('button', { name: 'Вернуть с замечаниями' }).click();
  const dialog = media.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await dialog.getByText('Напишите хотя бы пять знаков.').waitFor();
  await dialog.getByLabel(/^Замечания/).fill(remark);
  await dialog.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await media.getByText(`Причина: ${remark}`).waitFor();

  await author.goto(address);
  await author.getByText(`Причина: ${remark}`).waitFor();
  await author.getByRole('button', { name: 'Править', exact: true }).click();
  await author.getByLabel('Что нужно').fill(needs);
  await author.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await author.getByRole('button', { name: 'Отправить на проверку' }).click();
  await author.getByText('Методику проверяет Президентская библиотека.').waitFor();

  await media.goto(address);
  await media.getByRole('button', { name: 'Опубликовать' }).click();
  await media.getByText('опубликована', { exact: true }).waitFor();
}
