import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';

const meeting = {
  title: 'Совещание в Пензе',
  state: 'announced',
  zone: 'Europe/Moscow',
  startsAt: '2026-12-09T07:00:00.000Z',
  endsAt: '2026-12-09T14:00:00.000Z',
  startsOn: '2026-12-09',
  place: 'Пенза',
  organiser: 'ОМиМС',
};

const form = {
  meeting,
  opensOn: '2026-11-20',
  closesOn: '2026-12-08',
  modes: [
    { mode: 'in-person', free: false },
    { mode: 'videoconference', free: true },
  ],
  moderated: false,
  consent: { version: 3, ru: 'Я согласен на обработку', en: 'I agree' },
  refusal: null,
  regions: [{ id: 1, name: 'Пензенская область' }],
};

const at = '/registration/token';

it('says what is missing, keeps what was typed, and registers with the version of the consent', async () => {
  const register = vi.fn((_: unknown) => ({ state: 'waiting' }));
  renderPage({ at, answers: { 'attendance.form': () => form, 'attendance.register': register } });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Электронная почта' }), 'не-адрес');
  await userEvent.click(screen.getByRole('button', { name: 'Зарегистрироваться' }));
  expect(screen.getByText('Напишите имя: хотя бы 2 знака')).toBeDefined();
  expect(screen.getByText('Без согласия зарегистрироваться нельзя')).toBeDefined();
  expect(register).not.toHaveBeenCalled();
  const email = screen.getByRole('textbox', { name: 'Электронная почта' });
  expect((email as HTMLInputElement).value).toBe('не-адрес');

  await userEvent.clear(email);
  await userEvent.type(email, 'guest@mail.example');
  await userEvent.type(screen.getByRole('textbox', { name: 'Фамилия, имя, отчество' }), 'Гость');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Согласие на обработку персональных данных' }));
  await userEvent.click(screen.getByRole('button', { name: 'Зарегистрироваться' }));
  await waitFor(() => expect(register).toHaveBeenCalledOnce());
  expect(register.mock.calls[0]?.[0]).toMatchObject({ consent: true, consentVersion: 3, mode: 'in-person' });
  expect(await screen.findByText(/вы в листе ожидания/)).toBeDefined();
});

it('says that there are no places before one asks, and that the registration is over', async () => {
  renderPage({ at, answers: { 'attendance.form': () => form } });
  expect(await screen.findByRole('radio', { name: /Очно \(мест нет/ })).toBeDefined();
  renderPage({ at, answers: { 'attendance.form': () => ({ ...form, refusal: 'over' }) } });
  expect(await screen.findByText(/Регистрация закрыта: последний день был 8 декабря 2026/)).toBeDefined();
});

it('tells nothing by a foreign link', async () => {
  renderPage({ at, answers: { 'attendance.form': () => null } });
  expect(await screen.findByText('Ссылка не подходит')).toBeDefined();
});

it('says at the hall when somebody was noted first', async () => {
  const noted = {
    attendeeId: 'x',
    name: 'Участник первый',
    number: 1,
    office: null,
    at: '2026-12-09T07:00:00.000Z',
    before: '2026-12-09T07:00:00.000Z',
  };
  renderPage({
    at: '/hall/token',
    answers: { 'attendance.hall': () => meeting, 'attendance.checkInHall': () => noted },
  });
  await userEvent.type(await screen.findByRole('textbox', { name: 'Ваш код' }), 'ABC234');
  await userEvent.click(screen.getByRole('button', { name: 'Отметиться' }));
  expect(await screen.findByText(/вы уже отмечены/)).toBeDefined();
});

it('shows what stands on a paper, and that it was revoked', async () => {
  const paper = {
    number: '2020-000017-K7PM4Q',
    kind: 'certificate',
    to: 'Участник 17',
    words: 'за участие',
    issuedOn: '2020-10-23',
    revokedOn: '2021-01-15',
  };
  renderPage({ at: '/check/2020-000017-K7PM4Q', answers: { 'awards.check': () => paper } });
  expect(await screen.findByText('Участник 17')).toBeDefined();
  expect(screen.getByText(/Документ отозван 15 января 2021/)).toBeDefined();
});
