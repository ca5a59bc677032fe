import type { TemplateUpload } from '@pbnet/domain/agreement-documents';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';

const officer = { role: 'agreements-officer', place: { kind: 'network' } } as const;
const head = {
  role: 'regional-head',
  place: { kind: 'regional-center', regionId: 1, regionalCenterId: 1 },
} as const;
const realFetch = globalThis.fetch;

beforeEach(() => localStorage.clear());
afterEach(() => {
  globalThis.fetch = realFetch;
});

const version = {
  ...{ id: 'v1', number: 1, fileId: 'f1', fileName: 'ш.docx', fields: ['номер'], note: 'Первая' },
  ...{ savedBy: 'Юрист', savedAt: '2026-11-02T09:00:00.000Z' },
};
const template = {
  ...{ id: 't1', name: 'Соглашение с РЦ', use: 'agreement', archivedOn: null, version: 3, agreements: 5 },
  versions: [version],
} as const;

/** The server's routes of files, answering from the list; the network has no other way into this screen. */
function serve(...answers: readonly (TemplateUpload | 'down')[]) {
  const asked: string[] = [];
  globalThis.fetch = (url) => {
    asked.push(decodeURIComponent(String(url)));
    const answer = answers[asked.length - 1] ?? 'down';
    if (answer === 'down') return Promise.reject(new TypeError('fetch failed'));
    return Promise.resolve(Response.json(answer));
  };
  return asked;
}

const open = (as: typeof officer | typeof head = officer) =>
  renderPage({ at: '/agreements/templates', as, answers: { 'agreementTemplates.list': () => [template] } });

async function choose() {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No file input.');
  const user = userEvent.setup({ delay: null });
  await user.upload(input, new File(['x'], 'шаблон.docx'));
  return user;
}

it('names what is wrong with a template and where, before anything is kept', async () => {
  const place = { part: 'body', paragraph: 3, table: null, row: null, near: 'Соглашение № {номр}' } as const;
  const asked = serve({
    outcome: 'refused',
    problems: [{ kind: 'unknown-field', field: '{номр}', hint: '{номер}', place }],
  });
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Новый шаблон' }));
  const dialog = await screen.findByRole('dialog');
  const user = await choose();
  const alert = await within(dialog).findByRole('alert');
  expect(alert.textContent).toContain(
    'Поле {номр} не известно. Возможно, {номер}. Абзац 3: «Соглашение № {номр}».',
  );
  expect(within(dialog).getByRole('button', { name: 'Сохранить' })).toHaveProperty('disabled', true);
  expect(asked[0]).toContain('check=1');
  await user.type(within(dialog).getByRole('textbox', { name: 'Название шаблона' }), 'Рамочное');
});

it('keeps a good one with its name; a lost connection loses nothing', async () => {
  const asked = serve({ outcome: 'fine', fields: ['номер', 'дата'] }, 'down', {
    ...{ outcome: 'saved', templateId: 't1', number: 1, fields: [] },
  });
  const page = open();
  await userEvent.click(await screen.findByRole('button', { name: 'Новый шаблон' }));
  const dialog = await screen.findByRole('dialog');
  const user = await choose();
  expect(await within(dialog).findByText(/в шаблоне 2 поля/)).toBeDefined();
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  expect(await within(dialog).findByText('Напишите название: хотя бы 3 знака')).toBeDefined();
  await user.type(within(dialog).getByRole('textbox', { name: 'Название шаблона' }), 'Рамочное');
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  expect(await within(dialog).findByText(/нет связи/)).toBeDefined();
  await user.click(within(dialog).getByRole('button', { name: 'Сохранить' }));
  await expect.poll(() => page.notices.map(({ text }) => text)).toEqual(['Шаблон сохранён']);
  expect(asked.at(-1)).toContain('name=Рамочное');
});

it('a regional center reads the templates and changes none', async () => {
  open(head);
  const card = await screen.findByRole('article', { name: 'Соглашение с РЦ' });
  expect(card.textContent).toContain('5 соглашений составлены по нему');
  expect(within(card).getByRole('link', { name: 'Скачать шаблон «Соглашение с РЦ»' })).toBeDefined();
  expect(within(card).queryByRole('button')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Новый шаблон' })).toBeNull();
});
