import { refusal } from '@pbnet/api-client/testing';
import { TextInput } from '@pbnet/ui';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { defineManifest } from '../manifest.ts';
import { defineMicroFrontend } from '../micro-frontend.tsx';
import { renderPage } from '../testing.tsx';
import { KeptForm } from './kept-form.tsx';

afterEach(() => localStorage.clear());

interface Card {
  readonly title: string;
}

type Save = (card: Card, since?: number) => Promise<unknown>;

function show(onSave: Save, read: { readonly title: string; readonly version: number }) {
  const page = (
    <KeptForm<Card>
      thing="card:1"
      initial={{ title: read.title }}
      version={read.version}
      save="Сохранить"
      faultsOf={({ title }) => (title.length < 3 ? [['title', 'От трёх знаков']] : [])}
      onSave={onSave}
    >
      {(form) => (
        <TextInput
          label="Название"
          error={form.formState.errors.title?.message}
          {...form.register('title')}
        />
      )}
    </KeptForm>
  );
  const manifest = defineManifest({
    ...{ id: 'trial', basePath: '/trial', title: { ru: 'Проба', en: 'Trial' } },
    ...{ navigation: [], commands: [], homeCards: [] },
  });
  const routes = [{ index: true, element: page }];
  renderPage(defineMicroFrontend({ manifest, routes, texts: { ru: {}, en: {} } }), {
    at: '/trial',
    as: { role: 'monitoring-officer', place: { kind: 'network' } },
    answers: {},
  });
}

const title = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Название' });
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

async function type(text: string) {
  await userEvent.clear(await title());
  await userEvent.type(await title(), text);
}

it('sends nothing while a field is wrong, and says which', async () => {
  const save = vi.fn<Save>().mockResolvedValue(null);
  show(save, { title: 'Лекция', version: 1 });
  await type('Л');
  await press('Сохранить');
  expect(await screen.findByText('От трёх знаков')).toBeDefined();
  expect(screen.getByText(/введённое осталось на месте/)).toBeDefined();
  await type('Лекторий');
  await press('Сохранить');
  await waitFor(() => expect(save).toHaveBeenCalledExactlyOnceWith({ title: 'Лекторий' }, 1));
});

it('a draft of another day goes over the version of that day; told of the other change, over that one', async () => {
  const save = vi.fn<Save>().mockRejectedValueOnce(
    refusal({
      ...{ text: 'Карточку изменили.', key: 'stale-edit' },
      details: { current: { title: 'Чтения', version: 3 } },
    }),
  );
  show(save, { title: 'Лекция', version: 1 });
  await type('Лекторий');
  cleanup();

  show(save, { title: 'Чтения', version: 3 });
  expect((await title()).value).toBe('Лекторий');
  expect(screen.getByText(/что вы ввели в прошлый раз/)).toBeDefined();
  await press('Сохранить');
  expect(await screen.findByText('Карточку изменили.')).toBeDefined();
  expect(save).toHaveBeenLastCalledWith({ title: 'Лекторий' }, 1);
  await press('Сохранить');
  await waitFor(() => expect(save).toHaveBeenLastCalledWith({ title: 'Лекторий' }, 3));
});

it('starts anew from the record as it is now', async () => {
  const save = vi.fn<Save>().mockResolvedValue(null);
  show(save, { title: 'Лекция', version: 1 });
  await type('Лекторий');
  cleanup();

  show(save, { title: 'Чтения', version: 3 });
  await press('Начать заново');
  expect((await title()).value).toBe('Чтения');
  await press('Сохранить');
  await waitFor(() => expect(save).toHaveBeenLastCalledWith({ title: 'Чтения' }, 3));
  cleanup();

  show(save, { title: 'Чтения', version: 4 });
  expect((await title()).value).toBe('Чтения');
  expect(screen.queryByText(/что вы ввели в прошлый раз/)).toBeNull();
});
