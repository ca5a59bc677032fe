import assert from 'node:assert/strict';
import { addDays, dayIn } from '@pbnet/domain';
import { westernmostZone } from '@pbnet/domain/monitoring';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';
import { pickDay } from '../agreements/days.ts';
import { handout, method, needs, returnAndMend, writeMethod } from './write-method.ts';

export const name =
  'a method: written with a passport and a file, returned and published, found by another region, applied with a result, its feedback answered, recommended with the reason';

const outcome = 'Пришли сорок человек, двенадцать семей записались в читальный зал.';
const praise = 'Открытки узнают и взрослые, и дети.';
const thanks = 'Спасибо! Добавим открытки вашей губернии.';

/** The region that reports few events is told what would help, and why; then it finds the method by a word without «ё». */
async function find(page: Page, address: string): Promise<void> {
  await page.goto('/media/methods?show=recommended');
  await page.getByText(/«Проведено мероприятий»: у вас .*, у похожих РЦ обычно/).waitFor();
  const offered = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: method }) });
  await offered.getByText('Растит ваши слабые показатели: «Проведено мероприятий».').waitFor();
  assert.deepEqual(await axe(page), [], 'recommended methods');

  await page.goto('/media/methods');
  await page.getByRole('searchbox', { name: 'Поиск по методикам' }).fill('елка читальный');
  await page.waitForURL(/search=/);
  await page.getByRole('link', { name: method }).click();
  await page.waitForURL(`**${address}`);
  await page.getByText(needs).waitFor();
  await page.getByText('Новогодние открытки губернии').waitFor();
  const file = await page.getByRole('link', { name: handout }).getAttribute('href');
  assert.equal((await page.request.get(file ?? '')).status(), 200, 'another region reads the file');
  assert.equal(
    await page.getByRole('button', { name: 'Править', exact: true }).count(),
    0,
    'and changes nothing',
  );
}

async function apply(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Мы применили' }).click();
  await page.getByRole('button', { name: 'Записать результат' }).click();
  await page.getByText('Выберите день.').waitFor();
  await pickDay(page, /^Когда/, addDays(dayIn(westernmostZone, new Date()), -1));
  await page.getByLabel('Где', { exact: true }).fill('Школа № 3');
  await page.getByLabel('Что получилось').fill(outcome);
  await page.getByLabel('Сколько человек участвовало').fill('40');
  await page.getByLabel('Проведено мероприятий').fill('1');
  assert.deepEqual(await axe(page), [], 'a result being told');
  await page.getByRole('button', { name: 'Записать результат' }).click();
  await page.getByText(outcome).waitFor();
  await page.getByRole('heading', { name: 'Применили: 1' }).waitFor();
  await page.getByText(/участников: 40; Проведено мероприятий: 1/).waitFor();
}

async function rate(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Оставить отзыв' }).click();
  await page.getByText('Выберите оценку.').waitFor();
  await page.getByRole('radio', { name: '5 — работает' }).check();
  await page.getByLabel('Чем помогла и чего не хватает').fill(praise);
  await page.getByRole('button', { name: 'Оставить отзыв' }).click();
  await page.getByRole('heading', { name: 'Отзывы: 1' }).waitFor();
}

async function answer(page: Page, address: string): Promise<void> {
  await page.goto(address);
  const word = page.getByRole('article').filter({ hasText: praise });
  await word.getByRole('button', { name: 'Ответить' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Ответ/).fill(thanks);
  await dialog.getByRole('button', { name: 'Ответить' }).click();
  await word.getByText(`Ответ автора: ${thanks}`).waitFor();
  assert.deepEqual(await axe(page), [], 'a method with results and words');
}

export async function run({ open }: E2e): Promise<void> {
  const author = await open({ as: 'kamchatka' });
  const media = await open({ as: 'media' });
  const penza = await open({ as: 'penza' });
  const address = await writeMethod(author);
  // Nobody else sees what is not published.
  await penza.goto(`/media/methods?search=${encodeURIComponent(method)}`);
  await penza.getByText('Ничего не нашлось').waitFor();
  await returnAndMend(media, author, address);
  await find(penza, address);
  await apply(penza);
  await rate(penza);
  await answer(author, address);
  await penza.goto(address);
  await penza.getByText(`Ответ автора: ${thanks}`).waitFor();
  await penza.goto('/media/methods');
  const item = penza.getByRole('listitem').filter({ has: penza.getByRole('link', { name: method }) });
  await item.getByText(/применили 1 раз \(1 РЦ\) · оценка 5 из 5 \(отзывов: 1\)/).waitFor();
  await penza.goto('/media/methods?show=recommended');
  await item.getByText('вы уже применяли').waitFor();
}
