import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { openMonth, openMonthName, usualFigures } from '../seed-months.ts';
import { heading, stored, type Story } from './story.ts';

type Rows = readonly (readonly (string | number | null)[])[];

const codesMark = 'code';

async function downloadBlank(page: Page): Promise<Rows> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Пустая форма' }).click(),
  ]);
  assert.match(download.suggestedFilename(), /\.xlsx$/);
  const [first] = await readExcelFile(readFileSync(await download.path()));
  assert.equal(first?.sheet, 'Показатели');
  return (first?.data ?? []).map((row) =>
    row.map((cell) => (typeof cell === 'number' || cell === null ? cell : String(cell))),
  );
}

/** What a person makes of the blank in Excel: the same sheet with figures in it. */
async function filled(
  blank: Rows,
  figureOf: (center: string, code: string) => number | string,
): Promise<Buffer> {
  const head = blank.findIndex(([first]) => first === codesMark);
  const codes = blank[head] ?? [];
  const rows = blank.map((row, index) =>
    codes.map((code, column) => {
      const value =
        index > head && column > 1 ? figureOf(String(row[0]), String(code)) : (row[column] ?? null);
      return value === null ? null : { value, type: typeof value === 'number' ? Number : String };
    }),
  );
  return writeExcelFile(rows, { sheet: 'Показатели' }).toBuffer();
}

function figureOf(center: string, code: string): number {
  return usualFigures(20 + Number(center.at(-1)))[code] ?? 0;
}

async function choose(page: Page, buffer: Buffer): Promise<void> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await page.locator('input[type=file]').setInputFiles({ name: 'Отчёты.xlsx', mimeType, buffer });
  await page.getByRole('button', { name: 'Проверить файл' }).click();
}

function answerTo(page: Page, center: string): Locator {
  return page.getByRole('row').filter({ hasText: center });
}

/** One wrong row keeps the whole file out; the corrected file goes in as drafts, which are then handed in. */
export async function importRegion(story: Story): Promise<void> {
  const { kamchatka: page } = story;
  await page.goto(`/monitoring/grid/${openMonth}`);
  await page.getByRole('link', { name: 'Загрузить из XLSX' }).click();
  await heading(page, `Отчёты за ${openMonthName} из XLSX`).waitFor();
  const blank = await downloadBlank(page);

  const wrong = (center: string, code: string) =>
    center === 'RU-KAM-2' && code === 'visits' ? 'много' : figureOf(center, code);
  await choose(page, await filled(blank, wrong));
  await page.getByText('Ничего не записано: ошибка в 1 строке.').waitFor();
  await answerTo(page, 'RU-KAM-2').getByText('Посещений').waitFor();
  assert.equal((await stored(story, 21, openMonth)).state, 'missing');

  await choose(page, await filled(blank, figureOf));
  await page.getByText('Ошибок нет. Будут записаны цифры 2 центров.').waitFor();
  assert.equal((await stored(story, 21, openMonth)).state, 'missing');
  await page.getByRole('button', { name: 'Записать черновики' }).click();
  await page.getByText('Записаны черновики 2 центров.').waitFor();
  assert.deepEqual((await stored(story, 22, openMonth)).values, usualFigures(22));

  await page.getByRole('link', { name: 'К таблице' }).click();
  await page.getByRole('tab', { name: 'Сдача и приём' }).click();
  await page.getByRole('button', { name: 'Выбрать все черновики' }).click();
  await page.getByRole('button', { name: 'Сдать выбранные' }).click();
  await page.getByText('Сдано 2 отчёта.').waitFor();
}
