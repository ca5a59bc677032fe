import assert from 'node:assert/strict';
import type { Letter } from '@pbnet/stand-in-smtp';
import type { Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { openMonth, openMonthName } from '../seed-months.ts';
import { heading, type Story } from './story.ts';

const subjects = {
  1: `Нулевые показатели ЦУД за ${openMonthName}: 2 центра`,
  2: `Нулевых показателей ЦУД за ${openMonthName} нет`,
  3: `Отчёты ЦУД за ${openMonthName}: 1 не сдал отчёт`,
} as const;

async function prepare({ officer: page }: Story): Promise<void> {
  await page.goto('/monitoring/mailings');
  await page.getByRole('button', { name: 'Подготовить рассылку' }).click();
  await page.getByRole('button', { name: 'Составить письма' }).click();
  await heading(page, `Нулевые списки за ${openMonthName}`).waitFor();
}

/** Every addressee and every letter can be looked at before anything goes out. */
async function lookAtDryRun({ officer: page }: Story): Promise<void> {
  await page.getByText('rc1@region.example').waitFor();
  await page.getByText('2 с нулями').waitFor();
  await page.getByRole('link', { name: 'Региональный центр, Пензенская область' }).click();
  await heading(page, subjects[1]).waitFor();
  await page.frameLocator('iframe').getByText('ноль третий месяц подряд').first().waitFor();
  await page.goBack();
}

/** Whoever has prepared the letters does not send them: told on the page, and refused behind it. */
async function firstPersonIsRefused({ officer: page }: Story, id: string): Promise<void> {
  await page.getByText('Отправить должен другой сотрудник').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Отправить', exact: true }).count(), 0);
  const answer = await page.request.post('/trpc/mailings.release', { data: { id, version: 1 } });
  assert.equal(answer.ok(), false);
  assert.match(await answer.text(), /друго/);
}

async function release(page: Page, id: string): Promise<void> {
  await page.goto(`/monitoring/mailings/${id}`);
  await page.getByRole('button', { name: 'Отправить', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Будет отправлено 3 письма. Отправить?').waitFor();
  await dialog.getByRole('button', { name: 'Отправить письма' }).click();
}

type Sheet = readonly (readonly unknown[])[];

async function sheetsOf(letter: Letter): Promise<ReadonlyMap<string, Sheet>> {
  const [attachment] = letter.attachments;
  assert.ok(attachment, `${letter.subject} has an attachment`);
  assert.equal(attachment.name, `Нулевой список ${openMonth}.xlsx`);
  return new Map((await readExcelFile(attachment.content)).map(({ sheet, data }) => [sheet, data]));
}

async function exactlyTheRightZeros(letters: readonly Letter[]): Promise<void> {
  const [penza, kamchatka, orel] = letters as readonly [Letter, Letter, Letter];
  const zeros = (await sheetsOf(penza)).get('Показатели') ?? [];
  const named = zeros.slice(1).map(([code, , indicator, streak]) => `${code} ${indicator} ${streak}`);
  assert.deepEqual(named.toSorted(), [
    'RU-PNZ-1 Проведено мероприятий 3',
    'RU-PNZ-2 Новых пользователей 8',
    'RU-PNZ-2 Посещений 8',
    'RU-PNZ-2 Проведено мероприятий 8',
    'RU-PNZ-2 Просмотров документов 8',
    'RU-PNZ-2 Сеансов уникальных посетителей 8',
  ]);
  assert.equal(kamchatka.attachments.length, 0);
  assert.match(kamchatka.text, /Спасибо за работу!/);
  const listed = ((await sheetsOf(orel)).get('Нулевой список') ?? []).slice(1);
  assert.deepEqual(
    listed.map(([, code, , , found, streak]) => [code, found, streak]),
    [['RU-ORL-1', 'Отчёт не сдан', 2]],
  );
}

/** Prepared by one, looked at, released by another; every regional center gets its own zeros. */
export async function mailZeroLists(story: Story): Promise<{ readonly id: string; readonly penza: Letter }> {
  const { system, officer, colleague } = story;
  await prepare(story);
  const id = officer.url().split('/').at(-1) ?? '';
  await lookAtDryRun(story);
  await firstPersonIsRefused(story, id);
  assert.equal(system.mailbox.messages().filter(({ subject }) => subject === subjects[1]).length, 0);
  await release(colleague, id);
  const letters = await Promise.all(
    ([1, 2, 3] as const).map((place) =>
      system.mailbox.waitFor(
        ({ to, subject }) => to.includes(`rc${place}@region.example`) && subject === subjects[place],
        20_000,
      ),
    ),
  );
  await exactlyTheRightZeros(letters);
  await officer.getByText('Отправлено 3 из 3.').waitFor();
  return { id, penza: letters[0] as Letter };
}
