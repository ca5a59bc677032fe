import type { ApiOutputs } from '@pbnet/api-client';
import { refusal } from '@pbnet/api-client/testing';
import type { FakeAnswers } from '@pbnet/api-client/testing';
import { asMonth } from '@pbnet/domain';
import { startingIndicators } from '@pbnet/domain/monitoring';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';

type Entry = ApiOutputs['zeroLists']['ofMonth']['lists'][number]['entries'][number];

const july = asMonth('2026-07');
const april = asMonth('2026-04');
const officer = { role: 'monitoring-officer', place: { kind: 'network' } } as const;
const penza = {
  role: 'regional-head',
  place: { kind: 'regional-center', regionId: 1, regionalCenterId: 1 },
} as const;

const silent: Entry = {
  centerId: 11,
  code: 'ПЕН-01',
  name: 'ЦУД первый',
  locality: 'Пенза',
  state: 'missing',
  finding: { kind: 'missing', streak: 6, lastNonZero: april, step: 'suspension', indicators: [] },
  explanation: null,
  explanationVersion: 0,
  earlierExplanation: { month: asMonth('2026-06'), reason: 'repair', words: 'Ремонт до осени' },
};
const zero: Entry = {
  ...silent,
  centerId: 12,
  name: 'ЦУД второй',
  state: 'accepted',
  finding: {
    kind: 'some-zero',
    streak: 3,
    lastNonZero: july,
    step: 'visit',
    indicators: [
      { code: 'visits', streak: 3, lastNonZero: april },
      { code: 'events_held', streak: 1, lastNonZero: null },
    ],
  },
  earlierExplanation: null,
};

const list = {
  month: july,
  preliminary: false,
  regionId: 1,
  regionalCenterId: 1,
  regionalCenterName: 'РЦ Пенза',
  expected: 20,
  reported: 19,
  entries: [silent, zero],
};

function answers(change: FakeAnswers = {}): FakeAnswers {
  return {
    'board.months': () => [{ month: july, periodState: 'closed' }],
    'zeroLists.ofMonth': () => ({
      month: july,
      periodState: 'closed',
      indicators: startingIndicators,
      lists: [list],
    }),
    'zeroLists.overview': () => ({
      month: july,
      periodState: 'closed',
      preliminary: false,
      lists: [
        {
          ...list,
          kinds: { missing: 1, 'all-zero': 0, 'some-zero': 1 },
          steps: { note: 0, call: 0, visit: 1, suspension: 1 },
          explained: 1,
        },
        {
          ...list,
          regionalCenterId: 2,
          regionalCenterName: 'РЦ Камчатка',
          kinds: { missing: 0, 'all-zero': 0, 'some-zero': 0 },
          steps: { note: 0, call: 0, visit: 0, suspension: 0 },
          explained: 0,
        },
      ],
      reasons: [{ reason: 'repair', centers: 1 }],
    }),
    ...change,
  };
}

describe('the list of a regional center', () => {
  it('tells streaks in words, the step to take and the last explanation', async () => {
    renderPage({ at: '/monitoring/zero-lists', as: penza, answers: answers() });
    const first = await screen.findByRole('article', { name: 'ЦУД первый' });
    expect(
      within(first).getByText(/6 месяцев подряд без отчёта, последний с цифрами — апрель 2026/),
    ).toBeDefined();
    expect(within(first).getByText('Решить о приостановке')).toBeDefined();
    expect(within(first).getByText(/Прошлое пояснение, июнь 2026/)).toBeDefined();
    const second = screen.getByRole('article', { name: 'ЦУД второй' });
    expect(
      within(second).getByText('Посещений: 3 месяца подряд, последний ненулевой — апрель 2026'),
    ).toBeDefined();
    expect(within(second).getByText('Проведено мероприятий: 1 месяц, ненулевых ещё не было')).toBeDefined();
    expect(screen.getByText('Осталось пояснить 2 центра')).toBeDefined();
  });

  it('offers its file', async () => {
    renderPage({ at: '/monitoring/zero-lists', as: penza, answers: answers() });
    const link = await screen.findByRole('link', { name: 'Скачать XLSX: РЦ Пенза' });
    expect(link.getAttribute('href')).toBe('/files/zero-lists/2026-07/1.xlsx?language=ru');
  });

  it('says so when there is nothing on it', async () => {
    const empty = { ...list, entries: [] };
    const nothing = { month: july, periodState: 'closed', indicators: startingIndicators, lists: [empty] };
    renderPage({
      at: '/monitoring/zero-lists',
      as: penza,
      answers: answers({ 'zeroLists.ofMonth': () => nothing }),
    });
    expect(await screen.findByText('Нулевых показателей нет')).toBeDefined();
  });
});

