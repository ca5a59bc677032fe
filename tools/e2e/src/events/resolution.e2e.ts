import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import { password } from '../seed.ts';
import type { E2e } from '../e2e.ts';
import { eventually } from '../eventually.ts';

export const name =
  'a resolution from its meeting to signed; a decision for all closes card by card, one by the system’s own evidence';

const meeting = '20261116-0000-4000-8000-000000000001';
const title = 'Резолюция осеннего совещания';

/** A meeting that was held, with three talks; its page and programme have a test of their own. */
async function heldMeeting({ system: { sql } }: E2e): Promise<void> {
  const declared = { inPerson: 12, videoconferenceRegions: 2, closedStreamPoints: null, viewers: null };
  await sql`
    insert into meetings (id, kind, title, state, modes, zone, starts_on, ends_on, start_minute, end_minute, place,
      organiser, declared, held_at, version)
    values (${meeting}, 'annual', 'Осеннее совещание сети', 'held', '["in-person"]'::jsonb, 'Europe/Moscow',
      current_date - 3, current_date - 2, 600, 780, 'г. Пенза', 'Президентская библиотека',
      ${JSON.stringify(declared)}::text::jsonb, now(), 4)`;
}

interface NewDecision {
  readonly number: number;
  readonly words: string;
  readonly party: string;
}

async function decide(page: Page, { number, words, party }: NewDecision): Promise<void> {
  await page.getByRole('button', { name: 'Добавить решение' }).click();
  const fields = page.getByRole('group', { name: `Решение ${number}`, exact: true });
  await fields.getByRole('textbox', { name: `Решение ${number}` }).fill(words);
  await fields.getByRole('combobox', { name: 'Ответственные' }).click();
  await page.getByRole('option', { name: party, exact: true }).click();
  await page.keyboard.press('Escape');
}

async function draft(page: Page): Promise<string> {
  await page.goto(`/events/meetings/${meeting}/resolution`);
  await page.getByRole('link', { name: 'Новая резолюция' }).click();
  await page.getByRole('textbox', { name: 'Название' }).fill(title);
  await page.getByRole('button', { name: 'Создать черновик' }).click();
  const reading = page.getByRole('region', { name: 'Как это читается' });
  await reading.getByText('2 субъектов РФ').waitFor();
  await reading.getByRole('button', { name: /^12 человек/ }).click();
  await page.getByRole('link', { name: /Заявлено организатором: 12/ }).waitFor();
  await page.keyboard.press('Escape');
  await decide(page, { number: 1, words: 'Направить сведения о совместных мероприятиях', party: 'Все РЦ' });
  await decide(page, { number: 2, words: 'Провести рассылку нулевых списков', party: 'ОМиМС' });
  const second = page.getByRole('group', { name: 'Решение 2', exact: true });
  await second.getByRole('combobox', { name: 'Что система увидит сама' }).click();
  await page.getByRole('option', { name: 'Закончена рассылка нулевых списков' }).click();
  assert.deepEqual(await axe(page), []);
  await page.getByRole('button', { name: 'Сохранить черновик' }).click();
  await page.getByText('Черновик сохранён.').first().waitFor();
  await page.getByRole('button', { name: 'Передать на подпись' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Передать на подпись' }).click();
  await page.getByText('Ждёт подписи').waitFor();
  return new URL(page.url()).pathname;
}

async function sign(page: Page, address: string): Promise<void> {
  await page.goto('/');
  await page.getByText('Подписать резолюцию').waitFor();
  await page.goto(address);
  await page.getByRole('button', { name: 'Подписать' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Должность' }).fill('Директор (по внешним связям)');
  await dialog.getByLabel('Ваш пароль').fill(password);
  assert.deepEqual(await axe(page), []);
  await dialog.getByRole('button', { name: 'Подписать' }).click();
  await page.getByText('Контрольная сумма подписанного текста').waitFor();
}

/**
 * The finished run is what the worker would have left behind; the look for it is the job's own. It is asked for again
 * while a run of the clock's, which began before, stands in its way.
 */
async function finishedMailing({ system: { sql, baseUrl } }: E2e, page: Page): Promise<void> {
  await sql`insert into mailings (run_key, kind, month, state, second_person, finished_at)
    values ('zero-lists:2001-01', 'zero-lists', '2001-01', 'finished', false, now())`;
  await eventually(async () => {
    await page.request.post(`${baseUrl}/trpc/jobs.run`, { data: { name: 'decision-control' } });
    const proofs = await sql`select 1 from assignment_evidence where kind = 'mailing-finished'`;
    return proofs.length > 0;
  });
}

export async function run(e2e: E2e): Promise<void> {
  const { open, system } = e2e;
  await heldMeeting(e2e);
  const officer = await open({ as: 'officer' });
  const address = await draft(officer);
  await sign(await open({ as: 'director' }), address);

  await officer.reload();
  await officer.getByRole('button', { name: 'Поставить на контроль' }).click();
  const dialog = officer.getByRole('dialog');
  await dialog.getByText('Решение 1: Нет срока').waitFor();
  await dialog.getByRole('textbox', { name: 'Номер резолюции' }).fill('7-2026');
  await dialog.getByRole('button', { name: 'Поставить на контроль' }).click();
  await officer.getByText('Подтверждено 0 из 3').waitFor();
  await system.mailbox.waitFor(
    ({ to, subject }) => to.includes('rc1@region.example') && subject.includes('Новые поручения'),
    15_000,
  );

  const penza = await open({ as: 'penza' });
  await penza.goto('/events/control');
  await penza.getByRole('link', { name: /Направить сведения/ }).click();
  await penza.getByRole('textbox', { name: 'Что сделано' }).fill('Сведения направлены.');
  assert.deepEqual(await axe(penza), []);
  await penza.getByRole('button', { name: 'Отчитаться об исполнении' }).click();
  await penza.getByText('Ждёт контролёра').waitFor();

  await finishedMailing(e2e, await open({ as: 'administrator' }));
  await officer.goto('/events/control/cards?state=reported');
  await officer.getByRole('link', { name: /Направить сведения/ }).click();
  await officer.getByRole('button', { name: 'Подтвердить исполнение' }).click();
  await officer.getByText('Исполнено').first().waitFor();
  await officer.goto('/events/control');
  await officer.getByText('Подтверждено 1 из 3').waitFor();
  await officer.getByText('Ждут контролёра: 1').waitFor({ timeout: 15_000 });

  await officer.getByRole('link', { name: /Провести рассылку/ }).click();
  await officer.getByRole('link', { name: /Провести рассылку/ }).click();
  await officer.getByText('предлагает снять поручение с контроля').waitFor();
  await officer.getByRole('button', { name: 'Подтвердить исполнение' }).click();
  await officer.getByText('Исполнено').first().waitFor();
  await officer.goto('/events/control/board');
  await officer
    .getByRole('link', { name: /Решение 1, Региональный центр, Пензенская область: Исполнено/ })
    .waitFor();
  assert.deepEqual(await axe(officer), []);
}
