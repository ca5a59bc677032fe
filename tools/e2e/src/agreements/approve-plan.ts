import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import { password } from '../seed.ts';
import { centerName } from './propose.ts';

const year = new Date().getFullYear();

/** Headquarters presents the year's plan with the centre in it, the director approves it with the password. */
export async function approvePlan(officer: Page, director: Page): Promise<void> {
  await officer.goto('/agreements/plan');
  await officer.getByRole('combobox', { name: 'Год' }).click();
  await officer.getByRole('option', { name: String(year) }).click();
  await officer.getByRole('button', { name: 'Начать план' }).click();
  await officer.getByText(centerName).first().waitFor();
  assert.deepEqual(await axe(officer), [], 'the draft of a plan');
  await officer.getByRole('button', { name: 'Представить директору' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Представить директору' }).click();
  await officer.getByText('У директора').first().waitFor();

  await director.goto(`/agreements/plan/${year}`);
  await director.getByRole('button', { name: 'Утвердить план' }).click();
  const dialog = director.getByRole('dialog');
  await dialog.getByLabel(/^Должность/).fill('Генеральный директор');
  await dialog.getByLabel('Ваш пароль').fill(password);
  await dialog.getByRole('button', { name: 'Утвердить', exact: true }).click();
  await director.getByText('Утверждён', { exact: true }).first().waitFor();
}
