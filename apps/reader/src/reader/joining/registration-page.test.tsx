import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';
import { pending } from '../testing/own-answers.ts';

const at = '/reader/registration';
const agreeToRegister = { name: 'Согласен на запись в читатели' };

it('shows what was received; no consent is ticked; the needed one is asked for; the editions that were read are sent', async () => {
  const register = vi.fn((_: unknown) => ({ state: 'confirmed', next: 'none', address: '/portal/videos/1' }));
  renderPage({ at, answers: { 'ownReader.pending': () => pending, 'ownReader.register': register } });
  expect(await screen.findByText('Читатель Первый')).toBeDefined();
  expect(screen.getByText('3 февраля 1990')).toBeDefined();
  expect(screen.getByText(/Редакция 3, действует с 1 сентября 2026/)).toBeDefined();
  const ticks = screen.getAllByRole('checkbox') as readonly HTMLInputElement[];
  expect(ticks.map(({ checked }) => checked)).toEqual([false, false]);

  await userEvent.click(screen.getByRole('button', { name: 'Записаться' }));
  expect(screen.getByText(/Без этого согласия билет выдать нельзя/)).toBeDefined();
  expect(register).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(screen.getByRole('checkbox', agreeToRegister));

  await userEvent.click(screen.getByRole('checkbox', agreeToRegister));
  await userEvent.click(screen.getByRole('button', { name: 'Записаться' }));
  await waitFor(() => expect(register).toHaveBeenCalledOnce());
  expect(register.mock.calls[0]?.[0]).toEqual({
    ...{ shown: 'first', consents: [{ purpose: 'registration', edition: 3 }] },
  });
  const back = await screen.findByRole('link', { name: 'Вернуться к чтению' });
  expect(back.getAttribute('href')).toBe('/portal/videos/1');
});

it('asks a minor for the guardian and keeps the name when the server refuses', async () => {
  const words = 'Ничего не записано. Прочитайте новую редакцию.';
  const register = vi.fn(() => {
    throw refusal({ text: words, key: 'reader-consent-needed' });
  });
  const minor = { ...pending, admission: 'guardian', next: 'guardian', state: 'registered' };
  renderPage({ at, answers: { 'ownReader.pending': () => minor, 'ownReader.register': register } });
  await userEvent.click(await screen.findByRole('checkbox', agreeToRegister));
  await userEvent.click(screen.getByRole('button', { name: 'Записаться' }));
  expect(screen.getByText('Напишите, кто даст за вас согласие')).toBeDefined();
  const guardian = screen.getByRole('textbox', { name: /родителя или опекуна/ });
  await userEvent.type(guardian, 'Опекун Первый');
  await userEvent.click(screen.getByRole('button', { name: 'Записаться' }));
  expect(await screen.findByText(words)).toBeDefined();
  expect((guardian as HTMLInputElement).value).toBe('Опекун Первый');
});

it('asks for the new wording when the edition has changed meanwhile', async () => {
  let edition = 3;
  const answer = () => ({
    ...pending,
    consents: pending.consents.map((one) => ({ ...one, edition })),
  });
  const register = () => {
    edition = 4;
    throw refusal({ text: 'Вышла новая редакция', key: 'reader-consent-changed' });
  };
  renderPage({ at, answers: { 'ownReader.pending': answer, 'ownReader.register': register } });
  await userEvent.click(await screen.findByRole('checkbox', agreeToRegister));
  await userEvent.click(screen.getByRole('button', { name: 'Записаться' }));
  expect((await screen.findAllByText(/Редакция 4/)).length).toBeGreaterThan(0);
  expect((screen.getByRole('checkbox', agreeToRegister) as HTMLInputElement).checked).toBe(false);
  expect(screen.getByText('Вышла новая редакция')).toBeDefined();
});

it('shows who waits now, with nothing ticked, when another person signed in meanwhile in another tab', async () => {
  let person = pending;
  const register = vi.fn((_: unknown) => {
    person = { ...pending, shown: 'second', lastName: 'Читатель', firstName: 'Второй' };
    throw refusal({ text: 'Вошёл другой человек', key: 'reader-registration-other' });
  });
  renderPage({ at, answers: { 'ownReader.pending': () => person, 'ownReader.register': register } });
  await userEvent.click(await screen.findByRole('checkbox', agreeToRegister));
  await userEvent.click(screen.getByRole('button', { name: 'Записаться' }));
  expect(await screen.findByText('Читатель Второй')).toBeDefined();
  expect(screen.getByText('Вошёл другой человек')).toBeDefined();
  expect((screen.getByRole('checkbox', agreeToRegister) as HTMLInputElement).checked).toBe(false);
  await userEvent.click(screen.getByRole('checkbox', agreeToRegister));
  await userEvent.click(screen.getByRole('button', { name: 'Записаться' }));
  await waitFor(() => expect(register).toHaveBeenCalledTimes(2));
  expect(register.mock.calls[1]?.[0]).toMatchObject({ shown: 'second' });
});

it('offers to begin again when there is nobody to register', async () => {
  const over = () => {
    throw refusal({ text: 'Прошло больше 30 минут', key: 'reader-registration-over' });
  };
  renderPage({ at, answers: { 'ownReader.pending': over } });
  expect(await screen.findByText('Записывать некого')).toBeDefined();
  expect(screen.getByRole('link', { name: 'Войти через Госуслуги' }).getAttribute('href')).toBe(
    '/reader/esia/start?return=%2Fportal%2Freader',
  );
});
