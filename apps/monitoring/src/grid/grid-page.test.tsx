import type { ApiOutputs } from '@pbnet/api-client';
import { offline } from '@pbnet/api-client/testing';
import type { PageOptions } from '@pbnet/micro-frontend/testing';
import { figuresOf } from '../testing/report.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { localDrafts } from '../figures/local-drafts.ts';
import { renderPage } from '../testing/render-page.tsx';
import { figures, october, report } from '../testing/report.ts';

type Grid = ApiOutputs['reports']['grid'];
type Outcome = ApiOutputs['reports']['saveMany'][number];

const place = { kind: 'regional-center', regionId: 1, regionalCenterId: 1 } as const;
const ids = [11, 12, 13];
const none = () => [null, null, null];

beforeEach(() => {
  for (const centerId of ids) localDrafts.remove({ accountId: 'account', centerId, month: october });
});

/** Centre 11 has a draft, 12 is handed in, 13 has not begun. */
function grid(over: Partial<Grid> = {}): Grid {
  const { form, period } = report();
  const column = (code: string) => [figures[code] ?? null, figures[code] ?? null, null];
  return {
    month: october,
    form,
    period,
    centers: {
      id: ids,
      code: ids.map((id) => `RU-PNZ-${id}`),
      name: ids.map((id) => `ЦУД ${id}`),
      locality: ids.map(() => 'Пенза'),
      regionalCenterId: [1, 1, 1],
      state: ['draft', 'submitted', 'missing'],
      version: [1, 2, 0],
      late: [false, false, false],
      fullMonth: [true, true, true],
      comments: [{}, {}, {}],
      returnReason: none(),
      refusal: none(),
    },
    values: figuresOf(column),
    previous: figuresOf(() => [13, 13, 13]),
    yearAgo: figuresOf(none),
    median: figuresOf(none),
    ...over,
  };
}

interface Command {
  readonly regionalCenterId?: number;
  readonly reports: readonly {
    readonly centerId: number;
    readonly version: number;
    readonly values?: object;
  }[];
}

type Answers = Record<string, (input: Command) => unknown>;

function open(over: Answers = {}, as: PageOptions['as'] = { role: 'regional-head', place }) {
  const calls: { readonly path: string; readonly input: Command }[] = [];
  const done = (state: string) => (input: Command) =>
    input.reports.map(({ centerId, version }) => ({ kind: 'done', centerId, version: version + 1, state }));
  const all: Record<string, (input: Command) => unknown> = {
    'periods.list': () => [{ month: october, state: 'open' }],
    'reports.grid': () => grid(),
    'reports.saveMany': done('draft'),
    'reports.submitMany': done('submitted'),
    'reports.acceptMany': done('accepted'),
    'reports.return': () => ({}),
    ...over,
  };
  const answers = Object.fromEntries(
    Object.entries(all).map(([path, answer]) => [
      path,
      (input: unknown) => {
        calls.push({ path, input: input as Command });
        return answer(input as Command);
      },
    ]),
  );
  const page = renderPage({ at: '/monitoring/grid/2026-10', as, answers });
  const sent = (path: string) => calls.filter((call) => call.path === path).map(({ input }) => input);
  return { page, sent };
}

/** The cell of a centre in the column of an indicator. */
async function cell(center: string, indicator: string): Promise<HTMLElement> {
  const table = await screen.findByRole('grid', { name: 'Показатели центров за октябрь 2026' });
  const heads = within(table)
    .getAllByRole('columnheader')
    .map(({ textContent }) => textContent);
  const row = within(table).getByRole('row', { name: new RegExp(center) });
  const found = [...row.children][heads.indexOf(indicator)];
  if (!(found instanceof HTMLElement)) throw new Error(`No cell ${center} × ${indicator}`);
  return found;
}

const user = () => userEvent.setup({ delay: null });

it('shows every centre with its state; what is handed in is locked', async () => {
  open();
  expect((await cell('ЦУД 11', 'Состояние')).textContent).toContain('Черновик');
  expect((await cell('ЦУД 12', 'Посещений')).getAttribute('aria-readonly')).toBe('true');
  expect((await cell('ЦУД 13', 'Посещений')).textContent).toBe('');
});

it('is only to read for those who do not enter figures', async () => {
  open({ 'network.regionalCenters.list': () => [] }, { role: 'director', place: { kind: 'network' } });
  expect((await cell('ЦУД 13', 'Посещений')).getAttribute('aria-readonly')).toBe('true');
  expect(screen.queryByRole('link', { name: 'Загрузить из XLSX' })).toBeNull();
  await user().click(screen.getByRole('tab', { name: 'Сдача и приём' }));
  expect(screen.queryByRole('button', { name: 'Сдать выбранные' })).toBeNull();
});

it('saves what is typed, each centre with its version, in one call', async () => {
  const { sent } = open();
  const typing = user();
  await typing.click(await cell('ЦУД 13', 'Посещений'));
  await typing.keyboard('1 234{Enter}');
  await typing.click(await cell('ЦУД 11', 'Посещений'));
  await typing.keyboard('14{Enter}');
  await screen.findByText(/^Сохранено/);
  expect(sent('reports.saveMany')).toMatchObject([
    {
      regionalCenterId: 1,
      reports: [
        { centerId: 11, version: 1, values: { visits: 14 } },
        { centerId: 13, version: 0, values: { visits: 1234 } },
      ],
    },
  ]);
});

