import assert from 'node:assert/strict';
import { axe } from '../axe.ts';
import type { Letter } from '@pbnet/stand-in-smtp';
import { openMonth, openMonthName } from '../seed-months.ts';
import { heading, type Story } from './story.ts';

interface Sent {
  readonly id: string;
  readonly penza: Letter;
}

/** Opening the link says nothing yet; the button does. */
export async function acknowledge(story: Story, { id, penza: letter }: Sent): Promise<void> {
  const link = /https?:\S+\/ack\/\S+/.exec(letter.text)?.[0];
  assert.ok(link, 'the letter has a link to acknowledge by');
  const reader = await story.open();
  await reader.goto(link);
  await heading(reader, 'Подтвердите получение письма').waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await reader.emulateMedia({ colorScheme });
    assert.deepEqual(await axe(reader), [], `the page to acknowledge on, ${colorScheme}`);
  }
  const { officer } = story;
  await officer.goto(`/monitoring/mailings/${id}`);
  const row = officer.getByRole('row').filter({ hasText: 'rc1@region.example' });
  await row.getByText('ещё нет').waitFor();

  await reader.getByRole('button', { name: 'Подтверждаю получение' }).click();
  await heading(reader, 'Получение подтверждено').waitFor();
  await officer.reload();
  await officer.getByText('Подтвердили получение: 1.').waitFor();
  assert.equal(await row.getByText('ещё нет').count(), 0);
}

/** The regional center says why; headquarters reads it beside the list. */
export async function explain({ penza, officer }: Story): Promise<void> {
  await penza.goto(`/monitoring/zero-lists/${openMonth}`);
  await heading(penza, `Нулевой список за ${openMonthName}`).waitFor();
  const entry = penza.getByRole('article', { name: 'Центр 12' });
  await entry.getByRole('button', { name: 'Пояснить: Центр 12' }).click();
  await entry.getByRole('combobox', { name: 'Причина' }).click();
  await penza.getByRole('option', { name: 'Ремонт помещения' }).click();
  await entry.getByLabel('Подробнее').fill('Ремонт закончится в апреле');
  await entry.getByRole('button', { name: 'Сохранить пояснение' }).click();
  await penza.getByText('Пояснение сохранено: Центр 12').waitFor();

  await officer.goto(`/monitoring/zero-lists/${openMonth}`);
  await officer.getByRole('link', { name: 'Региональный центр, Пензенская область', exact: true }).click();
  await officer.getByRole('article', { name: 'Центр 12' }).getByText('Ремонт закончится в апреле').waitFor();
}
