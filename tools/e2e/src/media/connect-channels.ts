import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import type { System } from '../system.ts';

export async function addChannel(page: Page, kind: string, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Добавить канал' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Площадка' }).click();
  await page.getByRole('option', { name: kind, exact: true }).click();
  await dialog.getByLabel(/^Название канала/).fill(title);
  await dialog.getByRole('button', { name: 'Добавить', exact: true }).click();
  await page.getByRole('heading', { name: title }).waitFor();
}

/** On the page of channels: the owner's consent is given. */
export async function connectYoutube(page: Page, title: string): Promise<void> {
  const youtube = page.getByRole('region', { name: title });
  await youtube.getByRole('button', { name: 'Подключить' }).click();
  await page.getByRole('link', { name: 'Разрешить' }).click();
  await page.getByText('Канал подключён').first().waitFor();
  await youtube.getByText('Подключён', { exact: true }).waitFor();
}

/** The administrator connects one channel by the consent of its owner, another by its key. */
export async function connectChannels(page: Page, { channels: { vk } }: System): Promise<void> {
  await page.goto('/media/channels');
  await addChannel(page, 'YouTube', 'Канал на YouTube');
  const youtube = page.getByRole('region', { name: 'Канал на YouTube' });
  await youtube.getByRole('button', { name: 'Подключить' }).click();
  await page.getByRole('link', { name: 'Отказать' }).click();
  await page.getByText('Площадка не получила разрешения.').waitFor();
  await connectYoutube(page, 'Канал на YouTube');

  await addChannel(page, 'VK Видео', 'Сообщество VK');
  const group = page.getByRole('region', { name: 'Сообщество VK' });
  await group.getByRole('button', { name: 'Изменить' }).click();
  const settings = page.getByRole('dialog');
  await settings.getByLabel('Номер сообщества').fill(String(vk.groupId));
  await settings.getByRole('button', { name: 'Сохранить' }).click();
  await settings.waitFor({ state: 'hidden' });
  await group.getByRole('button', { name: 'Подключить' }).click();
  const key = page.getByRole('dialog');
  await key.getByLabel('Ключ доступа').fill('чужой ключ');
  await key.getByRole('button', { name: 'Подключить' }).click();
  await key.getByRole('alert').waitFor();
  await key.getByLabel('Ключ доступа').fill(vk.token);
  await key.getByRole('button', { name: 'Подключить' }).click();
  await group.getByText('Подключён', { exact: true }).waitFor();
  assert.deepEqual(await axe(page), [], 'the channels');
}
