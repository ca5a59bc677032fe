import { refusal } from '@pbnet/api-client/testing';
import type { User } from '@pbnet/micro-frontend';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import type { PartnerCard } from './partner-shapes.ts';

const officer: User = {
  ...{ sessionId: 's', placeName: '' },
  accountId: 'o',
  displayName: 'ПБ',
  role: 'agreements-officer',
  place: { kind: 'network' },
};
const penza: User = {
  ...{ accountId: 'p', sessionId: 's', placeName: '', displayName: 'РЦ', role: 'regional-head' },
  place: { kind: 'regional-center', regionId: 1, regionalCenterId: 1 },
};

const card = (change: Partial<PartnerCard> = {}): PartnerCard => ({
  ...{
    id: 7,
    kind: 'museum',
    regionId: 1,
    regionName: 'Пензенская область',
    archivedOn: null,
    mergedIntoId: null,
  },
  ...{ taxNumber: '7707083893', taxReasonCode: null, registrationNumber: null, phone: '', email: null },
  ...{ website: null, bankDetails: '', version: 3, centers: [], contacts: [], partnerships: [], events: [] },
  ...{ agreements: [], openings: [], merges: [], alike: [], mayEdit: true },
  history: [
    {
      ...{ validFrom: '2015-01-01' as PartnerCard['history'][number]['validFrom'], validTo: null },
      facts: { name: 'Музей книги', shortName: 'Музей', address: '', legalAddress: '', postalAddress: '' },
    },
  ],
  links: [
    { regionalCenterId: 1, regionalCenterName: 'РЦ Пенза', ground: 'center', since: null },
    { regionalCenterId: 2, regionalCenterName: 'РЦ Камчатка', ground: 'agreement', since: null },
  ],
  ...change,
});

const row = {
  ...{ id: 7, kind: 'museum', regionId: 1, regionName: 'Пензенская область', name: 'Музей книги' },
  ...{ shortName: 'Музей', taxNumber: null, archivedOn: null, centers: 1 },
  regionalCenters: [
    { id: 1, name: 'РЦ Пенза' },
    { id: 2, name: 'РЦ Камчатка' },
  ],
};

const answers = {
  'calendar.regions': () => [{ id: 1, nameRu: 'Пензенская область', nameEn: 'Penza' }],
  'network.regionalCenters.list': () => [{ id: 1, name: 'РЦ Пенза' }],
  'partners.list': () => ({ rows: [row], total: 1, pageSize: 50 }),
  'partners.alike': () => [],
  'partners.get': () => card(),
};

beforeEach(() => localStorage.clear());

it('shows in the list who is a partner of several regional centers, and asks what the address says', async () => {
  const list = vi.fn(answers['partners.list']);
  renderPage({
    ...{ at: '/agreements/partners?several=1&kind=museum&search=книга', as: officer },
    answers: { ...answers, 'partners.list': list },
  });
  expect(await screen.findByText('партнёр нескольких РЦ: 2')).toBeDefined();
  expect(screen.getByText('РЦ Пенза; РЦ Камчатка')).toBeDefined();
  expect(list).toHaveBeenLastCalledWith({ kind: 'museum', several: true, search: 'книга', page: 1 });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Партнёр нескольких РЦ' }));
  await waitFor(() => expect(list).toHaveBeenLastCalledWith({ kind: 'museum', search: 'книга', page: 1 }));
});

it('leads from the card that was merged to the one that it became a part of', async () => {
  const get = vi.fn((input: unknown) =>
    (input as { organizationId: number }).organizationId === 5 ? card({ id: 5, mergedIntoId: 7 }) : card(),
  );
  renderPage({ at: '/agreements/partners/5', as: officer, answers: { ...answers, 'partners.get': get } });
  expect(await screen.findByRole('heading', { name: 'Музей' })).toBeDefined();
  expect(get).toHaveBeenLastCalledWith({ organizationId: 7 });
});

it('says what is wrong with a number before anything is sent, and keeps what was typed', async () => {
  const add = vi.fn(() => {
    throw refusal({
      ...{ text: 'Такая организация уже есть в реестре.', key: 'partner-known' },
      details: { organizationId: 7, name: 'Музей книги' },
    });
  });
  renderPage({ at: '/agreements/partners/new', as: penza, answers: { ...answers, 'partners.add': add } });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Полное название' }), 'Музей книги');
  const number = screen.getByRole('textbox', { name: 'ИНН' });
  await userEvent.type(number, '7707083894');
  await userEvent.click(screen.getByRole('button', { name: 'Добавить организацию' }));
  expect(await screen.findByText(/Контрольные цифры ИНН не сходятся/)).toBeDefined();
  expect(add).not.toHaveBeenCalled();
  await userEvent.clear(number);
  await userEvent.type(number, '7707 083 893');
  await userEvent.click(screen.getByRole('button', { name: 'Добавить организацию' }));
  expect(await screen.findByText('Такая организация уже есть в реестре.')).toBeDefined();
  const known = screen.getByRole('link', { name: 'Открыть имеющуюся карточку' });
  expect(known.getAttribute('href')).toBe('/agreements/partners/7');
  expect((number as HTMLInputElement).value).toBe('7707 083 893');
});

it('saves a card kept from another day over the version of that day only', async () => {
  const save = vi.fn(() => {
    throw refusal({ text: 'Запись изменил другой сотрудник.', key: 'stale-edit' });
  });
  const at = (version: number) => ({
    ...{ at: '/agreements/partners/7', as: officer },
    answers: { ...answers, 'partners.get': () => card({ version }), 'partners.save': save },
  });
  renderPage(at(3));
  await userEvent.click(await screen.findByRole('button', { name: 'Изменить' }));
  await userEvent.type(await screen.findByRole('textbox', { name: 'Краткое название' }), ' книги');
  cleanup();
  renderPage(at(4));
  await userEvent.click(await screen.findByRole('button', { name: 'Изменить' }));
  await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
  await waitFor(() => expect(save).toHaveBeenLastCalledWith(expect.objectContaining({ version: 3 })));
  expect(save).not.toHaveBeenCalledWith(expect.objectContaining({ since: 3 }));
});

it('shows both cards before a merge and what would move, and sends the versions that were read', async () => {
  const merge = vi.fn((_input: unknown) => card());
  const other = card({ id: 9, version: 5, kind: 'library' });
  renderPage({
    ...{ at: '/agreements/partners/duplicates/7/9', as: officer },
    answers: {
      ...answers,
      'partners.mergePreview': () => ({
        into: card(),
        from: other,
        moving: { joint_events: 2, new_table: 1 },
      }),
      'partners.merge': merge,
    },
  });
  expect(await screen.findByText('мероприятия: 2')).toBeDefined();
  expect(screen.getByText('другие записи: 1')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Объединить в «Музей»' }));
  const dialog = within(await screen.findByRole('dialog'));
  await userEvent.type(dialog.getByRole('textbox'), 'одна организация');
  await userEvent.click(dialog.getByRole('button', { name: 'Объединить' }));
  await waitFor(() => expect(merge).toHaveBeenCalled());
  expect(merge.mock.calls[0]?.[0]).toEqual({
    ...{ intoId: 7, intoVersion: 3, fromId: 9, fromVersion: 5, reason: 'одна организация' },
  });
});