describe('an explanation', () => {
  async function openForm(name = 'ЦУД первый') {
    await userEvent.click(await screen.findByRole('button', { name: `Пояснить: ${name}` }));
    return screen.getByRole('form', { name: `Пояснить: ${name}` });
  }

  it('is repeated from last time with one press and kept', async () => {
    const explain = vi.fn(() => ({ version: 1 }));
    const page = renderPage({
      at: '/monitoring/zero-lists',
      as: penza,
      answers: answers({ 'zeroLists.explain': explain }),
    });
    const form = await openForm();
    await userEvent.click(within(form).getByRole('button', { name: 'Причина та же, что в прошлый раз' }));
    await userEvent.click(within(form).getByRole('button', { name: 'Сохранить пояснение' }));
    await waitFor(() =>
      expect(explain).toHaveBeenCalledWith({
        month: july,
        centerId: 11,
        reason: 'repair',
        words: 'Ремонт до осени',
        version: 0,
      }),
    );
    await waitFor(() => expect(page.notices).toMatchObject([{ text: 'Пояснение сохранено: ЦУД первый' }]));
  });

  // Without layout a dropdown counts as scrolled away: hidden to roles.
  it('asks for a reason, and for words with another one', async () => {
    const explain = vi.fn();
    renderPage({
      at: '/monitoring/zero-lists',
      as: penza,
      answers: answers({ 'zeroLists.explain': explain }),
    });
    const form = await openForm('ЦУД второй');
    await userEvent.click(within(form).getByRole('button', { name: 'Сохранить пояснение' }));
    expect(await within(form).findByText('Выберите причину из списка')).toBeDefined();
    await userEvent.click(within(form).getByRole('combobox', { name: 'Причина' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Другая причина', hidden: true }));
    await userEvent.click(within(form).getByRole('button', { name: 'Сохранить пояснение' }));
    expect(await within(form).findByText(/Для другой причины напишите/)).toBeDefined();
    expect(explain).not.toHaveBeenCalled();
  });

  it('shows what another person has written meanwhile, keeps the own words, and saves over it knowingly', async () => {
    const explain = vi.fn<(input: unknown) => unknown>();
    explain.mockImplementationOnce(() => {
      throw refusal({
        code: 'conflict',
        key: 'stale-edit',
        text: 'Запись изменил другой сотрудник.',
        details: { current: { reason: 'no-staff', words: 'Сотрудник болен', version: 3 } },
      });
    });
    explain.mockImplementation(() => ({ version: 4 }));
    renderPage({
      at: '/monitoring/zero-lists',
      as: penza,
      answers: answers({ 'zeroLists.explain': explain }),
    });
    const form = await openForm();
    await userEvent.click(within(form).getByRole('button', { name: 'Причина та же, что в прошлый раз' }));
    await userEvent.click(within(form).getByRole('button', { name: 'Сохранить пояснение' }));
    expect(
      await within(form).findByText(
        'Запись изменил другой сотрудник. Сейчас записано: Нет сотрудника. Сотрудник болен',
      ),
    ).toBeDefined();
    expect(within(form).getByDisplayValue('Ремонт до осени')).toBeDefined();
    await userEvent.click(within(form).getByRole('button', { name: 'Записать моё пояснение' }));
    await waitFor(() => expect(explain).toHaveBeenLastCalledWith(expect.objectContaining({ version: 3 })));
  });
});

describe('headquarters', () => {
  it('sees every list in counts, the causes, and opens one', async () => {
    const page = renderPage({ at: '/monitoring/zero-lists', as: officer, answers: answers() });
    const row = await screen.findByRole('row', { name: /РЦ Пенза/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual([...['2', '1', '0', '1'], ...['0', '0', '1', '1'], '1 из 2', 'XLSXСкачать XLSX: РЦ Пенза']);
    expect(screen.getByRole('row', { name: /Ремонт помещения\s*1/ })).toBeDefined();
    await userEvent.click(screen.getByRole('switch', { name: 'Только с нулями' }));
    expect(screen.queryByRole('row', { name: /РЦ Камчатка/ })).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: 'РЦ Пенза' }));
    expect(page.path()).toBe('/monitoring/zero-lists?rc=1');
    expect(await screen.findByRole('article', { name: 'ЦУД первый' })).toBeDefined();
    expect(screen.queryByRole('button', { name: /Пояснить/ })).toBeNull();
  });
});
