import { refusal } from '@pbnet/api-client/testing';
import { asMonth, monthsOf } from '@pbnet/domain';
import { startingIndicators, type PlaceFigures } from '@pbnet/domain/monitoring';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';

const month = asMonth('2026-10');
const at = '/monitoring/results/2026-10';
const network = { kind: 'network' } as const;
const officer = { role: 'monitoring-officer', place: network } as const;
const head = {
  role: 'regional-head',
  place: { kind: 'regional-center', regionId: 7, regionalCenterId: 5 },
} as const;

beforeEach(() => localStorage.clear());

const along = <T,>(value: T, other: T) =>
  startingIndicators.map(({ code }) => (code === 'visits' ? value : other));

function place(visits: number | null): PlaceFigures {
  return {
    expected: 20,
    onTime: 18,
    late: 1,
    allZero: 2,
    totals: along<number | null>(visits, null),
    counted: along(19, 0),
    previous: along<number | null>(80, null),
    yearAgo: along<number | null>(50, null),
    zeros: { allZero: 2, someZero: 3, missing: 1, steps: { note: 1, call: 2, visit: 0, suspension: 3 } },
  };
}

function result(over: object = {}) {
  return {
    month,
    periodState: 'closed',
    state: 'draft',
    words: '',
    version: 1,
    publishedAt: null,
    pdfSha256: null,
    xlsxSha256: null,
    restatements: [],
    corrections: [],
    figures: {
      month,
      indicators: startingIndicators,
      network: place(100),
      districts: [{ code: 'volga', ...place(100) }],
      regions: [{ id: 7, code: 'RU-PNZ', name: 'Пензенская область', district: 'volga', ...place(100) }],
      regionalCenters: [{ id: 5, name: 'РЦ Пензенская область', regionId: 7, ...place(40) }],
      trend: { months: monthsOf(asMonth('2024-10'), month), totals: {}, handedIn: [], expected: [] },
    },
    ...over,
  };
}

const published = {
  state: 'published',
  periodState: 'published',
  publishedAt: '2026-11-11T21:30:00Z',
  version: 4,
};

interface Sent {
  readonly version: number;
  readonly words?: string;
}

function server(first: ReturnType<typeof result>) {
  let current = first;
  const saves: Sent[] = [];
  const publications: Sent[] = [];
  const answers = {
    'results.ofMonth': (): unknown => current,
    'results.saveWords': (input: unknown): unknown => {
      const sent = input as Sent;
      saves.push(sent);
      return { version: sent.version + 1 };
    },
    'results.publish': (input: unknown) => {
      publications.push(input as Sent);
      current = result({ ...published, words: saves.at(-1)?.words ?? '' });
    },
  };
  return { answers, saves, publications };
}

const words = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Слова ПБ к итогам' });
const publishButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Опубликовать итоги' });

