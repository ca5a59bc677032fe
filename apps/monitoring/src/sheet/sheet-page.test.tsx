import { refusal, type FakeAnswers } from '@pbnet/api-client/testing';
import { asDay } from '@pbnet/domain';
import { startingForm } from '@pbnet/domain/monitoring';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { figures, october, report } from '../testing/report.ts';
import { localDrafts } from '../figures/local-drafts.ts';
import { reportServer } from '../testing/report-server.ts';

const key = { accountId: 'account', centerId: 11, month: october };
const center = { kind: 'center', regionId: 1, regionalCenterId: 1, centerId: 11 } as const;

beforeEach(() => localDrafts.remove(key));

function open(answers: FakeAnswers) {
  return renderPage({ at: '/monitoring/sheet', as: { role: 'center-manager', place: center }, answers });
}

const field = (name: string) =>
  screen.findByRole<HTMLInputElement>('textbox', { name: new RegExp(`^${name}`) });
const user = () => userEvent.setup({ delay: null });

it('shows the month with earlier figures beside every field and the due day', async () => {
  open(reportServer(report()).answers);
  expect(await screen.findByRole('heading', { name: 'Отчёт за октябрь 2026' })).toBeDefined();
  expect(screen.getByText('Сдать до 23:59 5 ноября по времени центра.')).toBeDefined();
  expect(await field('Посещений')).toHaveProperty('value', '');
  expect(screen.getAllByText('в прошлом месяце 13 · год назад 13 · обычно 13')).toHaveLength(1);
});

it('saves by itself what was typed, spaces and all, and says so', async () => {
  const { answers, saves } = reportServer(report());
  open(answers);
  const typing = user();
  await typing.type(await field('Просмотров документов'), '1 234{Enter}');
  await screen.findByText(/^Сохранено, в/);
  expect(saves.at(-1)).toMatchObject({ version: 0, values: { document_views: 1234 } });
  expect(document.activeElement).toBe(await field('Выдано копий и распечаток'));
});

describe('an entry that is no figure', () => {
  it.each([
    ['-5', 'Число меньше нуля.'],
    ['5,5', 'Число дробное.'],
    ['99999999999', 'Число больше 10 000 000.'],
    ['много', 'Это не число.'],
  ])('%s stays in the field with words, and is kept on this computer', async (typed, words) => {
    const { answers, saves } = reportServer(report());
    open(answers);
    const input = await field('Посещений');
    await user().type(input, typed);
    expect(await screen.findByText(new RegExp(words))).toBeDefined();
    await screen.findByText(/Сохранено на этом компьютере, не отправлено: 1/);
    expect(input).toHaveProperty('value', typed);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(saves.flatMap(({ values }) => Object.keys(values))).not.toContain('visits');
    expect(localDrafts.read(key)?.draft.entries).toEqual({ visits: typed });
  });
});

describe('two people at one report', () => {
  const theirs = report({
    state: 'draft',
    version: 5,
    values: { visits: 8 },
    changed: { at: '2026-11-03T08:00:00Z', by: 'Региональный центр' },
  });
  const stale = refusal({ code: 'conflict', key: 'stale-edit', text: 'Запись изменил другой сотрудник.' });

  async function conflict() {
    const all = reportServer(report(), ({ version }) => {
      if (version < 5) throw stale;
    });
    open(all.answers);
    const typing = user();
    await typing.type(await field('Посещений'), '7');
    all.set(theirs);
    await typing.click(await screen.findByRole('button', { name: 'Сравнить' }));
    const dialog = await screen.findByRole('dialog', { name: 'Отчёт изменили, пока вы работали' });
    await within(dialog).findByText(/Изменил: Региональный центр/);
    expect(within(dialog).getByRole('row', { name: 'Посещений 7 8' })).toBeDefined();
    return { ...all, typing, dialog };
  }

  it('the second keeps the own figures after seeing both', async () => {
    const { typing, dialog, saves } = await conflict();
    await typing.click(within(dialog).getByRole('button', { name: 'Оставить мои цифры' }));
    await screen.findByText(/^Сохранено, в/);
    expect(saves.at(-1)).toMatchObject({ version: 5, values: { visits: 7 } });
  });

  it('or takes the other’s', async () => {
    const { typing, dialog } = await conflict();
    await typing.click(within(dialog).getByRole('button', { name: 'Взять цифры из системы' }));
    await waitFor(async () => expect(await field('Посещений')).toHaveProperty('value', '8'));
  });
});

