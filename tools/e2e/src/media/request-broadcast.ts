import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import { title, type StoryEvent } from './broadcast-story.ts';

/** Chooses a day of the month before. */
async function past(page: Page, field: string): Promise<void> {
  await page.getByRole('button', { name: field }).click();
  const dialog = page.getByRole('dialog').filter({ has: page.locator('table') });
  await dialog.getByRole('button', { name: 'Предыдущий месяц' }).click();
  await dialog.locator('table button:not([data-outside])', { hasText: /^1$/ }).click();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
}

/** A regional center asks around its own event; a time that has passed is refused, nothing typed is lost. */
export async function requestBroadcast(page: Page, { id }: StoryEvent): Promise<string> {
  await page.goto(`/events/joint/${id}`);
  await page.getByRole('link', { name: 'Запросить трансляцию этого мероприятия' }).click();
  await page.getByRole('heading', { level: 1, name: 'Заявка на трансляцию' }).waitFor();
  assert.equal(await page.getByLabel(/^Название/).inputValue(), title);
  await page.getByRole('button', { name: 'Отправить заявку' }).click();
  await page.getByText('Укажите, кто за оборудованием.').waitFor();
  assert.deepEqual(await axe(page), [], 'the request with its faults');
  const technician = page.getByLabel(/^Кто за оборудованием/);
  await technician.fill('Дежурный инженер');
  await page.getByLabel(/^Как с ним связаться/).fill('+7 900 000-00-00');

  await past(page, 'Начало');
  await page.getByRole('button', { name: 'Отправить заявку' }).click();
  await page.getByText('Конец должен быть позже начала, не больше чем на сутки.').waitFor();
  await past(page, 'Конец');
  await page.getByRole('button', { name: 'Отправить заявку' }).click();
  await page.getByText(/Начало трансляции уже прошло/).waitFor();
  assert.equal(await technician.inputValue(), 'Дежурный инженер');

  // What was typed is kept over a closed tab; begun anew, the event gives its own time again.
  await page.reload();
  await page.getByText('Здесь то, что вы ввели в прошлый раз и не сохранили.').waitFor();
  await page.getByRole('button', { name: 'Начать заново' }).click();
  await technician.fill('Дежурный инженер');
  await page.getByLabel(/^Как с ним связаться/).fill('+7 900 000-00-00');
  await page.getByRole('button', { name: 'Отправить заявку' }).click();
  await page.getByText('Заявка ждёт решения ПБ').waitFor();
  return new URL(page.url()).pathname;
}