describe('a draft', () => {
  it('saves its words by itself and can be published only with them', async () => {
    const { answers, saves, publications } = server(result());
    const { notices } = renderPage({ at, as: officer, answers });
    const field = await words();
    expect(publishButton().disabled).toBe(true);
    expect(screen.getByText('Чтобы опубликовать, напишите текст.')).toBeDefined();
    await userEvent.click(field);
    await userEvent.paste('Сеть растёт.');
    await userEvent.tab();
    await waitFor(() => expect(saves.at(-1)).toEqual({ month, version: 1, words: 'Сеть растёт.' }));
    await waitFor(() => expect(publishButton().disabled).toBe(false));

    await userEvent.click(publishButton());
    const dialog = within(
      await screen.findByRole('dialog', { name: /^Опубликовать итоги за октябрь/ }, { timeout: 5_000 }),
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Опубликовать' }));
    expect(await screen.findByText('Опубликовано 12 ноября 2026')).toBeDefined();
    expect(publications).toEqual([{ month, version: 2 }]);
    expect(notices).toMatchObject([{ tone: 'done' }]);
    expect(screen.queryByRole('textbox', { name: 'Слова ПБ к итогам' })).toBeNull();
    const mail = screen.getByRole('link', { name: 'Разослать региональным центрам' });
    expect(mail.getAttribute('href')).toBe(`/monitoring/mailings?kind=results&month=${month}`);
  });

  it('waits for the month to close', async () => {
    renderPage({ at, as: officer, answers: server(result({ periodState: 'open', words: 'Текст' })).answers });
    expect(await screen.findByText('Опубликовать можно, когда месяц будет закрыт.')).toBeDefined();
    expect(publishButton().disabled).toBe(true);
  });

  it('keeps both texts when somebody else has written meanwhile', async () => {
    const { answers, saves } = server(result());
    const conflict = refusal({
      code: 'conflict',
      key: 'stale-edit',
      text: 'Запись изменил другой сотрудник.',
      details: { current: { words: 'Текст коллеги', version: 2 } },
    });
    const saveWords = (input: unknown) =>
      (input as Sent).version === 1 ? Promise.reject(conflict) : answers['results.saveWords'](input);
    renderPage({ at, as: officer, answers: { ...answers, 'results.saveWords': saveWords } });
    await userEvent.click(await words());
    await userEvent.paste('Мой текст');
    await userEvent.tab();
    await userEvent.click(await screen.findByRole('button', { name: 'Сравнить' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Текст изменил другой сотрудник' }));
    expect(dialog.getByRole<HTMLTextAreaElement>('textbox', { name: 'Текст коллеги' }).value).toBe(
      'Текст коллеги',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Оставить мой' }));
    await waitFor(() => expect(saves.at(-1)).toEqual({ month, version: 2, words: 'Мой текст' }));
  });

  it('takes up words that have not reached the server', async () => {
    localStorage.setItem(
      'pbnet.kept:account:result-words:2026-10',
      JSON.stringify({ text: 'Не дошло', version: 1 }),
    );
    const { answers, saves } = server(result());
    renderPage({ at, as: officer, answers });
    expect((await words()).value).toBe('Не дошло');
    await waitFor(() => expect(saves).toEqual([{ month, version: 1, words: 'Не дошло' }]));
    await waitFor(() => expect(localStorage.getItem('pbnet.kept:account:result-words:2026-10')).toBeNull());
  });
});

describe('published results', () => {
  const restated = result({
    ...published,
    words: 'Первый абзац.\n\nВторой абзац.',
    restatements: [
      {
        place: { kind: 'network', key: '' },
        code: 'visits',
        frozen: 100,
        now: 140,
        frozenCounted: 19,
        nowCounted: 19,
      },
    ],
    corrections: [
      {
        centerId: 11,
        centerName: 'ЦУД 11',
        code: 'visits',
        before: 10,
        after: 50,
        reason: 'Забыли выставку',
        at: '2026-11-20T08:00:00Z',
      },
    ],
  });

  it('show the frozen figure, and beside it the one after corrections', async () => {
    renderPage({ at, as: officer, answers: server(restated).answers });
    const figures = within(await screen.findByRole('table', { name: 'Показатели сети' }));
    const visits = within(figures.getByRole('row', { name: /Посещений/ }));
    expect(visits.getByText('100')).toBeDefined();
    expect(visits.getByText('теперь 140')).toBeDefined();
    expect(screen.getByText('Второй абзац.')).toBeDefined();
    const corrections = within(screen.getByRole('table', { name: 'Что исправили' }));
    expect(corrections.getByRole('row', { name: /ЦУД 11.*10.*50.*Забыли выставку/ })).toBeDefined();
    expect(corrections.getByRole('link', { name: 'ЦУД 11' }).getAttribute('href')).toBe(
      '/monitoring/report/2026-10/11',
    );
  });

  it('give a regional center its own figures beside the network’s and nothing to change', async () => {
    renderPage({ at, as: head, answers: server(restated).answers });
    const figures = within(await screen.findByRole('table', { name: 'Показатели сети' }));
    expect(figures.getByRole('columnheader', { name: 'Ваш РЦ' })).toBeDefined();
    expect(within(figures.getByRole('row', { name: /Посещений/ })).getByText('40')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Опубликовать итоги' })).toBeNull();
    expect(screen.queryByRole('link', { name: 'Разослать региональным центрам' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Бюллетень, PDF' }).getAttribute('href')).toBe(
      '/files/results/2026-10.pdf',
    );
  });

  it('say so when they are not out yet', async () => {
    const message =
      'Итоги за октябрь 2026 ещё не опубликованы. Когда ПБ их опубликует, они появятся здесь и придут письмом.';
    const refused = refusal({ code: 'not-found', key: 'result-not-published', text: message });
    renderPage({ at, as: head, answers: { 'results.ofMonth': () => Promise.reject(refused) } });
    expect(await screen.findByText(message)).toBeDefined();
    expect(screen.getByRole('link', { name: 'Все итоги' })).toBeDefined();
  });
});
