import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { board, boardAnswers, campaign, card, campaignId, july, kamchatka } from '../testing/board.ts';
import { renderPage } from '../testing/render-page.tsx';

const officer = { role: 'monitoring-officer', place: { kind: 'network' } } as const;
const director = { role: 'director', place: { kind: 'network' } } as const;
const at = `/monitoring/board/${july}`;

function rowNames(): readonly string[] {
  const table = screen.getByRole('table', { name: 'Региональные центры' });
  return within(table)
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
}

describe('the board of headquarters', () => {
  it('opens at the newest open month and says how many of how many have reported', async () => {
    renderPage({ at: '/monitoring/board', as: officer, answers: boardAnswers() });
    expect(await screen.findByRole('heading', { name: 'Кто сдал отчёт за июль 2026' })).toBeDefined();
    const summary = await screen.findByRole('region', { name: 'Отчёты центров' });
    expect(within(summary).getByText('2 из 5')).toBeDefined();
    expect(screen.getByText(/Срок сдачи: до 23:59 5 августа по времени каждого центра/)).toBeDefined();
  });

  it('names the reports that say another number than the access log', async () => {
    const finding = (centerId: number) => ({
      ...{ centerId, centerName: `Зал № ${centerId}`, regionId: 1, regionalCenterId: 1, explanation: null },
      ...{ figure: 'visits', counted: 120, reported: 20, state: 'submitted', verdict: 'differs' },
    });
    const findings = [11, 12, 13, 14, 15, 16].map(finding);
    renderPage({ at, as: officer, answers: boardAnswers({ 'readingFigures.findings': () => findings }) });
    const link = await screen.findByRole('link', { name: 'Зал № 11' });
    expect(link.getAttribute('href')).toContain(`/readers/figures?month=${july}&centerId=11`);
    expect(screen.getAllByText(/посещения: по журналу доступа 120, в отчёте 20/)).toHaveLength(5);
    expect(screen.getByRole('link', { name: 'Все расхождения: 6' })).toBeDefined();
  });

  it('puts regional centers that need a word first and unfolds their centres', async () => {
    const asked = vi.fn();
    const answers = boardAnswers({
      'board.centers': (input) => {
        asked(input);
        return boardAnswers()['board.centers']?.(input);
      },
    });
    renderPage({ at, as: officer, answers });
    await screen.findByRole('table', { name: 'Региональные центры' });
    expect(rowNames()).toEqual(['РЦ Камчатка', 'РЦ Пенза']);
    await userEvent.click(screen.getByRole('button', { name: 'РЦ Пенза' }));
    expect(await screen.findByText('Найдено 2 центра')).toBeDefined();
    expect(asked).toHaveBeenCalledWith({ month: july, regionalCenterId: 1 });
    expect(screen.getByRole('link', { name: 'ЦУД первый' }).getAttribute('href')).toBe(
      '/monitoring/report/2026-07/11',
    );
  });

  it('keeps rows in their places when states change under the reader', async () => {
    let cards = [card({}), kamchatka];
    const changes: (() => void)[] = [];
    const answers = boardAnswers({
      'campaigns.board': () => campaign(...cards),
      'board.changes': () =>
        new Promise((resolve) => changes.push(() => resolve({ month: july, regionalCenterIds: [2] }))),
    });
    renderPage({ at, as: officer, answers });
    await screen.findByRole('table', { name: 'Региональные центры' });
    cards = [card({ board: 'overdue' }), { ...kamchatka, state: 'submitted', board: 'handed-in', done: 3 }];
    changes.forEach((change) => change());
    expect(await screen.findByText('3 из 3')).toBeDefined();
    expect(rowNames()).toEqual(['РЦ Камчатка', 'РЦ Пенза']);
  });

  it('keeps filters in the address and finds by them', async () => {
    const page = renderPage({ at: `${at}?search=ПЕНЗА`, as: officer, answers: boardAnswers() });
    await screen.findByRole('table', { name: 'Региональные центры' });
    expect(rowNames()).toEqual(['РЦ Пенза']);
    await userEvent.click(screen.getByRole('button', { name: 'Сбросить фильтры' }));
    expect(rowNames()).toEqual(['РЦ Камчатка', 'РЦ Пенза']);
    await userEvent.click(screen.getByRole('link', { name: /Просрочено/ }));
    expect(page.path()).toBe(`${at}?view=centers&overdue=yes`);
    expect(await screen.findByRole('rowheader', { name: 'ЦУД второй' })).toBeDefined();
  });

  it('ignores what is no filter in the address', async () => {
    renderPage({ at: `${at}?board=ghosts&region=-1&rc=x`, as: officer, answers: boardAnswers() });
    await screen.findByRole('table', { name: 'Региональные центры' });
    expect(rowNames()).toHaveLength(2);
  });

  it('says in words what went wrong, and tries again', async () => {
    let broken = true;
    const answers = boardAnswers({
      'board.ofMonth': () => {
        if (broken) throw refusal({ code: 'not-found', key: 'month-unknown', text: 'Такого месяца нет.' });
        return board;
      },
    });
    renderPage({ at, as: officer, answers });
    expect(await screen.findByText('Такого месяца нет.')).toBeDefined();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Повторить' }));
    expect(await screen.findByText('2 из 5')).toBeDefined();
  });
});

