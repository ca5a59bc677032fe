import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { october, report } from '../testing/report.ts';
import type { ImportAnswer, ImportRow } from './send-form.ts';

const place = { kind: 'regional-center', regionId: 1, regionalCenterId: 1 } as const;
const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

const row = (over: Partial<ImportRow>): ImportRow => ({
  row: 6,
  code: 'RU-PNZ-1',
  name: 'ЦУД 11',
  outcome: 'ready',
  problems: [],
  overwrites: [],
  ...over,
});

/** The server's file routes, answering from the list; the network has no other way into these screens. */
function serve(...answers: readonly (ImportAnswer | { message: string } | 'down')[]) {
  const asked: string[] = [];
  globalThis.fetch = (url) => {
    asked.push(String(url));
    const answer = answers[asked.length - 1] ?? 'down';
    if (answer === 'down') return Promise.reject(new TypeError('fetch failed'));
    return Promise.resolve(Response.json(answer, { status: 'message' in answer ? 422 : 200 }));
  };
  return asked;
}

function open() {
  return renderPage({
    at: '/monitoring/import/2026-10',
    as: { role: 'regional-head', place },
    answers: { 'indicators.form': () => report().form },
  });
}

async function choose(file: File) {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('No file input.');
  const user = userEvent.setup({ delay: null });
  await user.upload(input, file);
  return user;
}

const xlsx = (size = 10) => new File([new Uint8Array(size)], 'form.xlsx');

it('offers the form, empty and with what is entered so far', async () => {
  open();
  const link = await screen.findByRole('link', { name: 'Пустая форма' });
  expect(link.getAttribute('href')).toBe('/files/reports/form?month=2026-10&rc=1');
  expect(screen.getByRole('link', { name: 'Форма с уже введёнными цифрами' }).getAttribute('href')).toBe(
    '/files/reports/form?month=2026-10&rc=1&filled=1',
  );
});

it('shows every mistake row by row, and offers nothing to write', async () => {
  serve({
    written: false,
    confirmation: 'x',
    rows: [
      row({ outcome: 'refused', problems: ['E6, «Посещений»: число -5 меньше нуля. Введите 0 или больше.'] }),
      row({ row: 7, code: 'RU-PNZ-2', name: 'ЦУД 12' }),
    ],
  });
  open();
  await screen.findByRole('heading', { level: 1 });
  const user = await choose(xlsx());
  await user.click(await screen.findByRole('button', { name: 'Проверить файл' }));
  expect(await screen.findByText(/Ничего не записано: ошибка в 1 строке/)).toBeDefined();
  expect(screen.getByText('E6, «Посещений»: число -5 меньше нуля. Введите 0 или больше.')).toBeDefined();
  expect(screen.queryByText('ЦУД 12')).toBeNull();
  await user.click(screen.getByRole('checkbox', { name: 'Только строки с ошибками' }));
  expect(screen.getByText('ЦУД 12')).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Записать черновики' })).toBeNull();
});

it('writes on the second step, after showing which figures change', async () => {
  const rows = [row({ overwrites: [{ code: 'visits', before: 5, after: 6 }] })];
  const asked = serve(
    { written: false, confirmation: 'seen', rows },
    { written: true, confirmation: 'seen', rows },
  );
  open();
  await screen.findByRole('heading', { level: 1 });
  const user = await choose(xlsx());
  await user.click(await screen.findByRole('button', { name: 'Проверить файл' }));
  const table = await screen.findByRole('table', { name: 'Строки файла' });
  expect(await within(table).findByText('«Посещений»: было 5, станет 6')).toBeDefined();
  await user.click(screen.getByRole('button', { name: 'Записать черновики' }));
  expect(await screen.findByText(/Записан черновик 1 центра/)).toBeDefined();
  expect(asked).toEqual([
    `/files/reports/import?month=${october}&rc=1`,
    `/files/reports/import?month=${october}&rc=1&confirm=seen`,
  ]);
});

it.each([
  [{ message: 'Файл защищён паролем, поэтому его нельзя прочитать.' }, 'Файл защищён паролем'],
  ['down' as const, 'Нет связи с сервером. Ничего не записано.'],
])('says why the server did not take the file', async (answer, words) => {
  serve(answer);
  open();
  await screen.findByRole('heading', { level: 1 });
  const user = await choose(xlsx());
  await user.click(await screen.findByRole('button', { name: 'Проверить файл' }));
  expect(await screen.findByText(new RegExp(words))).toBeDefined();
});

it('does not send a file that is too large', async () => {
  const asked = serve();
  open();
  await screen.findByRole('heading', { level: 1 });
  await choose(xlsx(6 * 1024 * 1024));
  expect(await screen.findByText(/Файл больше 5 МБ/)).toBeDefined();
  expect(screen.queryByRole('button', { name: 'Проверить файл' })).toBeNull();
  expect(asked).toEqual([]);
});