it('keeps what is no figure in its cell with words, and does not send it', async () => {
  const { sent } = open();
  const typing = user();
  await typing.click(await cell('ЦУД 13', 'Посещений'));
  await typing.keyboard('5,5{Enter}');
  expect((await cell('ЦУД 13', 'Посещений')).getAttribute('aria-invalid')).toBe('true');
  expect(await screen.findByText(/Число дробное/)).toBeDefined();
  await screen.findByText(/Сохранено на этом компьютере/);
  expect(sent('reports.saveMany')).toEqual([]);
});

it('keeps the figures here while the line is down', async () => {
  open({
    'reports.saveMany': () => {
      throw offline();
    },
  });
  const typing = user();
  await typing.click(await cell('ЦУД 13', 'Посещений'));
  await typing.keyboard('8{Enter}');
  await screen.findByText(/Сохранено на этом компьютере, не отправлено: 1/);
  const local = localDrafts.read({ accountId: 'account', centerId: 13, month: october });
  expect(local?.draft.entries).toEqual({ visits: '8' });
});

it('tells a row that somebody else changed and leaves the others alone', async () => {
  open({
    'reports.saveMany': ({ reports }): Outcome[] =>
      reports.map(({ centerId, version }) =>
        centerId === 13
          ? {
              kind: 'refused',
              centerId,
              key: 'stale-edit',
              message: 'Запись изменил другой сотрудник.',
              findings: [],
            }
          : { kind: 'done', centerId, version: version + 1, state: 'draft' },
      ),
  });
  const typing = user();
  await typing.click(await cell('ЦУД 13', 'Посещений'));
  await typing.keyboard('8{Enter}');
  expect(await screen.findByText(/Изменено другим человеком/)).toBeDefined();
  expect(await screen.findByText('Запись изменил другой сотрудник.')).toBeDefined();
  expect((await cell('ЦУД 13', 'Посещений')).textContent).toContain('8');
});

describe('handing in and accepting', () => {
  async function tab(typing: ReturnType<typeof user>) {
    await typing.click(await screen.findByRole('tab', { name: 'Сдача и приём' }));
  }

  it('hands in all drafts at once and says what could not be, with the way to it', async () => {
    const finding = { code: 'visits', severity: 'ask', rule: 'deviation', usual: 13 };
    const { page, sent } = open({
      'reports.submitMany': () => [
        {
          kind: 'refused',
          centerId: 11,
          key: 'report-not-ready',
          message: 'Есть замечания.',
          findings: [finding],
        },
      ],
    });
    const typing = user();
    await tab(typing);
    await typing.click(screen.getByRole('button', { name: 'Выбрать все черновики' }));
    await typing.click(screen.getByRole('button', { name: 'Сдать выбранные' }));
    await screen.findByText('Что не сдано и почему');
    expect(sent('reports.submitMany')).toEqual([
      { regionalCenterId: 1, month: october, reports: [{ centerId: 11, version: 1 }] },
    ]);
    expect(page.notices.at(-1)).toMatchObject({ tone: 'warning' });
    await typing.type(screen.getByRole('textbox', { name: 'Пояснение' }), 'Праздник');
    await waitFor(() =>
      expect(sent('reports.saveMany').at(-1)).toMatchObject({ reports: [{ centerId: 11 }] }),
    );
  });

  it('accepts the chosen', async () => {
    const { page, sent } = open();
    const typing = user();
    await tab(typing);
    await typing.click(screen.getByRole('checkbox', { name: 'Выбрать: ЦУД 12' }));
    await typing.click(screen.getByRole('button', { name: 'Принять выбранные' }));
    await waitFor(() => expect(page.notices).toEqual([{ tone: 'done', text: 'Принят 1 отчёт.' }]));
    expect(sent('reports.acceptMany')).toMatchObject([{ reports: [{ centerId: 12, version: 2 }] }]);
  });

  it('returns one with a reason, which it asks for', async () => {
    const { page, sent } = open();
    const typing = user();
    await tab(typing);
    await typing.click(screen.getByRole('button', { name: 'Вернуть отчёт: ЦУД 12' }));
    const dialog = await screen.findByRole('dialog', { name: 'Вернуть отчёт: ЦУД 12' });
    await typing.click(within(dialog).getByRole('button', { name: 'Вернуть отчёт' }));
    expect(within(dialog).getByText(/Напишите, что исправить/)).toBeDefined();
    await typing.type(within(dialog).getByRole('textbox', { name: 'Что исправить' }), 'Проверьте посещения');
    await typing.click(within(dialog).getByRole('button', { name: 'Вернуть отчёт' }));
    await waitFor(() => expect(page.notices).toEqual([{ tone: 'done', text: 'Отчёт возвращён: ЦУД 12.' }]));
    expect(sent('reports.return')).toEqual([
      { month: october, centerId: 12, version: 2, reason: 'Проверьте посещения' },
    ]);
  });
});
