import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { eventAnswers, kamchatka } from '../testing/joint-event.ts';
import { renderPage } from '../testing/render-page.tsx';
import { addressOf, searchOf } from './calendar-address.ts';

const item = {
  ...{ key: 'joint-event:1', kind: 'joint-event', title: 'Вечер', to: '/events/joint/1', state: 'agreed' },
  ...{ startsAt: '2026-10-31T22:00:00.000Z', endsAt: '2026-10-31T23:30:00.000Z', day: null },
  ...{ zone: 'Asia/Kamchatka', regionId: 2, regionalCenterId: 2, occupies: [] },
};

describe('the calendar as a list', () => {
  it('tells the hours of the place with the difference to Moscow, or Moscow’s own', async () => {
    const items = vi.fn((_: unknown) => [item]);
    const answers = { ...eventAnswers, 'calendar.items': items };
    renderPage({ at: '/events/calendar?view=list&day=2026-11-05', as: kamchatka, answers });
    const link = await screen.findByRole('link', { name: /Вечер/ });
    expect(link.textContent).toMatch(/10:00.*11:30.*Вечер.*согласовано.*МСК\+9/);
    await userEvent.click(screen.getByRole('radio', { name: 'Московское' }));
    await waitFor(() =>
      expect(screen.getByRole('link', { name: /Вечер/ }).textContent).toMatch(/01:00.*02:30/),
    );
    expect(items.mock.calls[0]?.[0]).toEqual({ from: '2026-11-01', to: '2026-11-30' });
  });

  it('asks for what the address says', async () => {
    const items = vi.fn((_: unknown) => []);
    const answers = { ...eventAnswers, 'calendar.items': items };
    const at = '/events/calendar?view=week&day=2026-11-05&region=2&kind=meeting&state=agreed';
    renderPage({ at, as: kamchatka, answers });
    await waitFor(() => expect(items).toHaveBeenCalled());
    expect(items.mock.calls[0]?.[0]).toEqual({
      ...{ from: '2026-11-02', to: '2026-11-08', kinds: ['meeting'], state: 'agreed', regionId: 2 },
    });
  });
});

it('an address is read and written the same; what is no filter counts as absent', () => {
  const search = 'view=week&day=2026-11-05&kind=meeting&state=agreed&clocks=moscow&region=2&rc=3';
  expect(new URLSearchParams(searchOf(addressOf(new URLSearchParams(search)))).toString()).toBe(search);
  const nonsense = addressOf(new URLSearchParams('view=year&day=2026-13-01&region=-1&rc=x&state=wild'));
  expect(searchOf(nonsense)).toBe('');
});
