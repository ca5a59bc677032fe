import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import { dayBeforeMonth, pickDay } from './days.ts';

/** What people prove of the list; the rest the system sees by itself. */
const proven = [
  'Помещение готово',
  'Рабочие места установлены',
  'Линия связи работает',
  'Программы установлены',
  'Ответственный обучен',
  'Пробный сеанс прошёл',
];

/** The regional center brings its evidence for every item that needs it. */
export async function prove(page: Page, opening: string): Promise<void> {
  await page.goto(`${opening}/readiness`);
  await page.getByRole('button', { name: 'Начать подготовку' }).click();
  for (const item of proven) {
    await page.getByRole('button', { name: `Внести доказательство: ${item}` }).click();
    await page.getByLabel(/^Что сделано/).fill(`Сделано: ${item.toLowerCase()}.`);
    await page.getByRole('button', { name: 'Готово', exact: true }).click();
    await page.getByRole('button', { name: `Изменить доказательство: ${item}` }).waitFor();
  }
  assert.deepEqual(await axe(page), [], 'the list of readiness');
}

/** Headquarters opens the centre on the day before the month that is being collected. */
export async function openCenter(page: Page, opening: string): Promise<void> {
  await page.goto(`${opening}/readiness`);
  await page.getByRole('button', { name: 'Отметить готовность' }).click();
  await pickDay(page, /^День открытия/, dayBeforeMonth);
  await page.getByRole('button', { name: 'Открыть центр' }).click();
  await page.getByText('приглашён, ещё не вошёл').waitFor();
}
