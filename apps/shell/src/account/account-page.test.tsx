import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { administrator, renderPage } from '../testing/render-page.tsx';
import { EsiaBindPage } from './esia-bind-page.tsx';
import { accountRoutes } from './routes.tsx';

const sessions = [
  {
    id: 'a',
    current: true,
    createdAt: '2026-03-01T08:00:00Z',
    lastSeenAt: '2026-03-01T09:00:00Z',
    ip: '10.0.0.1',
    userAgent: 'Mozilla/5.0 (Windows NT 10.0) Chrome/140.0 Safari/537.36',
  },
  {
    id: 'b',
    current: false,
    createdAt: '2026-03-01T07:00:00Z',
    lastSeenAt: '2026-03-01T07:30:00Z',
    ip: '10.0.0.2',
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0',
  },
];

const unbound = { offered: true, state: 'none', invitedUntil: null, boundAt: null, lastSignInAt: null };

function open(answers: Parameters<typeof renderPage>[1]['answers'] = {}, me = administrator) {
  renderPage(accountRoutes, {
    at: '/account',
    answers: {
      'identity.me': () => me,
      'identity.sessions': () => sessions,
      'staffEsia.own': () => unbound,
      'identity.recoveryCodesLeft': () => (me.secondFactor === 'on' ? 7 : null),
      ...answers,
    },
  });
  return userEvent.setup();
}

it('saves the name and the language with the version that was read', async () => {
  const saved: unknown[] = [];
  const user = open({ 'identity.updateProfile': (input) => void saved.push(input) });
  const name = await screen.findByLabelText(/Имя, как его видят/);
  await user.clear(name);
  await user.type(name, 'Отдел мониторинга');
  await user.click(screen.getByLabelText('English'));
  await user.click(screen.getByRole('button', { name: 'Сохранить' }));
  expect(saved).toEqual([{ displayName: 'Отдел мониторинга', language: 'en', version: 1 }]);
});

it('names the devices and ends one of the sessions', async () => {
  const ended: unknown[] = [];
  const user = open({ 'identity.endSession': (input) => void ended.push(input) });
  const other = await screen.findByRole('row', { name: /Firefox, Linux/ });
  expect(screen.getByRole('row', { name: /Chrome, Windows/ }).textContent).toContain('Это устройство');
  await user.click(within(other).getByRole('button', { name: 'Завершить' }));
  expect(ended).toEqual([{ sessionId: 'b' }]);
});

it('sets codes up: password, picture, first code, recovery codes', async () => {
  const user = open(
    {
      'identity.beginSecondFactor': () => ({
        uri: 'otpauth://totp/pbnet:a?secret=ABCDEFGH',
        secret: 'ABCDEFGH',
      }),
      'identity.confirmSecondFactor': () => ['AAAA-BBBB-CCCC-DDDD'],
    },
    { ...administrator, secondFactor: 'asked' },
  );
  expect(await screen.findByText(/Через неделю после получения роли/)).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Настроить вход с кодом' }));
  await user.type(screen.getByLabelText(/Подтвердите нынешним паролем/), 'снег в апреле{Enter}');
  await user.type(await screen.findByLabelText(/Код из приложения/), '123456{Enter}');
  expect(await screen.findByText('AAAA-BBBB-CCCC-DDDD')).toBeDefined();
});

it('says how many recovery codes are left and does not let an administrator switch codes off', async () => {
  open();
  expect(await screen.findByText('Осталось 7 запасных кодов.')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Выключить вход с кодом' })).toBeNull();
});

it('keeps what was typed when the present password is wrong', async () => {
  const user = open({
    'identity.changePassword': () => {
      throw refusal({ text: 'Нынешний пароль не подошёл.' });
    },
  });
  await user.type(await screen.findByLabelText(/Нынешний пароль/), 'не тот');
  await user.type(screen.getByLabelText(/Новый пароль/), 'ёлка стоит у окна');
  await user.click(screen.getByRole('button', { name: 'Сменить пароль' }));
  expect((await screen.findByRole('alert')).textContent).toContain('не подошёл');
  expect(screen.getByLabelText<HTMLInputElement>(/Новый пароль/).value).toBe('ёлка стоит у окна');
});

it('says whether Госуслуги opens the account', async () => {
  open({ 'staffEsia.own': () => ({ ...unbound, state: 'bound', boundAt: '2026-03-01T09:00:00Z' }) });
  const panel = await screen.findByRole('region', { name: 'Вход через Госуслуги' });
  expect(panel.textContent).toContain('Привязан 1 марта 2026');
});

it('opens the way to Госуслуги by the link of the letter, and says why it may not', async () => {
  const left: string[] = [];
  const tokens: unknown[] = [];
  renderPage(
    [
      {
        path: '/account/gosuslugi/:token',
        element: <EsiaBindPage leave={(path) => left.push(path)} />,
      },
    ],
    {
      at: '/account/gosuslugi/secret-of-the-letter',
      answers: {
        'staffEsia.accept': (input) => {
          tokens.push(input);
          if (tokens.length === 1) throw refusal({ text: 'Ссылка для привязки Госуслуг не действует.' });
        },
      },
    },
  );
  const user = userEvent.setup();
  const go = await screen.findByRole('button', { name: 'Перейти на Госуслуги' });
  await user.click(go);
  expect((await screen.findByRole('alert')).textContent).toContain('не действует');
  await user.click(go);
  await waitFor(() => expect(left).toEqual(['/staff/esia/bind']));
  expect(tokens).toEqual([{ token: 'secret-of-the-letter' }, { token: 'secret-of-the-letter' }]);
});
