import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';

export interface Agreed {
  /** Names of the consents beside the needed one. */
  readonly also?: readonly string[];
  /** What the portal says of the account that ЕСИА has named. */
  readonly standing: RegExp;
}

/** On the page of registration: nothing is ticked beforehand, nothing is recorded without the needed consent. */
export async function registerReader(page: Page, { also = [], standing }: Agreed): Promise<void> {
  await page.getByRole('heading', { level: 1, name: 'Запись в читатели' }).waitFor();
  const needed = page.getByRole('checkbox', { name: 'Согласен на запись в читатели' });
  await needed.waitFor();
  assert.equal(await page.getByRole('checkbox', { checked: true }).count(), 0, 'nothing is ticked');
  assert.deepEqual(await axe(page), [], 'the page of registration');
  await page.getByRole('button', { name: 'Записаться' }).click();
  await page.getByText('Без этого согласия билет выдать нельзя').waitFor();
  await needed.check();
  for (const name of also) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: 'Записаться' }).click();
  await page.getByRole('heading', { level: 1, name: 'Вы записаны' }).waitFor();
  await page.getByText(standing).waitFor();
  assert.deepEqual(await axe(page), [], 'the result of registration');
}
