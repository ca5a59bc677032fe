import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import type { System } from '../system.ts';

export const wall = 'Стена библиотеки';
export const channel = 'Канал новостей';

interface Connected {
  readonly kind: string;
  readonly title: string;
  readonly setting: readonly [name: string, value: string];
  readonly secret: readonly [name: string, value: string];
}

async function connect(page: Page, { kind, title, setting, secret }: Connected): Promise<void> {
  await page.getByRole('button', { name: 'Добавить канал' }).click();
  const added = page.getByRole('dialog');
  await added.getByRole('combobox', { name: 'Площадка' }).click();
  await page.getByRole('option', { name: kind, exact: true }).click();
  await added.getByLabel(/^Название канала/).fill(title);
  await added.getByRole('button', { name: 'Добавить', exact: true }).click();
  await page.getByRole('heading', { name: title }).waitFor();
  await added.waitFor({ state: 'hidden' });

  const card = page.getByRole('region', { name: title });
  await card.getByRole('button', { name: 'Изменить' }).click();
  const settings = page.getByRole('dialog');
  await settings.getByLabel(setting[0]).fill(setting[1]);
  await settings.getByRole('button', { name: 'Сохранить' }).click();
  await settings.waitFor({ state: 'hidden' });

  await card.getByRole('button', { name: 'Подключить' }).click();
  const key = page.getByRole('dialog');
  await key.getByLabel(secret[0]).fill('7:чужой-ключ');
  await key.getByRole('button', { name: 'Подключить' }).click();
  await key.getByRole('alert').waitFor();
  await key.getByLabel(secret[0]).fill(secret[1]);
  await key.getByRole('button', { name: 'Подключить' }).click();
  await card.getByText('Подключён', { exact: true }).waitFor();
}

/** The administrator connects the library's pages in two networks; a key that opens nothing is refused in words. */
export async function connectNetworks(page: Page, { channels: { vk, telegram } }: System): Promise<void> {
  await page.goto('/media/channels');
  await connect(page, {
    ...{ kind: 'Стена VK', title: wall, setting: ['Номер сообщества', String(vk.groupId)] },
    secret: ['Ключ доступа', vk.token],
  });
  await connect(page, {
    ...{ kind: 'Telegram', title: channel, setting: ['Канал или чат', telegram.channel] },
    secret: ['Ключ бота', telegram.token],
  });
  assert.deepEqual(await axe(page), [], 'the pages in networks');
}
