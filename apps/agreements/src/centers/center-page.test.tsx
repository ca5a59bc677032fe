import { asDay, asMonth } from '@pbnet/domain';
import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { centerAnswers, centerCard, centerPath } from '../testing/center.ts';
import { renderPage } from '../testing/render-page.tsx';

const officer = { role: 'monitoring-officer', place: { kind: 'network' } } as const;
const head = {
  role: 'regional-head',
  place: { kind: 'regional-center', regionId: 1, regionalCenterId: 1 },
} as const;

beforeEach(() => localStorage.clear());

describe('a centre’s page', () => {
  it('shows the centre as it was on the day of the address', async () => {
    renderPage({ at: `${centerPath}?on=2020-06-01`, as: head, answers: centerAnswers });
    expect(await screen.findByRole('heading', { level: 1, name: 'Читальный зал' })).toBeDefined();
    expect(screen.getByText('Изменено: название — Зал у моря')).toBeDefined();
    expect(screen.getByText('Работает')).toBeDefined();
  });

  it('ends its history with the closing, whatever was planned for later', async () => {
    const suspensions = [
      { suspendedOn: asDay('2026-11-01'), resumedOn: asDay('2026-12-01'), reason: 'ремонт' },
    ];
    const card = centerCard({ suspensions, closedOn: asDay('2026-11-20'), closeReason: 'школа закрыта' });
    const answers = { ...centerAnswers, 'network.centers.get': () => card };
    renderPage({ at: centerPath, as: head, answers });
    expect(await screen.findByText('Закрыт. школа закрыта')).toBeDefined();
    expect(screen.queryByText('Работа возобновлена')).toBeNull();
  });

  it('lets the regional center look, not act', async () => {
    renderPage({ at: centerPath, as: head, answers: centerAnswers });
    await screen.findByRole('heading', { level: 1, name: 'Зал у моря' });
    expect(screen.queryByRole('button', { name: 'Закрыть центр' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Добавить адреса' })).toBeNull();
  });

  it('names each line that is no address before anything is sent, and keeps them', async () => {
    const add = vi.fn();
    renderPage({ at: centerPath, as: officer, answers: { ...centerAnswers, 'network.addresses.add': add } });
    await userEvent.click(await screen.findByRole('button', { name: 'Добавить адреса' }));
    const field = screen.getByRole('textbox', { name: 'Адреса' });
    await userEvent.type(field, '203.0.113.7{enter}192.168.1.1');
    await userEvent.click(screen.getByRole('button', { name: 'Записать адреса' }));
    expect(await screen.findByText('«192.168.1.1» — внутренний адрес, снаружи его не видно')).toBeDefined();
    expect(field).toHaveProperty('value', '203.0.113.7\n192.168.1.1');
    expect(add).not.toHaveBeenCalled();
  });

  it('names the months that the centre owes and closes it when they are written off', async () => {
    const close = vi.fn((input: unknown) => {
      if ((input as { writeOff?: string }).writeOff === undefined)
        throw refusal({ text: 'Центр не сдал отчёты: сентябрь 2026.', key: 'closing-unreported' });
    });
    const owes = [asMonth('2026-09')];
    renderPage({
      ...{ at: centerPath, as: officer },
      answers: {
        ...centerAnswers,
        'network.centers.get': () => centerCard({ owes }),
        'network.centers.close': close,
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Закрыть центр' }));
    // The calendar arrives with the first field that needs it.
    const arrives = { timeout: 10_000 };
    await userEvent.click(await screen.findByRole('button', { name: 'С какого дня' }, arrives));
    const [day] = await screen.findAllByRole('button', { name: /^15 / }, arrives);
    await userEvent.click(day ?? document.body);
    await userEvent.type(screen.getByRole('textbox', { name: 'Причина' }), 'школа закрыта');
    expect(await screen.findByText(/не сдал отчёты за полные месяцы: сентябрь 2026/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Закрыть центр' }));
    expect(await screen.findByText('Центр не сдал отчёты: сентябрь 2026.')).toBeDefined();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Списать эти месяцы' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Почему отчётов не будет' }), 'журнал сгорел');
    await userEvent.click(screen.getByRole('button', { name: 'Закрыть центр' }));
    await waitFor(() => expect(close).toHaveBeenCalledTimes(2));
    expect(close.mock.calls[1]?.[0]).toMatchObject({ reason: 'школа закрыта', writeOff: 'журнал сгорел' });
  });
});
