import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { administrator, renderPage } from '../testing/render-page.tsx';
import { signInRoutes } from './routes.tsx';
import { SignInPage } from './sign-in-page.tsx';

interface Sent {
  readonly email: string;
  readonly password: string;
  readonly code?: string;
}

const noEsia = { offered: false, refusal: null };

function open(
  answers: Parameters<typeof renderPage>[1]['answers'],
  at = '/sign-in?return=%2Fmonitoring%2Fboard',
) {
  const left: string[] = [];
  const routes = [{ path: '/sign-in', element: <SignInPage leave={(path) => left.push(path)} /> }];
  renderPage(routes, {
    at,
    answers: { 'identity.me': () => administrator, 'staffEsia.door': () => noEsia, ...answers },
  });
  return left;
}

async function typePassword() {
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText(/Адрес электронной почты/), 'administrator@library.example');
  await user.type(screen.getByLabelText(/^Пароль/), 'снег в апреле тает{Enter}');
  return user;
}

it('signs in with a password and goes where the person wanted', async () => {
  const left = open({ 'identity.signIn': () => ({ step: 'done', recoveryCodes: [] }) });
  await typePassword();
  await waitFor(() => expect(left).toEqual(['/monitoring/board']));
});

it('asks for the code and sends it with what was typed before', async () => {
  const sent: Sent[] = [];
  const left = open({
    'identity.signIn': (input) => {
      sent.push(input as Sent);
      return (input as Sent).code ? { step: 'done', recoveryCodes: [] } : { step: 'code' };
    },
  });
  const user = await typePassword();
  await user.type(await screen.findByLabelText(/Код из приложения/), '123 456{Enter}');
  await waitFor(() => expect(left).toHaveLength(1));
  expect(sent.at(-1)).toMatchObject({ email: 'administrator@library.example', code: '123 456' });
});

it('says why it was refused and keeps what was typed', async () => {
  open({
    'identity.signIn': () => {
      throw refusal({ text: 'Адрес или пароль не подходят.' });
    },
  });
  await typePassword();
  expect((await screen.findByRole('alert')).textContent).toContain('не подходят');
  expect(screen.getByLabelText<HTMLInputElement>(/Адрес электронной почты/).value).toContain('administrator');
});

it('marks an address that is none and sends nothing', async () => {
  open({});
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText(/Адрес электронной почты/), 'не адрес{Enter}');
  expect(await screen.findByText(/Нужен адрес почты/)).toBeDefined();
});

it('lets a person with two roles choose', async () => {
  const bindings = [
    ...administrator.bindings,
    {
      id: 2,
      role: 'regional-head',
      place: { kind: 'regional-center', regionId: 1, regionalCenterId: 1 },
      placeName: 'РЦ Пензенская область',
    },
  ];
  const chosen: unknown[] = [];
  const left = open({
    'identity.me': () => ({ ...administrator, bindings }),
    'identity.signIn': () => ({ step: 'done', recoveryCodes: [] }),
    'identity.switchBinding': (input) => void chosen.push(input),
  });
  const user = await typePassword();
  await user.click(await screen.findByRole('button', { name: /РЦ Пензенская область/ }));
  await waitFor(() => expect(left).toHaveLength(1));
  expect(chosen).toEqual([{ bindingId: 2 }]);
});

it('sets codes up on the way when the role must have them, and shows the recovery codes', async () => {
  const left = open({
    'identity.signIn': (input) =>
      (input as Sent).code
        ? { step: 'done', recoveryCodes: ['AAAA-BBBB-CCCC-DDDD'] }
        : { step: 'enrol', uri: 'otpauth://totp/pbnet:a?secret=ABCDEFGH', secret: 'ABCDEFGH' },
  });
  const user = await typePassword();
  expect(await screen.findByRole('img', { name: /Рисунок QR/ })).toBeDefined();
  await user.type(screen.getByLabelText(/Код из приложения/), '123456{Enter}');
  expect(await screen.findByText('AAAA-BBBB-CCCC-DDDD')).toBeDefined();
  await user.click(screen.getByRole('button', { name: /Коды записаны/ }));
  await waitFor(() => expect(left).toHaveLength(1));
});

it('takes an invitation: judges the password while it is typed, then signs in', async () => {
  const accepted: unknown[] = [];
  renderPage(signInRoutes, {
    at: '/invitation/secret-of-the-letter',
    answers: {
      'identity.readLink': () => ({ purpose: 'invitation', email: 'rc@region.example', displayName: 'РЦ' }),
      'identity.acceptLink': (input) => void accepted.push(input),
      'identity.signIn': () => ({ step: 'code' }),
    },
  });
  const user = userEvent.setup();
  const field = await screen.findByLabelText(/Новый пароль/);
  await user.type(field, 'пароль');
  expect(screen.getByText(/Пока короче 12 знаков/)).toBeDefined();
  await user.clear(field);
  await user.type(field, 'снег в апреле тает');
  expect(screen.getByText(/подойдёт/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: /Сохранить пароль/ }));
  expect(await screen.findByLabelText(/Код из приложения/)).toBeDefined();
  expect(accepted).toEqual([{ token: 'secret-of-the-letter', password: 'снег в апреле тает' }]);
});

it('says what to do with a link that is spent', async () => {
  renderPage(signInRoutes, {
    at: '/password/spent',
    answers: {
      'identity.readLink': () => {
        throw refusal({ text: 'Ссылка не действует.' });
      },
    },
  });
  expect((await screen.findByRole('alert')).textContent).toContain('Ссылка не действует');
  expect(screen.getByRole('link', { name: 'Забыли пароль?' })).toBeDefined();
});

it('asks for a new password without saying whether the account is there', async () => {
  renderPage(signInRoutes, { at: '/password', answers: { 'identity.requestPassword': () => null } });
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText(/Адрес электронной почты/), 'who@region.example{Enter}');
  expect((await screen.findByText(/Если такая учётная запись есть/)).textContent).toContain('2 часа');
});

it('offers Госуслуги where the installation has it, with the way back, and says why it has failed', async () => {
  const asked: unknown[] = [];
  const at = '/sign-in?failure=staff-esia-unknown&return=%2Fevents%2Fplan';
  open(
    {
      'staffEsia.door': (input) => {
        asked.push(input);
        return { offered: true, refusal: 'Эта запись на Госуслугах не привязана.' };
      },
    },
    at,
  );
  const way = await screen.findByRole('link', { name: 'Войти через Госуслуги' });
  expect(way.getAttribute('href')).toBe('/staff/esia/start?return=%2Fevents%2Fplan');
  expect(screen.getByRole('alert').textContent).toContain('не привязана');
  expect(asked).toEqual([{ failure: 'staff-esia-unknown' }]);
});

it('asks for the code that is owed after Госуслуги', async () => {
  const sent: unknown[] = [];
  const left = open(
    {
      'staffEsia.goOn': (input) => {
        sent.push(input);
        return (input as Sent).code ? { step: 'done', recoveryCodes: [] } : { step: 'code' };
      },
    },
    '/sign-in?gosuslugi=code&return=%2Fmonitoring%2Fboard',
  );
  const user = userEvent.setup();
  await user.type(await screen.findByLabelText(/Код из приложения/), '123456{Enter}');
  await waitFor(() => expect(left).toEqual(['/monitoring/board']));
  expect(sent).toEqual([{}, { code: '123456' }]);
});

it('goes on at once when Госуслуги was enough', async () => {
  const left = open({}, '/sign-in?gosuslugi=done&return=%2Freaders');
  await waitFor(() => expect(left).toEqual(['/readers']));
});
