import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import { dayBeforeMonth, pickDay } from './days.ts';
import { parties } from './institutions.ts';

/** The legal officer takes the sample, and uploads it as a template as if it came back from Word. */
export async function uploadTemplate(page: Page): Promise<void> {
  await page.goto('/agreements/templates');
  const sample = await page.request.get('/files/agreements/samples/agreement.docx');
  await page.getByRole('button', { name: 'Новый шаблон' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Название шаблона/).fill('Соглашение об открытии ЦУД');
  await dialog.locator('input[type="file"]').setInputFiles({
    name: 'Соглашение.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await sample.body(),
  });
  await dialog.getByText('Всё в порядке').waitFor();
  assert.deepEqual(await axe(page), [], 'a template being uploaded');
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByRole('heading', { name: 'Соглашение об открытии ЦУД' }).waitFor();
}

/** From the opening to a draft with its parties; resolves with the agreement's address. */
export async function draftAgreement(page: Page, opening: string): Promise<string> {
  await page.goto(`${opening}/readiness`);
  await page.getByRole('button', { name: 'Подготовить соглашение' }).click();
  await page.getByRole('link', { name: /^Соглашение о создании центра/ }).click();
  await page.getByRole('link', { name: 'Изменить' }).click();
  const names = page.getByLabel(/^Кто подписывает/);
  await names.nth(0).fill(parties.library.signatory);
  await names.nth(1).fill(parties.host.signatory);
  await pickDay(page, /^Действует с/, dayBeforeMonth);
  assert.deepEqual(await axe(page), [], 'the form of an agreement');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  await page.getByRole('heading', { name: /^Соглашение о создании центра/ }).waitFor();
  return new URL(page.url()).pathname;
}

/** The text from the template, review, and the document frozen for signing; resolves with its bytes. */
export async function textToSign(page: Page, agreement: string): Promise<Buffer> {
  await page.goto(`${agreement}/documents`);
  await page.getByRole('button', { name: 'Составить по шаблону' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Составить' }).click();
  await dialog.getByText('Готова версия 1: Word и PDF.').waitFor();
  await dialog.getByRole('button', { name: 'Закрыть' }).last().click();
  await page.getByRole('link', { name: 'Открыть PDF версии 1' }).waitFor();
  await page.goto(agreement);
  await page.getByRole('button', { name: 'Отправить на согласование' }).click();
  await page.getByRole('button', { name: 'Согласовать' }).click();
  await page.getByRole('button', { name: 'Начать подписание' }).click();
  await page.getByText('Подписание началось, текст заморожен').waitFor();
  await page.goto(`${agreement}/documents`);
  const frozen = page.getByRole('link', { name: /Документ на подпись, PDF/ });
  const answer = await page.request.get((await frozen.getAttribute('href')) ?? '');
  assert.equal(answer.headers()['content-type'], 'application/pdf');
  return answer.body();
}
