import { refusal } from '@pbnet/api-client/testing';
import { asMonth } from '@pbnet/domain';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { officer, openingAnswers, openingCard, openingId, penza } from '../testing/opening.ts';
import { renderPage } from '../testing/render-page.tsx';

const at = `/agreements/openings/${openingId}`;

beforeEach(() => localStorage.clear());

describe('the card of an opening', () => {
  it('says whose word it waits for, and agrees with the version that was read', async () => {
    const agree = vi.fn((_: unknown) => openingCard({ state: 'agreed', version: 3 }));
    const answers = { ...openingAnswers, 'openings.get': () => openingCard(), 'openings.agree': agree };
    renderPage({ at, as: officer, answers });
    expect(await screen.findByText('Ждёт вашего ответа.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Согласовать' }));
    await waitFor(() => expect(agree).toHaveBeenCalledWith({ id: openingId, version: 2 }));
  });

  it('tells who came first when two decide, and keeps the reason that was typed', async () => {
    const answers = {
      ...openingAnswers,
      'openings.get': () => openingCard(),
      'openings.reject': () => {
        throw refusal({ text: 'Решение принял другой.', key: 'opening-decided-meanwhile', details: {} });
      },
    };
    renderPage({ at, as: officer, answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Отклонить…' }));
    const dialog = await screen.findByRole('dialog');
    const reason = within(dialog).getByRole('textbox', { name: 'Причина' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Отклонить' }));
    expect(within(dialog).getByText(/хотя бы пять знаков/)).toBeDefined();
    await userEvent.type(reason, 'Рядом есть центр');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Отклонить' }));
    expect(await within(dialog).findByText('Решение принял другой.')).toBeDefined();
    expect((reason as HTMLTextAreaElement).value).toBe('Рядом есть центр');
  });

  it('shows a wish before and after, and sends the answer of the other side', async () => {
    const answer = vi.fn((_: unknown) => openingCard({ seats: 12 }));
    const change = {
      ...({ id: openingId, state: 'pending', requestedBy: 'regional-center', by: null } as const),
      ...{ requestedAt: '2026-11-02T09:00:00.000Z', words: 'Нашли зал побольше', version: 1 },
      ...{ before: { seats: 6 }, after: { seats: 12 }, answer: null, decidedAt: null, decidedBy: null },
    };
    const card = openingCard({}, { changes: [change], may: ['accept-change', 'refuse-change'] });
    renderPage({
      ...{ at, as: officer },
      answers: { ...openingAnswers, 'openings.get': () => card, 'openings.answerChange': answer },
    });
    const row = await screen.findByRole('row', { name: /Мест 6 12/ });
    expect(row).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Принять изменение' }));
    await waitFor(() =>
      expect(answer).toHaveBeenCalledWith(expect.objectContaining({ accept: true, changeId: openingId })),
    );
  });
});

describe('a new proposal', () => {
  it('names an address that no centre can have, sends nothing, and keeps what was typed in a closed tab', async () => {
    const create = vi.fn((_: unknown) => openingCard());
    const answers = { ...openingAnswers, 'openings.create': create };
    renderPage({ at: '/agreements/openings/new', as: penza, answers });
    await userEvent.type(await screen.findByRole('textbox', { name: 'Название центра' }), 'ЦУД в Мокшане');
    await userEvent.type(screen.getByRole('textbox', { name: 'Населённый пункт' }), 'Мокшан');
    await userEvent.type(screen.getByRole('textbox', { name: 'Статические IP-адреса' }), '192.168.1.5');
    await userEvent.click(screen.getByRole('button', { name: 'Отправить предложение' }));
    expect(await screen.findByText(/«192.168.1.5» — внутренний адрес/)).toBeDefined();
    expect(create).not.toHaveBeenCalled();
    cleanup();
    renderPage({ at: '/agreements/openings/new', as: penza, answers });
    const name = await screen.findByRole('textbox', { name: 'Название центра' });
    expect((name as HTMLInputElement).value).toBe('ЦУД в Мокшане');
  });
});

describe('a proposal for a white spot', () => {
  const municipality = { id: 7, name: 'Бековский район', seat: 'Беково', latitude: 52.46, longitude: 43.71 };
  const centers = [
    { id: 1, regionId: 1, name: 'РЦ, Пензенская область' },
    { id: 2, regionId: 2, name: 'РЦ, Камчатский край' },
  ];
  const answers = {
    ...openingAnswers,
    'openings.municipalities': () => [municipality],
    'network.regionalCenters.list': () => centers,
    'network.regions.get': () => ({ id: 1, code: 'RU-PNZ' }),
  };
  const at = '/agreements/openings/new?municipality=7&region=1';

  it('begins with the place; headquarters chooses among the regional centers of its region', async () => {
    const create = vi.fn((_: unknown) => openingCard());
    renderPage({ at, as: officer, answers: { ...answers, 'openings.create': create } });
    const town = await screen.findByRole('textbox', { name: 'Населённый пункт' });
    expect((town as HTMLInputElement).value).toBe('Беково');
    await userEvent.click(screen.getByRole('combobox', { name: /региональный центр/ }));
    const offered = await screen.findAllByRole('option', { name: /^РЦ/, hidden: true });
    expect(offered.map(({ textContent }) => textContent)).toEqual(['РЦ, Пензенская область']);
    await userEvent.click(screen.getByRole('option', { name: 'РЦ, Пензенская область', hidden: true }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Название центра' }), 'ЦУД в Беково');
    await userEvent.click(screen.getByRole('button', { name: 'Отправить предложение' }));
    const { name: place, seat: locality, latitude, longitude } = municipality;
    const content = expect.objectContaining({
      ...{ municipalityId: 7, municipality: place, locality, latitude, longitude },
    });
    await waitFor(() =>
      expect(create).toHaveBeenCalledWith(expect.objectContaining({ regionalCenterId: 1, content })),
    );
  });

  it('of another region leaves a regional center’s form empty', async () => {
    renderPage({ at: '/agreements/openings/new?municipality=7&region=2', as: penza, answers });
    const town = await screen.findByRole('textbox', { name: 'Населённый пункт' });
    expect((town as HTMLInputElement).value).toBe('');
  });
});

it('tells a role that proposes nothing so before the form', async () => {
  const as = { role: 'agreements-officer', place: { kind: 'network' } } as const;
  renderPage({ at: '/agreements/openings/new', as, answers: openingAnswers });
  expect(await screen.findByText(/Ваша роль видит предложения/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Отправить предложение' })).toBeNull();
});

describe('the board', () => {
  const brief = {
    ...{ id: openingId, name: 'ЦУД в Наровчате', locality: 'Наровчат', hostName: '' },
    ...{ regionName: 'Пензенская область', regionCode: 'RU-PNZ', regionalCenterName: '' },
    ...{ latitude: 53.88, longitude: 43.69, plannedMonth: asMonth('2027-04'), oldMonth: null },
    ...({ proposedBy: 'regional-center', postponedBy: null, changePending: false, version: 2 } as const),
  };

  it('moves a card by the keyboard, only where it may go', async () => {
    const agree = vi.fn((_: unknown) => openingCard({ state: 'agreed', version: 3 }));
    const openings = [{ ...brief, state: 'under-review', may: ['agree', 'reject'] }];
    const answers = {
      ...openingAnswers,
      'openings.board': () => ({ openings, omitted: 0 }),
      'openings.agree': agree,
    };
    renderPage({ at: '/agreements/openings?view=board', as: officer, answers });
    const move = await screen.findByRole('button', { name: 'Переместить… ЦУД в Наровчате' });
    move.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('dialog');
    const targets = within(dialog).getAllByRole('radio');
    expect(targets.map((target) => (target as HTMLInputElement).value)).toEqual(['agree', 'reject']);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Согласовать' }));
    await waitFor(() => expect(agree).toHaveBeenCalledWith({ id: openingId, version: 2 }));
  });

  it('gives the focus back to the card when its dialog is left', async () => {
    const openings = [{ ...brief, state: 'under-review', may: ['agree', 'reject'] }];
    const answers = { ...openingAnswers, 'openings.board': () => ({ openings, omitted: 0 }) };
    renderPage({ at: '/agreements/openings?view=board', as: officer, answers });
    const move = await screen.findByRole('button', { name: 'Переместить… ЦУД в Наровчате' });
    move.focus();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('dialog');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(document.activeElement).toBe(move));
  });

  it('shows the months of a year with what of them has opened', async () => {
    const openings = [{ ...brief, state: 'opened', may: [] }];
    const answers = { ...openingAnswers, 'openings.board': () => ({ openings, omitted: 0 }) };
    renderPage({ at: '/agreements/openings?view=months', as: officer, answers });
    expect(await screen.findByText('открыто 1 из 1')).toBeDefined();
    expect(screen.getAllByText('ничего не запланировано')).toHaveLength(11);
  });
});
