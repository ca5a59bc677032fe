import { offline, signedOut } from '@pbnet/api-client/testing';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { consentTexts, me, status } from './testing/own-answers.ts';

const chrome = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36';

it('shows the card with its number and QR code, and what it opens', async () => {
  renderPage({ at: '/reader', answers: { 'ownReader.me': () => me } });
  expect(await screen.findByText('1234 5678 9015')).toBeDefined();
  expect(screen.getByRole('img', { name: /QR-код с номером билета/ })).toBeDefined();
  expect(screen.getByText(/Учётная запись подтверждена\./)).toBeDefined();
});

it.each([
  [{ next: 'confirm-account', state: 'registered', level: 'unconfirmed' }, /с паспортом в центре доступа/],
  [{ next: 'guardian', state: 'registered' }, /согласие родителя или опекуна/],
  [{ next: 'suspended', state: 'suspended', suspensionReason: 'порча страниц' }, /порча страниц/],
  [{ next: 'consent', state: 'confirmed', erasureOn: '2026-12-23' }, /будут удалены 23 декабря 2026/],
])('says the way forward: %o', async (changed, expected) => {
  renderPage({ at: '/reader', answers: { 'ownReader.me': () => ({ ...me, ...changed }) } });
  expect(await screen.findByText(expected)).toBeDefined();
});

it('offers to join a card on paper, and finds a mistyped number before the server is asked', async () => {
  const join = vi.fn();
  renderPage({
    at: '/reader',
    answers: { 'ownReader.me': () => me, 'ownReader.joinOffered': () => true, 'ownReader.joinCard': join },
  });
  const number = await screen.findByRole('textbox', { name: 'Номер бумажного билета' });
  await userEvent.type(number, '1234 5678 9016');
  await userEvent.click(screen.getByRole('button', { name: 'Объединить билеты' }));
  expect(screen.getByText(/В номере двенадцать цифр/)).toBeDefined();
  await userEvent.clear(number);
  await userEvent.type(number, '1234 5678 9015');
  await userEvent.type(screen.getByLabelText('Дата рождения'), '1990-02-03');
  await userEvent.click(screen.getByRole('button', { name: 'Объединить билеты' }));
  await waitFor(() =>
    expect(join).toHaveBeenCalledWith({ cardNumber: '123456789015', birthDate: '1990-02-03' }),
  );
});

it('offers to sign in where nobody is, and brings back to the same page', async () => {
  const nobody = () => {
    throw signedOut();
  };
  renderPage({ at: '/reader/sessions', answers: { 'ownReader.sessions': nobody } });
  const way = await screen.findByRole('link', { name: 'Войти через Госуслуги' });
  expect(way.getAttribute('href')).toBe('/reader/esia/start?return=%2Fportal%2Freader%2Fsessions');
});

it('says that the line is down, and asks again', async () => {
  let isDown = true;
  const answer = () => {
    if (isDown) throw offline();
    return me;
  };
  renderPage({ at: '/reader', answers: { 'ownReader.me': answer } });
  expect(await screen.findByText(/Нет связи с сервером/)).toBeDefined();
  isDown = false;
  await userEvent.click(screen.getByRole('button', { name: /Повторить/ }));
  expect(await screen.findByText('1234 5678 9015')).toBeDefined();
});

it('names the devices and ends one of the sessions', async () => {
  const at = '2026-11-20T09:00:00.000Z';
  const session = { createdAt: at, lastSeenAt: at, userAgent: chrome, center: null };
  const end = vi.fn();
  renderPage({
    at: '/reader/sessions',
    answers: {
      'ownReader.sessions': () => [
        { ...session, id: 'here', isCurrent: true, center: 'Центр доступа 1' },
        { ...session, id: 'there', isCurrent: false },
      ],
      'ownReader.endSession': end,
    },
  });
  expect(await screen.findByText('Центр доступа 1')).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Завершить вход: Chrome, Windows' }));
  await waitFor(() => expect(end).toHaveBeenCalledWith({ id: 'there' }));
  expect(await screen.findByText('Завершено.')).toBeDefined();
});

const given = {
  edition: 2,
  givenAt: '2026-11-01T09:00:00.000Z',
  givenBy: 'reader',
  text: { ru: 'Р', en: 'E' },
};
const consents = consentTexts.map((current) => ({
  ...{ purpose: current.purpose, isNeeded: current.isNeeded, current, withdrawn: [] },
  given: current.isNeeded ? given : null,
}));

it('gives a consent in the edition that is shown, and tells of a newer one', async () => {
  const give = vi.fn();
  renderPage({
    at: '/reader/consents',
    answers: { 'ownReader.consents': () => consents, 'ownReader.giveConsent': give },
  });
  expect(await screen.findByText(/Вышла редакция 3/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Дать согласие: История чтения' }));
  await waitFor(() => expect(give).toHaveBeenCalledWith({ purpose: 'reading-history', edition: 1 }));
});

it('asks when the data go before the needed consent is withdrawn', async () => {
  const withdraw = vi.fn();
  renderPage({
    at: '/reader/consents',
    answers: { 'ownReader.consents': () => consents, 'ownReader.withdrawConsent': withdraw },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Отозвать согласие: Запись в читатели' }));
  await userEvent.click(await screen.findByRole('radio', { name: /Сразу/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Отозвать' }));
  await waitFor(() => expect(withdraw).toHaveBeenCalledWith({ purpose: 'registration', erase: 'now' }));
  expect(await screen.findByText('Ваши данные стёрты')).toBeDefined();
});

it('erases only after the word is typed, and shows the act', async () => {
  let reader: { firstName: string } | null = { firstName: 'Первый' };
  const erase = vi.fn(() => {
    reader = null;
    return { act: { number: 17, sha256: 'abc' }, dueOn: null };
  });
  renderPage({
    ...{ at: '/reader/data', framed: true },
    answers: {
      'ownReader.status': () => ({ ...status, reader }),
      'ownReader.me': () => me,
      'ownReader.history': () => ({ readings: [], next: null }),
      'ownReader.erasure': () => null,
      'ownReader.erase': erase,
    },
  });
  await userEvent.click(await screen.findByRole('button', { name: 'Стереть мои данные…' }));
  await userEvent.click(await screen.findByRole('radio', { name: /Сразу/ }));
  await userEvent.click(screen.getByRole('button', { name: 'Стереть безвозвратно' }));
  expect(screen.getByText('Напишите слово «стереть», иначе ничего не будет стёрто')).toBeDefined();
  expect(erase).not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole('textbox', { name: /Чтобы подтвердить/ }), ' Стереть');
  await userEvent.click(screen.getByRole('button', { name: 'Стереть безвозвратно' }));
  expect(await screen.findByText(/акт об уничтожении № 17/)).toBeDefined();
  expect(erase).toHaveBeenCalledWith({ when: 'now' });
  expect(await screen.findByRole('link', { name: 'Войти через Госуслуги' })).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Первый' })).toBeNull();
  expect(document.activeElement?.textContent).toContain('Ваши данные стёрты');
});
