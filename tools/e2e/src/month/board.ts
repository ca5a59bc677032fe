import assert from 'node:assert/strict';
import { openMonth, openMonthName } from '../seed-months.ts';
import { importRegion } from './import-form.ts';
import { heading, type Story } from './story.ts';

/** Headquarters looks at the board while a region hands in, and reminds the one that has not. */
export async function watchBoard(story: Story): Promise<void> {
  const { officer: page, system } = story;
  await page.goto(`/monitoring/board/${openMonth}`);
  await heading(page, `Кто сдал отчёт за ${openMonthName}`).waitFor();
  await page.getByText('3 из 6').first().waitFor();
  await page.evaluate(() => Object.assign(globalThis, { loadedOnce: true }));

  await importRegion(story);
  await page.getByText('5 из 6').first().waitFor();
  assert.equal(await page.evaluate(() => 'loadedOnce' in globalThis), true, 'the page was not loaded anew');

  await page.getByRole('button', { name: 'Напомнить: Региональный центр, Орловская область' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Отправить письмо' }).click();
  await page.getByText('Письмо отправлено: Региональный центр, Орловская область').waitFor();
  const letter = await system.mailbox.waitFor(
    ({ to, subject }) => to.includes('rc3@region.example') && subject.includes(openMonthName),
    15_000,
  );
  assert.match(letter.text, /Центр 31/);
  await page.getByText(/^1 из 6, последнее/).waitFor();
}

/** The month closes with one report missing; headquarters is told how many before it does it. */
export async function closeMonth({ officer: page }: Story): Promise<void> {
  await page.goto('/monitoring/periods');
  await page.getByRole('button', { name: `Закрыть ${openMonthName}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Не сдан 1 отчёт').waitFor();
  await dialog.getByRole('button', { name: 'Закрыть месяц' }).click();
  await page.getByText(`Месяц закрыт: ${openMonthName}.`).waitFor();
}
