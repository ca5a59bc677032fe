import assert from 'node:assert/strict';
import type { E2e } from '../e2e.ts';
import { password } from '../seed.ts';

export const name = 'signing in leads back to the wanted page; a session that ends is renewed over the page';

export async function run({ open, system }: E2e): Promise<void> {
  const page = await open();
  await page.goto('/monitoring/nowhere?month=2026-10');
  await page.waitForURL('**/sign-in?return=*');
  await page.getByLabel(/^Адрес электронной почты/).fill('director@pbnet.example');
  await page.getByLabel(/^Пароль/).fill(password);
  await page.getByRole('button', { name: 'Войти' }).click();
  await page.waitForURL('**/monitoring/nowhere?month=2026-10');

  await page.goto('/sign-in?return=//evil.example/');
  assert.equal(new URL(page.url()).host, new URL(system.baseUrl).host);

  await page.goto('/');
  await page.getByRole('heading', { name: 'Что требует внимания' }).waitFor();
  await page.keyboard.press('Control+K');
  const search = page.getByRole('textbox');
  await search.waitFor();
  await system.sql`update sessions set revoked_at = now()`;
  await search.fill('центр 11');
  const dialog = page.getByRole('dialog', { name: 'Время сеанса истекло' });
  await dialog.waitFor();
  await dialog.getByLabel(/^Адрес электронной почты/).fill('director@pbnet.example');
  await dialog.getByLabel(/^Пароль/).fill(password);
  await dialog.getByRole('button', { name: 'Войти' }).click();
  await dialog.waitFor({ state: 'detached' });
  assert.equal(new URL(page.url()).pathname, '/');
}
