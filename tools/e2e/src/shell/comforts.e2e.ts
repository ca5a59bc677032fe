import assert from 'node:assert/strict';
import type { E2e } from '../e2e.ts';

export const name = 'keyboard, language, offline banner, help, unknown address and search work on every page';

export async function run({ open }: E2e): Promise<void> {
  const page = await open({ as: 'officer' });
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Сразу к содержанию страницы' });
  assert.equal(await skip.evaluate((link) => link === document.activeElement), true);

  await page.getByRole('link', { name: 'Настройки' }).click();
  await page.getByRole('heading', { level: 1, name: 'Настройки' }).waitFor();
  assert.equal(
    await page.evaluate(() => document.activeElement?.id),
    'main',
    'the focus goes to the new page',
  );

  await page.context().setOffline(true);
  await page.getByText('Нет связи: введённое сохранено на этом компьютере').waitFor();
  await page.context().setOffline(false);
  await page.getByText('Нет связи: введённое сохранено на этом компьютере').waitFor({ state: 'detached' });

  await page.getByRole('button', { name: /^Switch to English/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  await page.reload();
  await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor();
  await page.getByRole('button', { name: /^Перейти на русский/ }).click();

  await page.goto('/nowhere');
  await page.getByText('Такой страницы нет').waitFor();
  assert.match(await page.title(), /^Такой страницы нет/);

  await page.keyboard.press('Control+K');
  const search = page.getByRole('dialog').getByRole('textbox');
  await search.fill('orlovskaya');
  await page.getByText('Ничего не найдено').waitFor();
  await search.fill('jhkjdcrfz');
  await page.getByRole('button', { name: /Региональный центр, Орловская область/ }).waitFor();
  await search.fill('yfgjvybnm');
  await page.getByRole('button', { name: /Напомнить тем, кто не сдал отчёт/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/monitoring/board');
}
