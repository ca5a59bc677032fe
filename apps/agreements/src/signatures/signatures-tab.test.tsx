import { refusal } from '@pbnet/api-client/testing';
import { asDay } from '@pbnet/domain';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import {
  keptSignature,
  signingAnswers,
  signingParty,
  signingPath,
  signingSheet,
  trustSheet,
} from '../testing/signing.ts';

const officer = { role: 'agreements-officer', place: { kind: 'network' } } as const;
const file = (name = 'Соглашение.pdf.sig', bytes = 'MII') => new File([bytes], name);

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

async function choose(chosen: File) {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (!input) throw new Error('no field for a file');
  await userEvent.upload(input, chosen, { applyAccept: false });
}

describe('the signatures of an agreement', () => {
  it('tell whose turn it is, who signed, and that a clock is only a claim', async () => {
    const signed = signingParty({
      ...{
        id: 'c2',
        name: 'Президентская библиотека',
        turn: false,
        maySign: false,
        signedOn: asDay('2026-11-02'),
      },
      ...{ route: 'electronic', signatures: [keptSignature()] },
    });
    const sheet = signingSheet({ parties: [signed, signingParty()], code: '7KQM-2XVA-9RTB' });
    renderPage({ at: signingPath, as: officer, answers: signingAnswers(sheet) });
    const first = within(await screen.findByRole('listitem', { name: 'Президентская библиотека' }));
    expect(first.getByText(/^Подписано 2 ноября 2026/)).toBeDefined();
    expect(first.getByText(/по часам подписавшего\. Метки времени нет/)).toBeDefined();
    expect(first.getByText('ГОСТ Р 34.10-2012, 256 бит')).toBeDefined();
    expect(screen.getByText('Очередь подписать')).toBeDefined();
    expect(screen.getByRole('link', { name: '7KQM-2XVA-9RTB' }).getAttribute('href')).toBe(
      '/portal/signatures/7KQM-2XVA-9RTB',
    );
  });

  it('send the file once however often the button is pressed after a failure, and keep it chosen', async () => {
    const add = vi.fn((_: unknown): never => {
      throw refusal({ text: 'Подписывают по порядку.', code: 'rule-broken', key: 'agreement-not-your-turn' });
    });
    const answers = { ...signingAnswers(signingSheet()), 'signatures.add': add };
    renderPage({ at: signingPath, as: officer, answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Загрузить и проверить' }));
    expect(await screen.findByText('Сначала выберите файл подписи')).toBeDefined();
    await choose(file());
    await userEvent.click(screen.getByRole('button', { name: 'Загрузить и проверить' }));
    expect(await screen.findByText('Подписывают по порядку.')).toBeDefined();
    expect(screen.getByText('Соглашение.pdf.sig')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Загрузить и проверить' }));
    await waitFor(() => expect(add).toHaveBeenCalledTimes(2));
    const [one, two] = add.mock.calls.map(([input]) => input as { id: string; content: string });
    expect(one?.id).toBe(two?.id);
    expect(one?.content).toBe('TUlJ');
  });

  it.each([
    ['content-mismatch', 'refused', /^Подпись поставлена под другим файлом или испорчена/],
    ['revoked', 'refused', /^Удостоверяющий центр отозвал этот сертификат/],
    ['expired-at-signing', 'refused', /^Сертификат не действовал/],
    ['chain-unknown', 'waiting', /Добавьте корневой сертификат центра в список доверия/],
    ['unparsable', 'refused', /^Файл не читается как подпись/],
    ['not-for-signing', 'refused', /документы не подписывают/],
    ['unchecked', 'waiting', /^На сервере нет средств для этой подписи/],
  ] as const)('say in plain words what %s means and what to do', async (status, state, words) => {
    const party = signingParty({ signatures: [keptSignature({ status, state })] });
    renderPage({ at: signingPath, as: officer, answers: signingAnswers(signingSheet({ parties: [party] })) });
    expect(await screen.findByText(words)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Подтвердить подпись' })).toBeNull();
  });

  it('wait for a person who answers for warnings in words', async () => {
    const confirm = vi.fn((_: unknown) => ({ id: '', state: 'accepted', status: 'valid' }));
    const party = signingParty({
      signatures: [keptSignature({ state: 'waiting', warnings: ['inn-differs', 'signatory-differs'] })],
      inn: '7800000000',
    });
    const answers = { ...signingAnswers(signingSheet({ parties: [party] })), 'signatures.confirm': confirm };
    renderPage({ at: signingPath, as: officer, answers });
    expect(await screen.findByText(/ИНН в сертификате \(5836010018\) не тот/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Подтвердить подпись' }));
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByRole('textbox'), 'По доверенности № 5');
    await userEvent.click(dialog.getByRole('button', { name: 'Подтвердить' }));
    await waitFor(() => expect(confirm).toHaveBeenCalledOnce());
    expect(confirm.mock.calls[0]?.[0]).toMatchObject({ words: 'По доверенности № 5', version: 1 });
  });

  it('on paper name every field that is missing and keep what was typed', async () => {
    renderPage({ at: signingPath, as: officer, answers: signingAnswers(signingSheet()) });
    await userEvent.click(await screen.findByRole('radio', { name: 'На бумаге' }));
    expect(screen.getByRole('textbox', { name: /Кто подписал/ })).toHaveProperty('value', 'Подписант Первый');
    await userEvent.type(screen.getByRole('textbox', { name: /Здание/ }), 'Главное');
    await userEvent.click(screen.getByRole('button', { name: 'Отметить подпись' }));
    expect(await screen.findByText('Выберите день')).toBeDefined();
    expect(screen.getByText('Заполните это поле')).toBeDefined();
    expect(screen.getByRole('textbox', { name: /Здание/ })).toHaveProperty('value', 'Главное');
  });

  it('say beforehand what the server cannot check', async () => {
    const sheet = signingSheet({ means: { checker: true, gost: false }, roots: 0 });
    renderPage({ at: signingPath, as: officer, answers: signingAnswers(sheet) });
    expect(await screen.findByText('Подписи по ГОСТ сейчас не проверяются')).toBeDefined();
    expect(screen.getByText('Список доверия пуст')).toBeDefined();
  });
});

describe('the trust list', () => {
  it('shows its edition and fingerprints, and says why a file was not taken', async () => {
    const asked = vi.fn((_: RequestInfo | URL) =>
      Promise.resolve(Response.json({ message: 'Сертификат принадлежит человеку.' }, { status: 422 })),
    );
    vi.stubGlobal('fetch', asked);
    renderPage({ at: '/agreements/trust', as: officer, answers: { 'signatures.trust': () => trustSheet } });
    expect(await screen.findByText('Редакция № 3')).toBeDefined();
    expect(screen.getByText(/SHA-256: ef56/)).toBeDefined();
    await choose(file('person.cer'));
    await userEvent.click(screen.getByRole('button', { name: 'Добавить' }));
    expect(await screen.findByText('Сертификат принадлежит человеку.')).toBeDefined();
    expect(asked.mock.calls[0]?.[0]).toBe('/files/signatures/trust?version=3');
    asked.mockImplementationOnce(() => Promise.reject(new TypeError('fetch failed')));
    await userEvent.click(screen.getByRole('button', { name: 'Добавить' }));
    expect(await screen.findByText(/Файл не дошёл: нет связи/)).toBeDefined();
    expect(screen.getByText('person.cer')).toBeDefined();
  });
});
