import assert from 'node:assert/strict';
import { startingIndicators } from '@pbnet/domain/monitoring';
import type { Locator, Page } from 'playwright-core';
import { openMonth, openMonthName, usualFigures } from '../seed-months.ts';
import { heading, saveStatus, stored, type Story } from './story.ts';

const explanation = 'Центр закрыт на ремонт до весны';

export const returnReason = 'Уточните число новых пользователей';

function cell(page: Page, center: string, indicator: string): Locator {
  const column = 2 + startingIndicators.findIndex(({ nameRu }) => nameRu === indicator);
  return page.getByRole('row', { name: new RegExp(center) }).locator(`[data-column="${column}"]`);
}

/** As Excel puts it on the clipboard: a no-break space between thousands, zeros after a comma, one slip. */
function copiedFromExcel(): string {
  const zeros = startingIndicators.map(() => '0');
  const figures = startingIndicators.map(({ code }) => {
    const figure = usualFigures(13)[code] ?? 0;
    if (code === 'media_publications') return '2,5';
    if (code === 'visits') return `${figure},00`;
    return figure > 999 ? `1\u00a0${String(figure).slice(1)}` : String(figure);
  });
  return [zeros, figures].map((line) => line.join('\t')).join('\r\n');
}

async function pasteRegion(story: Story): Promise<void> {
  const { penza: page } = story;
  await page.goto(`/monitoring/grid/${openMonth}`);
  await heading(page, `Отчёты центров за ${openMonthName}`).waitFor();
  await cell(page, 'Центр 12', 'Зарегистрировано пользователей на конец месяца').click();
  await page.evaluate((text) => navigator.clipboard.writeText(text), copiedFromExcel());
  await page.keyboard.press('Control+V');
  await saveStatus(page, 'Сохранено').waitFor();
  await page.waitForFunction(() => !document.body.innerText.includes('Отправляется'));
  const { values } = await stored(story, 13, openMonth);
  assert.equal(values['registered_users'], usualFigures(13)['registered_users']);
  assert.equal(values['visits'], usualFigures(13)['visits']);
  assert.equal((await stored(story, 12, openMonth)).values['visits'], 0);
}

async function handInDrafts(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Сдача и приём' }).click();
  await page.getByRole('button', { name: 'Выбрать все черновики' }).click();
  await page.getByRole('button', { name: 'Сдать выбранные' }).click();
}

/** Zeros are explained and the slip is corrected where the refusal stands. */
async function putRight(page: Page): Promise<void> {
  await page.getByText('Что не сдано и почему').waitFor();
  const explanations = page.getByLabel('Пояснение', { exact: true });
  assert.equal(await explanations.count(), 3);
  for (const field of await explanations.all()) await field.fill(explanation);
  const slip = page.getByRole('listitem').filter({ hasText: 'Публикаций в СМИ' });
  await slip.getByRole('button', { name: 'Показать в таблице' }).click();
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
}

async function acceptOneReturnOne(page: Page): Promise<void> {
  await page.getByRole('checkbox', { name: 'Выбрать: Центр 13' }).check();
  await page.getByRole('button', { name: 'Принять выбранные' }).click();
  await page.getByText('Принят 1 отчёт.').waitFor();
  await page.getByRole('button', { name: 'Вернуть отчёт: Центр 11' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Вернуть отчёт' }).click();
  await dialog.getByText('Напишите, что исправить, хотя бы в несколько слов').waitFor();
  await dialog.getByLabel('Что исправить').fill(returnReason);
  await dialog.getByRole('button', { name: 'Вернуть отчёт' }).click();
  await page.getByText('Отчёт возвращён: Центр 11.').waitFor();
}

/** A regional center pastes its region, hands in what can be handed in, accepts one report and returns one. */
export async function fillRegion(story: Story): Promise<void> {
  const { penza: page } = story;
  await pasteRegion(story);
  await handInDrafts(page);
  await putRight(page);
  await handInDrafts(page);
  await page.getByText('Сдано 2 отчёта.').waitFor();
  await acceptOneReturnOne(page);
  assert.deepEqual(
    [(await stored(story, 13, openMonth)).state, (await stored(story, 11, openMonth)).state],
    ['accepted', 'returned'],
  );
}

/** What is still handed in becomes accepted. */
export async function acceptRest(page: Page): Promise<void> {
  await page.goto(`/monitoring/grid/${openMonth}`);
  await page.getByRole('tab', { name: 'Сдача и приём' }).click();
  await page.getByRole('button', { name: 'Выбрать все сданные' }).click();
  await page.getByRole('button', { name: 'Принять выбранные' }).click();
  await page.getByText('Принято 2 отчёта.').waitFor();
}
