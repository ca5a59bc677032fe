import { startingHardRules, startingIndicators, startingSoftRules } from '@pbnet/domain/monitoring';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';

const versions = startingIndicators.map((indicator, index) => ({
  ...indicator,
  id: index + 1,
  validFrom: '2015-01',
  validTo: null,
}));

function open(at = '/monitoring/indicators') {
  const calls: [string, unknown][] = [];
  const keep = (name: string) => (input: unknown) => void calls.push([name, input]);
  const page = renderPage({
    at,
    as: { role: 'monitoring-officer', place: { kind: 'network' } },
    answers: {
      'indicators.catalogue': () => ({
        versions,
        rules: [{ validFrom: '2015-01', hardRules: startingHardRules, softRules: startingSoftRules }],
        newestOpenedMonth: '2026-10',
      }),
      'indicators.add': keep('add'),
      'indicators.change': keep('change'),
      'indicators.retire': keep('retire'),
      'indicators.changeRules': keep('changeRules'),
    },
  });
  return { page, calls, user: userEvent.setup({ delay: null }) };
}

it('shows the form of the first month that can change, with its rules in words', async () => {
  open();
  expect(await screen.findByRole('table', { name: 'Показатели за ноябрь 2026' })).toBeDefined();
  expect(screen.getAllByRole('row')).toHaveLength(13);
  expect(screen.getByText(/«Новых пользователей» не больше, чем «Зарегистрировано/)).toBeDefined();
});

it('offers no change of a form that is in use', async () => {
  open('/monitoring/indicators?month=2026-10');
  expect(await screen.findByText(/По этой форме уже сдают отчёты/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Добавить показатель' })).toBeNull();
  expect(screen.queryByRole('button', { name: /^Изменить/ })).toBeNull();
});

it('adds an indicator, after saying which fields are wrong', async () => {
  const { page, calls, user } = open();
  await user.click(await screen.findByRole('button', { name: 'Добавить показатель' }));
  const dialog = await screen.findByRole('dialog', { name: 'Новый показатель с ноября 2026' });
  const field = (name: string) => within(dialog).getByRole('textbox', { name });
  const fill = async (name: string, text: string) => {
    await user.tripleClick(field(name));
    await user.paste(text);
  };
  await fill('Код', 'Экскурсии');
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  expect(within(dialog).getByText(/Код: латинские буквы/)).toBeDefined();
  expect(within(dialog).getAllByText('Заполните поле')).toHaveLength(3);
  await fill('Код', 'virtual_tours');
  await fill('Название по-русски', 'Виртуальных экскурсий');
  await fill('Название по-английски', 'Virtual tours');
  await fill('Единица', 'ед.');
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  await waitFor(() => expect(page.notices).toMatchObject([{ text: 'Форма изменена с ноября 2026.' }]));
  expect(calls).toEqual([
    [
      'add',
      {
        code: 'virtual_tours',
        from: '2026-11',
        nameRu: 'Виртуальных экскурсий',
        nameEn: 'Virtual tours',
        unit: 'ед.',
        kind: 'flow',
        zeroPolicy: 'matters',
      },
    ],
  ]);
});

it('stops asking for an indicator from a month on', async () => {
  const { calls, user } = open('/monitoring/indicators?month=2027-01');
  await user.click(await screen.findByRole('button', { name: 'Больше не спрашивать: Посещений' }));
  const dialog = await screen.findByRole('dialog', { name: 'Не спрашивать «Посещений» с января 2027?' });
  await user.click(within(dialog).getByRole('button', { name: 'Больше не спрашивать' }));
  await waitFor(() => expect(calls).toEqual([['retire', { code: 'visits', from: '2027-01', versionId: 3 }]]));
});

it('changes the rules as a whole', async () => {
  const { calls, user } = open();
  await user.click(await screen.findByRole('button', { name: 'Изменить правила' }));
  const dialog = await screen.findByRole('dialog', { name: 'Правила с ноября 2026' });
  await user.click(within(dialog).getByRole('button', { name: 'Убрать правило 1' }));
  await user.click(within(dialog).getByRole('checkbox', { name: /Первый ноль/ }));
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  await waitFor(() =>
    expect(calls).toEqual([
      [
        'changeRules',
        { from: '2026-11', hardRules: startingHardRules.slice(1), softRules: startingSoftRules.slice(0, 1) },
      ],
    ]),
  );
});
