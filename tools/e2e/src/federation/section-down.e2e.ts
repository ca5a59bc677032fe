import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import type { E2e } from '../e2e.ts';
import { currentFolder } from './registry.ts';

export const name = 'a section whose files are gone is a message in its place, and comes back by «Повторить»';

export async function run({ open, system }: E2e): Promise<void> {
  const folder = await currentFolder(system);
  renameSync(folder, `${folder}.away`);
  const page = await open({ as: 'officer' });
  try {
    await page.goto('/monitoring/nowhere');
    await page.getByText('Раздел «Мониторинг» сейчас недоступен').waitFor();
    await page.getByRole('link', { name: 'Главная', exact: true }).click();
    await page.getByRole('heading', { name: 'Что требует внимания' }).waitFor();
    await page.goBack();
    await page.getByText('Раздел «Мониторинг» сейчас недоступен').waitFor();
  } finally {
    renameSync(`${folder}.away`, folder);
  }
  await page.getByRole('button', { name: 'Повторить' }).click();
  await page.getByText('Такой страницы нет').waitFor();
  assert.equal(new URL(page.url()).pathname, '/monitoring/nowhere');
}
