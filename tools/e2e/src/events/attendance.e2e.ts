import { addDays, asDay } from '@pbnet/domain';
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { axe } from '../axe.ts';
import type { E2e } from '../e2e.ts';

export const name =
  'people of a meeting: a list invites by letter, a person answers by the link, comes, and gets a certificate';

const title = 'Совещание с приглашениями';
const list = [
  'Участник первый\tfirst@invited.example\tОбластная библиотека',
  'Участник второй\tне-адрес@\tМузей',
  'Участник третий\tfirst@invited.example\tАрхив',
].join('\n');

/** An announced meeting that begins today, so that people may check in. */
async function announce(officer: Page): Promise<string> {
  const id = randomUUID();
  const today = asDay(new Date().toISOString().slice(0, 10));
  const call = async (procedure: string, data: unknown) => {
    const answer = await officer.request.post(`/trpc/${procedure}`, { data });
    assert.ok(answer.ok(), await answer.text());
  };
  await call('meetings.create', {
    ...{ id, kind: 'seminar', title, within: '', purpose: '', modes: ['in-person'] },
    ...{
      zone: 'Europe/Moscow',
      startsOn: today,
      endsOn: addDays(today, 1),
      startMinute: 600,
      endMinute: 1080,
    },
    ...{ place: 'Пенза', host: '', hostRegionId: null, organiser: 'ОМиМС', videoconferenceUrl: null },
  });
  await call('meetings.announce', { meetingId: id, version: 1 });
  return id;
}

async function inviteByList(officer: Page): Promise<void> {
  await officer.getByRole('button', { name: 'Настроить регистрацию' }).click();
  await officer.getByLabel('Регистрация по ссылке без учётной записи').check();
  assert.deepEqual(await axe(officer), []);
  await officer.getByRole('button', { name: 'Сохранить', exact: true }).click();
  await officer.getByRole('button', { name: 'Пригласить', exact: true }).click();
  await officer.getByRole('radio', { name: 'Людей из списка' }).check();
  await officer.getByLabel('Список из Excel').fill(list);
  await officer.getByText('Строк с ошибками: 2').waitFor();
  await officer.getByText('Такой адрес уже есть в строке 1').waitFor();
  assert.deepEqual(await axe(officer), []);
  await officer.getByRole('button', { name: 'Убрать строки с ошибками' }).click();
  await officer.getByRole('button', { name: 'Добавить в список приглашённых' }).click();
  await officer.getByRole('row', { name: /Участник первый/ }).waitFor();
}

export async function run({ open, system }: E2e): Promise<void> {
  const officer = await open({ as: 'officer' });
  const meetingId = await announce(officer);
  await officer.goto(`/events/meetings/${meetingId}/people`);
  await inviteByList(officer);
  await officer.getByRole('button', { name: 'Подготовить приглашения' }).click();
  await officer.getByRole('heading', { name: `Приглашения: ${title}` }).waitFor();

  const director = await open({ as: 'director' });
  await director.goto(new URL(officer.url()).pathname);
  await director.getByRole('button', { name: /^Отправить/ }).click();
  await director
    .getByRole('dialog')
    .getByRole('button', { name: /^Отправить/ })
    .click();
  const letter = await system.mailbox.waitFor(
    ({ to, subject }) => to.includes('first@invited.example') && subject.startsWith('Приглашение'),
    20_000,
  );
  assert.match(letter.raw.toString('latin1'), /text\/calendar; charset=utf-8; method=REQUEST/);
  const address = /\/portal\/invitation\/[\w-]{43}/.exec(letter.text)?.[0] ?? '';

  const guest = await open();
  await guest.goto(address);
  await guest.getByRole('button', { name: 'Буду участвовать' }).click();
  await guest.getByText('Вы участвуете.').waitFor();
  const code = (await guest.getByText(/^[2-9A-Z]{6}$/).textContent()) ?? '';
  assert.deepEqual(await axe(guest), []);

  await officer.goto(`/events/meetings/${meetingId}/door`);
  for (const outcome of ['Отмечен.', 'Уже отмечен']) {
    await officer.getByLabel('Код участника').fill(code);
    await officer.getByRole('button', { name: 'Отметить', exact: true }).first().click();
    await officer.getByText(outcome).waitFor();
  }
  assert.deepEqual(await axe(officer), []);
  await officer.goto(`/events/meetings/${meetingId}/people`);
  await officer.getByRole('button', { name: 'Выдать сертификаты' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Да, продолжить' }).click();
  await officer.getByText('Сертификат есть у 1 человека').waitFor();
  const file = await officer.request.get(`/files/attendance/${meetingId}.xlsx`);
  assert.equal(file.status(), 200);

  const [award] = await system.sql`select number from awards where about = ${`meeting:${meetingId}`}`;
  await guest.goto(`/portal/check/${award?.['number']}`);
  await guest.getByText('Документ подлинный').waitFor();
  await guest.getByText('Участник первый').waitFor();
  assert.deepEqual(await axe(guest), []);
}
