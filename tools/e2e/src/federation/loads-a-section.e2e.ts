import assert from 'node:assert/strict';
import type { E2e } from '../e2e.ts';

export const name =
  'a section is drawn in the menu without its code, loads when it is opened, and works by deep link';

export async function run({ open }: E2e): Promise<void> {
  const page = await open({ as: 'officer' });
  const fromSection: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/remotes/')) fromSection.push(request.url());
  });

  await page.goto('/');
  await page.getByRole('heading', { level: 1, name: 'Что требует внимания' }).waitFor();
  await page.getByRole('link', { name: 'Отчётные месяцы' }).waitFor();
  assert.deepEqual(fromSection, []);

  await page.getByRole('link', { name: 'Отчётные месяцы' }).click();
  await page.waitForURL('**/monitoring/periods');
  await page.waitForFunction(() => document.title !== '' && !document.title.startsWith('Главная'));
  assert.ok(fromSection.length > 0);

  await page.goto('/monitoring/nowhere');
  await page.getByRole('main').getByText('Такой страницы нет').waitFor();
  assert.match(await page.title(), /Региональная сеть ПБ$/);
}
