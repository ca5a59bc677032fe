import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';
import { refuseAtGosuslugi, signInAtGosuslugi } from './at-gosuslugi.ts';

export const name =
  'staff signs in with Госуслуги: not before it is bound by the letter’s link, without a password after, not once unbound';

const email = 'kamchatka@pbnet.example';
const person = 'Сурская';

async function invite({ open, system }: E2e): Promise<{ administrator: Page; link: string }> {
  const administrator = await open({ as: 'administrator' });
  const [account] = await system.sql<{ id: string }[]>`select id from accounts where email = ${email}`;
  await administrator.goto(`/administration/people/${account?.id}`);
  await administrator.getByRole('button', { name: 'Выслать ссылку для привязки' }).click();
  await administrator.getByText('Ссылка выслана').waitFor();
  const letter = await system.mailbox.waitFor(
    ({ to, text }) => to.includes(email) && text.includes('/account/gosuslugi/'),
    15_000,
  );
  const link = /http:\/\/localhost:\d+\/account\/gosuslugi\/[\w-]+/.exec(letter.text)?.[0] ?? '';
  assert.notEqual(link, '');
  return { administrator, link };
}

async function atTheDoor(page: Page, back = '/account'): Promise<void> {
  await page.goto(back);
  await page.getByRole('link', { name: 'Войти через Госуслуги' }).click();
}

export async function run(e2e: E2e): Promise<void> {
  const { open } = e2e;
  const stranger = await open();
  await atTheDoor(stranger);
  await signInAtGosuslugi(stranger, person);
  await stranger.getByRole('alert').getByText('не привязана к учётной записи сотрудника').waitFor();
  assert.deepEqual(await axe(stranger), [], 'the door');

  const { administrator, link } = await invite(e2e);
  const head = await open({ as: 'kamchatka' });
  await head.goto(link);
  assert.deepEqual(await axe(head), [], 'the page that binds');
  await head.getByRole('button', { name: 'Перейти на Госуслуги' }).click();
  await refuseAtGosuslugi(head);
  await head.getByRole('alert').getByText('Вход через Госуслуги не завершён').waitFor();
  await head.goto(link);
  await head.getByRole('button', { name: 'Перейти на Госуслуги' }).click();
  await signInAtGosuslugi(head, person);
  await head.getByText('Готово: теперь можно входить и через Госуслуги').waitFor();
  assert.deepEqual(await axe(head), [], 'the own account');

  const fresh = await open();
  await atTheDoor(fresh);
  await signInAtGosuslugi(fresh, person);
  await fresh.getByRole('heading', { level: 1, name: 'Учётная запись и безопасность' }).waitFor();

  await administrator.reload();
  await administrator.getByText('Последний вход через Госуслуги').waitFor();
  await administrator.getByRole('button', { name: 'Отвязать Госуслуги' }).click();
  await administrator.getByRole('dialog').getByRole('button', { name: 'Отвязать Госуслуги' }).click();
  await administrator.getByText('По имени никого не привязывают').waitFor();
  await fresh.reload();
  await fresh.getByRole('heading', { level: 1, name: 'Вход для сотрудников сети' }).waitFor();
}
