import assert from 'node:assert/strict';
import type { E2e } from '../e2e.ts';
import { restore } from './registry.ts';
import { variant } from './variant.ts';

export const name =
  'a new release appears after a reload, an open tab keeps its own, an administrator rolls back';

export async function run({ open, system }: E2e): Promise<void> {
  const old = await open({ as: 'officer' });
  await old.goto('/monitoring/nowhere');
  await old.getByText('Такой страницы нет').waitFor();

  using next = variant({
    'Нулевые списки': 'Нули по-новому',
    'Такой страницы нет': 'Страницы нет, выпуск второй',
  });
  const { ok, said } = await system.publish(next.folder);
  assert.ok(ok, said);

  await old.getByRole('link', { name: 'Кто сдал отчёт' }).click();
  await old.waitForURL('**/monitoring/board');
  await old.goBack();
  await old.getByText('Такой страницы нет').waitFor();
  await old.reload();
  await old.getByText('Страницы нет, выпуск второй').waitFor();
  await old.getByRole('link', { name: 'Нули по-новому' }).waitFor();

  const administrator = await open({ as: 'administrator' });
  await administrator.goto('/administration/micro-frontends');
  const section = administrator.getByRole('region', { name: 'Мониторинг' });
  await section.getByRole('button', { name: 'Вернуть этот выпуск' }).first().click();
  await administrator.getByRole('dialog').getByRole('button', { name: 'Вернуть' }).click();
  await administrator.getByText('Выпуск переключён').waitFor();

  await old.reload();
  await old.getByRole('link', { name: 'Нулевые списки' }).waitFor();
  await old.getByText('Такой страницы нет').waitFor();
  const [trace] =
    await system.sql`select count(*)::int as count from audit_log where action = 'micro-frontend.switch'`;
  assert.equal(trace?.['count'], 1);
  await restore(system);
}
