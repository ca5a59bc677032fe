import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';
import { title } from './broadcast-story.ts';

interface Points {
  readonly penza: Page;
  /** Of a phone. */
  readonly kamchatka: Page;
  readonly address: string;
}

/** Another region is invited by letter and answers for itself on a phone; it is shown no key. */
export async function pointAnswers(
  { system: { mailbox } }: E2e,
  { penza, kamchatka, address }: Points,
): Promise<void> {
  await penza.goto(address);
  await penza.getByRole('button', { name: 'Пригласить РЦ…' }).click();
  const invitation = penza.getByRole('dialog');
  await invitation.getByRole('combobox', { name: 'Региональные центры' }).fill('Камчат');
  await penza.getByRole('option', { name: /Камчатский край/ }).click();
  await penza.keyboard.press('Escape');
  await invitation.getByRole('button', { name: 'Пригласить', exact: true }).click();
  await penza.getByText('Готовы 0 из 1, нет ответа: 1').waitFor();
  await mailbox.waitFor(
    ({ to, subject }) =>
      to.includes('rc2@region.example') && subject === `Подключение к трансляции: ${title}`,
    15_000,
  );

  await kamchatka.goto(address);
  assert.equal(await kamchatka.getByRole('button', { name: 'Показать', exact: true }).count(), 0);
  await kamchatka.getByRole('button', { name: /^Ответить за точку/ }).click();
  const dialog = kamchatka.getByRole('dialog');
  await dialog.getByRole('radio', { name: 'готовы' }).click();
  await dialog.getByLabel('Кто отвечает и как связаться').fill('Дежурный, 12-34');
  assert.deepEqual(await axe(kamchatka), [], 'the answer of a point');
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await kamchatka.getByText('готовы', { exact: true }).waitFor();
  assert.deepEqual(await axe(kamchatka), [], 'the broadcast on a phone');

  await penza.reload();
  await penza.getByText('Готовы 1 из 1, нет ответа: 0').waitFor();
  const list = await penza.request.get(`/files${address.replace('/media', '')}.xlsx`);
  assert.equal(list.status(), 200);
}

/** After the air: how many sat at the screen. */
export async function pointCounts(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^Ответить за точку/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Людей у экрана').fill('14');
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page.getByText(/людей у экранов: 14/).waitFor();
}