describe('handing in', () => {
  it('shows first what is wrong, each line leading to its field', async () => {
    const { visits: _visits, ...values } = figures;
    open(reportServer(report({ state: 'draft', values: { ...values, events_held: 0 } })).answers);
    const typing = user();
    await typing.click(await screen.findByRole('button', { name: 'Сдать отчёт' }));
    const list = await screen.findByRole('alert');
    expect(list.textContent).toContain('исправьте 4 места');
    await typing.click(within(list).getByText(/«Посещений»: Поле не заполнено/));
    expect(document.activeElement).toBe(await field('Посещений'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks for an explanation of an unusual figure, then gives a receipt with a number', async () => {
    const { answers, saves } = reportServer(report({ state: 'draft', version: 1, values: figures }));
    open(answers);
    const typing = user();
    const visits = await field('Посещений');
    await typing.clear(visits);
    await typing.type(visits, '900');
    const comment = await screen.findByRole('textbox', { name: 'Пояснение к показателю «Посещений»' });
    await typing.type(comment, 'День открытых дверей');
    await typing.click(screen.getByRole('button', { name: 'Сдать отчёт' }));
    const dialog = await screen.findByRole('dialog', { name: 'Сдать отчёт за октябрь 2026?' });
    await typing.click(within(dialog).getByRole('button', { name: 'Сдать отчёт' }));
    expect(await screen.findByText('202610-11-2')).toBeDefined();
    expect(saves.at(-1)).toMatchObject({
      values: { visits: 900 },
      comments: { visits: 'День открытых дверей' },
    });
    expect(await field('Посещений')).toHaveProperty('readOnly', true);
  });
});

it('shows what the product counts itself, and asks nobody for it', async () => {
  const values = { ...figures, video_views: 60 };
  const shown = report({ values, state: 'draft' });
  open(reportServer({ ...shown, form: { ...shown.form, indicators: [...startingForm] } }).answers);
  const views = await field('Просмотров видео');
  expect(views).toHaveProperty('readOnly', true);
  expect(views.value).toBe('60');
  expect(screen.getByText('Считается само: вводить не нужно.')).toBeDefined();
});

it('shows what the access service counted beside the field, and the way to explain a difference', async () => {
  const row = {
    centerId: 11,
    centerName: 'Читальный зал',
    regionId: 1,
    regionalCenterId: 1,
    explanation: null,
  };
  const beside = (over: object) => ({ ...row, state: 'submitted', counted: 120, reported: 20, ...over });
  open({
    ...reportServer(report({ values: { visits: 20 }, state: 'submitted' })).answers,
    'readingFigures.ofCenter': () => [
      beside({ figure: 'visits', verdict: 'differs' }),
      beside({ figure: 'document-views', verdict: 'fine', counted: 7 }),
    ],
  });
  expect(await screen.findByText(/По журналу доступа за месяц: 120/)).toBeDefined();
  expect(screen.getByText(/По журналу доступа за месяц: 7\./)).toBeDefined();
  const link = screen.getByRole('link', { name: 'Расходится с отчётом: исправьте или объясните' });
  expect(link.getAttribute('href')).toContain('/readers/figures?month=2026-10&centerId=11');
});

it('takes a reason instead of a number', async () => {
  const { answers, saves } = reportServer(report());
  open(answers);
  const typing = user();
  await typing.click(await screen.findByRole('button', { name: 'Другой ответ: Выдано копий и распечаток' }));
  await typing.click(await screen.findByRole('menuitem', { name: 'Почему нет числа' }));
  const dialog = await screen.findByRole('dialog', { name: 'Выдано копий и распечаток' });
  await typing.click(within(dialog).getByRole('button', { name: 'Записать ответ' }));
  expect(within(dialog).getByText('Напишите причину, хотя бы в несколько слов')).toBeDefined();
  await typing.type(within(dialog).getByRole('textbox', { name: 'Причина' }), 'Нет принтера');
  await typing.click(within(dialog).getByRole('button', { name: 'Записать ответ' }));
  await screen.findByText(/^Сохранено, в/);
  expect(saves.at(-1)?.values).toEqual({
    copies: { kind: 'not-applicable', reason: 'Нет принтера', from: '2026-10', to: null },
  });
});

it('pastes a column of Excel down the fields', async () => {
  const { answers, saves } = reportServer(report());
  open(answers);
  const typing = user();
  await typing.click(await field('Зарегистрировано'));
  await typing.paste('1\u00a0500\r\n12\r\n340\r\n');
  await screen.findByText(/^Сохранено, в/);
  expect(saves.at(-1)?.values).toEqual({ registered_users: 1500, new_users: 12, visits: 340 });
});

it.each([
  ['2020-11-05', /Срок сдачи прошёл 5 ноября. Региональный центр ещё может сдать отчёт до 10 ноября/],
  [
    '2990-11-05',
    /Центр сдаёт до 23:59 5 ноября по своему времени, региональный центр за него — до 10 ноября/,
  ],
])('tells a regional center both days, due %s', async (dueOn, words) => {
  const closesOn = asDay(`${dueOn.slice(0, 8)}10`);
  const period = { ...report().period, dueOn: asDay(dueOn), closesOn };
  const { answers } = reportServer(report({ period, entry: { refusal: null, lastDay: closesOn } }));
  const place = { kind: 'regional-center', regionId: 1, regionalCenterId: 1 } as const;
  renderPage({ at: '/monitoring/sheet/2026-10?center=11', as: { role: 'regional-head', place }, answers });
  expect(await screen.findByText(words)).toBeDefined();
});

it('says why a report is locked and tells the figures that never left this computer', async () => {
  localDrafts.write(key, { version: 0, draft: { entries: { visits: '41' }, comments: {} } });
  open(reportServer(report({ entry: { refusal: 'report-center-locked', lastDay: null } })).answers);
  expect(await screen.findByText(/Срок сдачи прошёл. Позвоните в региональный центр/)).toBeDefined();
  expect(await screen.findByText('Посещений: 41')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Сдать отчёт' })).toBeNull();
});
