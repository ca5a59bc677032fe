import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { agreementId, agreementsOfficer } from '../testing/agreement.ts';
import { documentAnswers, documents, documentsPath, paper } from '../testing/documents.ts';
import { renderPage } from '../testing/render-page.tsx';
import type { Documents } from './document-shapes.ts';

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

const open = (shown: Documents, more = {}) =>
  renderPage({ at: documentsPath, as: agreementsOfficer, answers: documentAnswers(shown, more) });

/** The server's routes of files; the network has no other way into this screen. */
function serve(...answers: readonly (object | 'down')[]) {
  const asked = vi.fn((_: RequestInfo | URL): Promise<Response> => {
    const answer = answers[asked.mock.calls.length - 1] ?? 'down';
    if (answer === 'down') return Promise.reject(new TypeError('fetch failed'));
    const refused = 'message' in answer;
    return Promise.resolve(Response.json(answer, { status: refused ? 422 : 200 }));
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}

async function choose(dialog: HTMLElement) {
  const input = dialog.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no field for a file');
  await userEvent.upload(input, new File(['x'], 'Соглашение.docx'));
}

describe('the documents of an agreement', () => {
  it('are its texts as PDF, and as Word where there is one, the newest first', async () => {
    open(documents());
    const table = within(await screen.findByRole('table', { name: 'Версии текста' }));
    expect(table.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual(['2', '1']);
    expect(table.getByRole('link', { name: 'Открыть PDF версии 2' }).getAttribute('href')).toBe(
      '/files/agreements/texts/v2.pdf',
    );
    expect(table.queryByRole('link', { name: 'Скачать Word версии 2' })).toBeNull();
    expect(table.getByRole('link', { name: 'Скачать Word версии 1' })).toBeDefined();
    expect(table.getByText('Набрана на экране')).toBeDefined();
    expect(table.getByText('Первый проект')).toBeDefined();
    expect(screen.queryByRole('heading', { name: 'Протокол разногласий' })).toBeNull();
  });

  it('once frozen cannot be changed, and tell the sums by which the file is known', async () => {
    const frozen = {
      ...{ number: 2, frozenAt: '2026-11-05T09:00:00.000Z', sha256: 'ab12', streebog: 'cd34', size: 20_480 },
    };
    open(
      documents({
        ...{ frozen: frozen as Documents['frozen'], disagreements: 2 },
        may: { changeText: false, changePapers: false },
      }),
    );
    expect(await screen.findByText('На подпись: версия 2')).toBeDefined();
    expect(screen.getByRole('link', { name: 'Документ на подпись, PDF, 20 КБ' }).getAttribute('href')).toBe(
      `/files/agreements/frozen/${agreementId}.pdf`,
    );
    expect(screen.getByText('ab12')).toBeDefined();
    expect(screen.getByText('cd34')).toBeDefined();
    expect(screen.getByText(/^В протоколе 2 пункта/)).toBeDefined();
    for (const name of ['Составить по шаблону', 'Загрузить из Word', 'Добавить оригинал'])
      expect(screen.queryByRole('button', { name })).toBeNull();
  });

  it('are filled from a fitting template, and name what was missing', async () => {
    const template = (id: string, name: string, over = {}) => ({
      ...{ id, name, use: 'agreement', archivedOn: null, version: 1, agreements: 0, versions: [], ...over },
    });
    const fill = vi.fn((_: unknown) => ({ versionId: 'v3', number: 3, gaps: ['ИНН: Областная библиотека'] }));
    open(documents(), {
      'agreementTemplates.list': () => [
        template('t1', 'О сотрудничестве'),
        template('t2', 'Дополнительное', { use: 'amendment' }),
        template('t3', 'Прежний', { archivedOn: '2026-01-01' }),
      ],
      'agreementDocuments.fill': fill,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Составить по шаблону' }));
    const dialog = within(await screen.findByRole('dialog'));
    await waitFor(() =>
      expect(dialog.getByRole('combobox', { name: 'Шаблон' })).toHaveProperty('value', 'О сотрудничестве'),
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Составить' }));
    expect(await dialog.findByText('Готова версия 3: Word и PDF.')).toBeDefined();
    expect(dialog.getByText('Не хватило 1 сведения')).toBeDefined();
    expect(dialog.getByText('ИНН: Областная библиотека')).toBeDefined();
    expect(fill.mock.calls[0]?.[0]).toEqual({ agreementId, templateId: 't1' });
  });

  it('come back from Word; a refusal and a lost connection lose neither the file nor the words', async () => {
    const asked = serve({ message: 'В документе макросы.' }, 'down', { number: 3 });
    const page = open(documents());
    await userEvent.click(await screen.findByRole('button', { name: 'Загрузить из Word' }));
    const element = await screen.findByRole('dialog');
    const dialog = within(element);
    await choose(element);
    await userEvent.type(dialog.getByRole('textbox', { name: /Что изменилось/ }), 'Срок');
    const send = () => userEvent.click(dialog.getByRole('button', { name: 'Загрузить' }));
    await send();
    expect(await dialog.findByText('В документе макросы.')).toBeDefined();
    await send();
    expect(await dialog.findByText(/Документ не дошёл: нет связи/)).toBeDefined();
    expect(dialog.getByText('Соглашение.docx')).toBeDefined();
    expect(dialog.getByRole('textbox', { name: /Что изменилось/ })).toHaveProperty('value', 'Срок');
    await send();
    await waitFor(() => expect(page.notices.map(({ text }) => text)).toEqual(['Версия сохранена']));
    expect(decodeURIComponent(String(asked.mock.calls[2]?.[0]))).toBe(
      `/files/agreements/${agreementId}/text?note=Срок&fileName=Соглашение.docx`,
    );
  });
});

describe('paper originals', () => {
  it('say where the paper lies and who has put it there', async () => {
    serve({ files: [], limits: { kinds: ['pdf'], maxBytes: 1000, maxFiles: 5 }, mayWrite: true });
    open(documents({ papers: [paper] }));
    const card = within(await screen.findByRole('article', { name: 'Оригинал соглашения' }));
    expect(card.getByText(/Главное здание, кабинет 214, папка Соглашения, 2026/)).toBeDefined();
    expect(card.getByText(/^Положено 5 ноября 2026.*записано: Отдел соглашений/)).toBeDefined();
    expect(card.getByRole('button', { name: 'Изменить место: Оригинал соглашения' })).toBeDefined();
  });

  it('name every line that is missing, and keep what was typed', async () => {
    const savePaper = vi.fn((_: unknown) => ({ version: 1 }));
    open(documents(), { 'agreementDocuments.savePaper': savePaper });
    await userEvent.click(await screen.findByRole('button', { name: 'Добавить оригинал' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Здание' }), 'Главное');
    await userEvent.click(dialog.getByRole('button', { name: 'Сохранить' }));
    expect(dialog.getAllByText('Заполните эту строку').length).toBeGreaterThan(0);
    expect(dialog.getByRole('textbox', { name: 'Здание' })).toHaveProperty('value', 'Главное');
    expect(savePaper).not.toHaveBeenCalled();
  });
});
