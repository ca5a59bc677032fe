import { offline } from '@pbnet/api-client/testing';
import { asDay } from '@pbnet/domain';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it, vi } from 'vitest';
import { renderPortal } from '../testing/render-portal.tsx';
import type { ContestWithResults } from './contest-shapes.ts';

const id = 'a0000000-0000-4000-8000-00000000c001';

const contest: ContestWithResults = {
  ...{ id, title: 'Моя малая родина', about: 'Рассказы о местах.', phase: 'entries', published: null },
  ...{ opensOn: asDay('2026-09-01'), dueOn: asDay('2026-10-01') },
  ...{ regionalUntil: asDay('2026-10-15'), juryUntil: asDay('2026-11-01') },
  ...{ consent: 'Согласен на обработку моих персональных данных.', consentVersion: 4 },
  nominations: [
    {
      ...{ id: 'story', title: 'Рассказ', about: '', fileKinds: ['pdf'] },
      ...{ maxMegabytes: 5, minFiles: 1, maxFiles: 2 },
    },
  ],
};

const place = { regionId: 1, regionalCenterId: 1, name: 'РЦ', regionName: 'Пензенская область', zone: 'UTC' };
const common = { 'publicContests.get': () => contest, 'publicContests.places': () => [place] };
const address = `/contests/${id}/enter`;

beforeEach(() => localStorage.clear());

const field = (name: RegExp | string) => screen.findByRole('textbox', { name });
const next = () => userEvent.click(screen.getByRole('button', { name: 'Дальше: приложить файлы' }));

async function choose(name: string, option: RegExp | string): Promise<void> {
  await userEvent.click(screen.getByRole('combobox', { name }));
  await userEvent.click(await screen.findByRole('option', { name: option, hidden: true }));
}

it('keeps what was typed across a closed tab, and sends a lost entry again as the same one', async () => {
  const lost = vi.fn((_: unknown): never => {
    throw offline();
  });
  const first = renderPortal(address, { ...common, 'publicContests.createEntry': lost });
  await userEvent.type(await field(/^Автор/), 'Участник 1');
  await userEvent.type(await field('Электронная почта'), 'author@reader.example');
  await userEvent.type(await field('Название работы'), 'Над рекой');
  fireEvent.change(screen.getByLabelText('Дата рождения автора'), { target: { value: '1990-05-05' } });
  await choose('Региональный центр', /Пензенская/);
  await choose('Номинация', 'Рассказ');
  await next();
  expect(await screen.findByText('Без согласия заявку принять нельзя')).toBeDefined();
  await userEvent.click(screen.getByRole('checkbox'));
  await next();
  expect(await screen.findByText(/Нет связи с сервером/)).toBeDefined();
  first.close();

  const create = vi.fn((_: unknown) => ({}));
  const second = renderPortal(address, { ...common, 'publicContests.createEntry': create });
  expect(await field('Название работы')).toHaveProperty('value', 'Над рекой');
  await userEvent.click(screen.getByRole('checkbox'));
  await next();
  await waitFor(() => expect(create).toHaveBeenCalledOnce());
  expect(create.mock.calls[0]?.[0]).toEqual(lost.mock.calls[0]?.[0]);
  expect(create.mock.calls[0]?.[0]).toMatchObject({ consentVersion: 4, form: { title: 'Над рекой' } });
  await waitFor(() => expect(second.path()).toMatch(/^\/contests\/entry\/[\w-]{43}$/));
  expect(Object.keys(localStorage).filter((key) => key.includes('contest-entry'))).toEqual([]);
});

it('asks for the guardian of an author under 18, and clears the form when told', async () => {
  const create = vi.fn((_: unknown) => ({}));
  renderPortal(address, { ...common, 'publicContests.createEntry': create });
  await userEvent.type(await field(/^Автор/), 'Участник 2');
  expect(screen.queryByRole('textbox', { name: /^Родитель/ })).toBeNull();
  fireEvent.change(screen.getByLabelText('Дата рождения автора'), { target: { value: '2020-01-01' } });
  expect(await field(/^Родитель или опекун/)).toBeDefined();
  await userEvent.click(screen.getByRole('button', { name: 'Очистить форму' }));
  expect(await field(/^Автор/)).toHaveProperty('value', '');
  expect(create).not.toHaveBeenCalled();
});
