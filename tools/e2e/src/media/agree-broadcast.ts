import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import { title, type StoryEvent } from './broadcast-story.ts';

const other = 'Видеолекторий ПБ';

async function call<Answer>(page: Page, name: string, input: object): Promise<Answer> {
  const answer = await page.request.post(`/trpc/${name}`, { data: input });
  if (!answer.ok()) throw new Error(`${name}: ${await answer.text()}`);
  const { result } = (await answer.json()) as { readonly result: { readonly data: Answer } };
  return result.data;
}

/** Headquarters' own broadcast holds the channel while the event goes on. */
export async function takenTime(
  page: Page,
  { channel, event }: { readonly channel: string; readonly event: StoryEvent },
): Promise<void> {
  const id = randomUUID();
  await call(page, 'broadcasts.create', {
    ...{ id, regionalCenterId: null },
    content: {
      ...{ title: other, description: '', startsAt: event.startsAt.toISOString() },
      ...{ endsAt: event.endsAt.toISOString(), zone: 'Europe/Moscow', source: 'camera', isPublic: true },
      ...{ technician: 'Инженер ПБ', technicianContact: '+7 900 000-00-01' },
      ...{ jointEventId: null, meetingId: null, sessionId: null },
    },
  });
  await page.goto(`/media/broadcasts/${id}`);
  await page.getByRole('button', { name: 'Согласовать…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Где показать' }).click();
  await page.getByRole('option', { name: channel }).click();
  await dialog.getByText('Канал в это время свободен.').waitFor();
  await dialog.getByRole('button', { name: 'Согласовать' }).click();
  await page.getByText('Время за вами.').waitFor();
}

/** The clash is named, and the request agreed to at a free time. */
export async function agree(page: Page, address: string): Promise<void> {
  await page.goto('/media/broadcasts?view=waiting');
  await page.getByRole('link', { name: title }).first().click();
  await page.waitForURL(`**${address}`);
  await page.getByRole('button', { name: 'Согласовать…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(new RegExp(`Канал в это время занят: «${other}».*12:00–13:30`)).waitFor();
  await dialog.getByRole('button', { name: 'Согласовать' }).click();
  await dialog.getByText('Выберите свободное время или другой канал.').waitFor();
  assert.deepEqual(await axe(page), [], 'a taken time');
  await dialog.getByRole('radio', { name: /14:00–15:30/ }).click();
  await dialog.getByRole('button', { name: 'Согласовать' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await page
    .getByText(/14:00–15:30/)
    .first()
    .waitFor();
  await page.getByText(/^Было: .*12:00–13:30/).waitFor();
}
