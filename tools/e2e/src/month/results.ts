import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { openMonth, openMonthName, usualFigures } from '../seed-months.ts';
import { sheetFigures } from './enter-sheet.ts';
import { heading, saveStatus, type Story } from './story.ts';

const address = `/monitoring/results/${openMonth}`;
const correction = 'Центр досчитал посещения за последнюю неделю';

/** Centers 12 and 31 add nothing: all zeros, and no report. */
const visits = [sheetFigures, usualFigures(13), usualFigures(21), usualFigures(22)].reduce(
  (sum, figures) => sum + (figures['visits'] ?? 0),
  0,
);

async function download(page: Page, name: string): Promise<Buffer> {
  const href = await page.getByRole('link', { name }).getAttribute('href');
  const answer = await page.request.get(href ?? '');
  assert.equal(answer.status(), 200, name);
  return answer.body();
}

async function publish(page: Page): Promise<void> {
  await page.goto(address);
  await heading(page, `Итоги за ${openMonthName}`).waitFor();
  await page.getByLabel('Слова ПБ к итогам').fill('Сеть работала ровно. Спасибо за отчёты.');
  await saveStatus(page, /^Сохранено/).waitFor();
  await page.getByRole('button', { name: 'Опубликовать итоги' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Опубликовать', exact: true }).click();
  await page.getByText(`Итоги за ${openMonthName} опубликованы.`).waitFor();
}

async function filesAreRight(page: Page): Promise<void> {
  const pdf = await download(page, 'Бюллетень, PDF');
  assert.equal(pdf.subarray(0, 5).toString('latin1'), '%PDF-');
  assert.match(pdf.toString('latin1'), /\/MarkInfo\s*<<[^>]*\/Marked true/);
  const sheets = await readExcelFile(await download(page, 'Таблицы, XLSX'));
  const row = sheets.flatMap(({ data }) => data).find(([name]) => String(name).startsWith('Посещений'));
  assert.ok(row?.includes(visits), `the table of the network holds ${visits}: ${JSON.stringify(row)}`);
}

function rowOf(page: Page, indicator: string) {
  return page.getByRole('table', { name: 'Показатели сети' }).getByRole('row').filter({ hasText: indicator });
}

/** A published figure stays; what a correction makes of it stands beside it. */
async function correct(page: Page): Promise<void> {
  await page.goto(`/monitoring/report/${openMonth}/13`);
  await page.getByRole('button', { name: 'Открыть заново' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Почему отчёт открывают заново').fill(correction);
  await dialog.getByRole('button', { name: 'Открыть заново' }).click();
  await page.getByText('Отчёт открыт заново.').waitFor();
  await page.getByRole('link', { name: 'Открыть для заполнения' }).click();
  await page.getByLabel('Посещений, посещ.').fill(String((usualFigures(13)['visits'] ?? 0) + 3));
  await saveStatus(page, /^Сохранено, в/).waitFor();
  await page.getByRole('button', { name: 'Сдать отчёт' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Сдать отчёт' }).click();
  await page.getByRole('region', { name: 'Квитанция о сдаче отчёта' }).waitFor();
}

export async function publishResults({ officer: page }: Story): Promise<void> {
  await publish(page);
  const network = rowOf(page, 'Посещений');
  await network.getByText(String(visits), { exact: true }).waitFor();
  await filesAreRight(page);
  await correct(page);
  await page.goto(address);
  await network.getByText(String(visits), { exact: true }).waitFor();
  await network.getByText(`теперь ${visits + 3}`).waitFor();
  const corrections = page.getByRole('table', { name: 'Что исправили' });
  await corrections.getByText(correction).waitFor();
}
