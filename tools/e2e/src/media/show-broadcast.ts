import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';
import { eventually } from '../eventually.ts';
import { title } from './broadcast-story.ts';
import { runWork } from './publish-video.ts';

const id = (address: string) => address.split('/').at(-1) ?? '';

const made = ({ system: { channels } }: E2e) => {
  const live = channels.youtube.stored.broadcasts.find((one) => one.title === title);
  assert.ok(live);
  return live;
};

async function press(page: Page, label: string): Promise<void> {
  await page.getByRole('button', { name: label, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: label, exact: true }).click();
}

interface Live {
  readonly media: Page;
  readonly administrator: Page;
  readonly address: string;
}

/** Ten days pass; without a picture nobody goes on air. The minute's work counts who watches. */
export async function goLive(e2e: E2e, { media, administrator, address }: Live): Promise<void> {
  const { sql, channels } = e2e.system;
  await media.goto(address);
  await press(media, 'В эфир');
  await media.getByText(/До начала трансляции больше двух часов/).waitFor();
  await sql`
    update broadcasts set starts_at = now() + interval '10 minutes', slot_from = now(),
      ends_at = now() + interval '100 minutes' where id = ${id(address)}`;
  await press(media, 'В эфир');
  await media.getByText(/На канал не приходит картинка/).waitFor();
  const live = made(e2e);
  channels.youtube.setSignal(live.id, 'active');
  await media.getByRole('button', { name: 'Проверить' }).click();
  await media.getByText('Картинка на канале: приходит').waitFor();
  await press(media, 'В эфир');
  await media.getByText('Идёт эфир.').waitFor();
  assert.equal(made(e2e).status, 'live');
  assert.deepEqual(await axe(media), [], 'a broadcast on air');

  channels.youtube.setViewers(live.id, 72);
  await runWork(administrator, 'Зрители трансляций в эфире');
  await eventually(async () => {
    const [row] = await sql`select peak_viewers as peak from broadcasts where id = ${id(address)}`;
    return row?.['peak'] === 72;
  }, 90_000);
}

export async function finish(
  e2e: E2e,
  { media, address }: { readonly media: Page; readonly address: string },
): Promise<void> {
  await media.goto(address);
  await media.getByText('одновременно 72').waitFor();
  await press(media, 'Завершить эфир');
  await media.getByText(/Трансляция завершена/).waitFor();
  assert.equal(made(e2e).status, 'complete');
}

/** The recording becomes a card of a video, whose file goes the way of every video. */
export async function makeVideo(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Внести итоги…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Зрителей всего').fill('214');
  await dialog.getByRole('button', { name: 'Сохранить итоги' }).click();
  await page.getByText('всего 214').waitFor();
  await page.getByRole('button', { name: 'Сделать видео из записи' }).click();
  await page.getByRole('link', { name: 'Видео из записи' }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByText(/Запись трансляции: /).waitFor();
}