describe('a reminder', () => {
  const letter = { to: 'rc2@region.example', subject: 'Срок прошёл', plain: 'Добрый день' };

  it('shows its letter first and then goes', async () => {
    const remind = vi.fn(() => ({ sent: 1, skipped: [] }));
    const answers = boardAnswers({ 'campaigns.previewReminder': () => letter, 'campaigns.remind': remind });
    const page = renderPage({ at, as: officer, answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Напомнить: РЦ Камчатка' }));
    const dialog = await screen.findByRole('dialog', { name: 'Напоминание: РЦ Камчатка' });
    expect(await within(dialog).findByText('rc2@region.example')).toBeDefined();
    expect(remind).not.toHaveBeenCalled();
    await userEvent.click(within(dialog).getByRole('button', { name: 'Отправить письмо' }));
    await waitFor(() => expect(remind).toHaveBeenCalledWith({ campaignId, regionalCenterId: 2 }));
    await waitFor(() => expect(page.notices).toMatchObject([{ text: 'Письмо отправлено: РЦ Камчатка' }]));
  });

  it('that is refused stays open with the reason', async () => {
    const message = 'Этому региональному центру напоминали 5 мин. назад.';
    const answers = boardAnswers({
      'campaigns.previewReminder': () => letter,
      'campaigns.remind': () => {
        throw refusal({ code: 'rule-broken', key: 'reminder-too-soon', text: message });
      },
    });
    renderPage({ at, as: officer, answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Напомнить: РЦ Камчатка' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Отправить письмо' }));
    expect(await screen.findByText(message)).toBeDefined();
  });

  it('to all overdue tells who was left out', async () => {
    const skipped = [{ regionalCenterId: 2, name: 'РЦ Камчатка', reason: 'without-address' }];
    const answers = boardAnswers({ 'campaigns.remind': () => ({ sent: 3, skipped }) });
    renderPage({ at, as: officer, answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Напомнить всем просроченным (1)' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Отправить письма' }));
    expect(await screen.findByText('Отправлено 3 письма')).toBeDefined();
    expect(screen.getByText('РЦ Камчатка: нет адреса почты')).toBeDefined();
  });

  it('is not offered to those who may only look', async () => {
    renderPage({ at, as: director, answers: boardAnswers() });
    await screen.findByRole('table', { name: 'Региональные центры' });
    expect(screen.queryByRole('button', { name: /Напомнить/ })).toBeNull();
  });
});
