import { refusal } from '@pbnet/api-client/testing';
import { asDay } from '@pbnet/domain';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  agreementAnswers,
  agreementCard,
  agreementPath,
  agreementsOfficer as as,
} from '../testing/agreement.ts';
import { renderPage } from '../testing/render-page.tsx';

beforeEach(() => localStorage.clear());

describe('the card', () => {
  it('warns of the end in days and offers to prepare what comes after', async () => {
    renderPage({ at: agreementPath, as, answers: agreementAnswers });
    expect(await screen.findByText(/31 декабря 2026, осталось 38 дней/)).toBeDefined();
    const renew = screen.getByRole('link', { name: 'Подготовить новое взамен' });
    expect(renew.getAttribute('href')).toContain('/agreements/new?supersedes=');
    expect(screen.getByRole('link', { name: 'Библиотека № 1' })).toBeDefined();
  });

  it('tells where an agreement that prolongs itself is prolonged to, without a warning', async () => {
    const card = agreementCard({ prolongation: 'automatic', prolongationMonths: 12 });
    const prolonged = { ...card, warning: null, effectiveEnd: asDay('2027-12-31') };
    renderPage({
      at: agreementPath,
      as,
      answers: { ...agreementAnswers, 'agreements.get': () => prolonged },
    });
    expect(await screen.findByText('сейчас продлено по 31 декабря 2027')).toBeDefined();
    expect(screen.queryByText(/осталось/)).toBeNull();
  });
});

it('an address kept from a longer list leads to the last page of it', async () => {
  const list = vi.fn((input: unknown) => ({ rows: [], total: 60, pageSize: 50, input }));
  renderPage({
    ...{ at: '/agreements?page=9', as },
    answers: { ...agreementAnswers, 'agreements.list': list },
  });
  await waitFor(() => expect(list).toHaveBeenLastCalledWith(expect.objectContaining({ page: 2 })));
});

describe('versions of the text', () => {
  it('mark changed words for eyes and for a screen reader', async () => {
    const version = {
      ...{ source: 'typed', fileId: null, note: '', savedAt: '2026-11-01T09:00:00.000Z', savedBy: null },
      paragraphs: ['Срок три года'],
    };
    renderPage({
      ...{ at: `${agreementPath}/text?before=1`, as },
      answers: {
        ...agreementAnswers,
        'agreements.versions': () => [
          { ...version, id: 'v2', number: 2 },
          { ...version, id: 'v1', number: 1 },
        ],
        'agreements.compare': () => [
          {
            kind: 'changed',
            words: [
              { kind: 'same', words: 'Срок ' },
              { kind: 'removed', words: 'один' },
              { kind: 'added', words: 'три' },
            ],
          },
        ],
      },
    });
    expect(await screen.findByText('Изменился 1 абзац')).toBeDefined();
    expect(screen.getByText('удалено:').parentElement?.tagName).toBe('DEL');
    expect(screen.getByText('добавлено:').parentElement?.tagName).toBe('INS');
  });
});

describe('a text typed here', () => {
  it('begins with the newest version each time', async () => {
    const versions = [{ number: 1, paragraphs: ['Срок год'] }].map((one) => ({
      ...{ source: 'typed', fileId: null, note: '', savedAt: '2026-11-01T09:00:00.000Z', savedBy: null },
      ...{ ...one, id: `v${one.number}` },
    }));
    const added = (paragraphs: readonly string[]) => {
      const [last] = versions;
      if (last) versions.unshift({ ...last, number: last.number + 1, paragraphs: [...paragraphs] });
    };
    renderPage({
      ...{ at: `${agreementPath}/text`, as },
      answers: {
        ...agreementAnswers,
        'agreements.get': () => agreementCard({ state: 'draft' }),
        'agreements.versions': () => [...versions],
        'agreements.addText': (input) => {
          added((input as { readonly paragraphs: readonly string[] }).paragraphs);
          return { versionId: 'v', number: versions.length };
        },
      },
    });
    const correct = 'Исправить и сохранить новой версией';
    await userEvent.click(await screen.findByRole('button', { name: correct }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Текст' }), ' и месяц');
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить версию' }));
    expect(await screen.findByText('Срок год и месяц')).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: correct }));
    const text = await screen.findByRole('textbox', { name: 'Текст' });
    expect(text).toHaveProperty('value', 'Срок год и месяц');
  });
});

describe('the form', () => {
  it('saves a draft kept from another day over the version of that day only', async () => {
    const saved = vi.fn(() => {
      throw refusal({ text: 'Запись изменил другой сотрудник.', key: 'stale-edit' });
    });
    const kept = (version: number) => ({
      ...{ at: `${agreementPath}/edit`, as },
      answers: {
        ...agreementAnswers,
        'agreements.get': () => ({ ...agreementCard({ state: 'draft', version }), may: ['save'] }),
        'agreements.save': saved,
      },
    });
    renderPage(kept(3));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Название' }), ' и чтении');
    cleanup();
    renderPage(kept(4));
    expect(await screen.findByText('Здесь то, что вы ввели в прошлый раз и не сохранили.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить' }));
    await waitFor(() => expect(saved).toHaveBeenCalledWith(expect.objectContaining({ version: 3 })));
  });

  it('gives back whose agreement it is with the rest of what was typed', async () => {
    const create = vi.fn(() => ({ id: '1', version: 1 }));
    const page = {
      ...{ at: '/agreements/new', as },
      answers: {
        ...agreementAnswers,
        'network.regionalCenters.list': () => [{ id: 1, name: 'РЦ Пенза' }],
        'agreements.create': create,
      },
    };
    renderPage(page);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Название' }), 'Соглашение о чтении');
    await userEvent.click(screen.getByRole('combobox', { name: 'Региональный центр' }));
    await userEvent.click(await screen.findByRole('option', { name: 'РЦ Пенза', hidden: true }));
    cleanup();
    renderPage(page);
    await userEvent.click(await screen.findByRole('button', { name: 'Убрать сторону: 2' }));
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить черновик' }));
    await waitFor(() =>
      expect(create).toHaveBeenCalledWith(expect.objectContaining({ regionalCenterId: 1, regionId: null })),
    );
  });

  it('refuses a draft without a title and keeps what was typed when the server refuses', async () => {
    const create = vi.fn(() => {
      throw refusal({ text: 'Периоды накладываются друг на друга.', key: 'agreement-periods-overlap' });
    });
    renderPage({
      ...{ at: '/agreements/new', as },
      answers: { ...agreementAnswers, 'agreements.create': create },
    });
    const title = await screen.findByRole('textbox', { name: 'Название' });
    await userEvent.click(screen.getByRole('button', { name: 'Убрать сторону: 2' }));
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить черновик' }));
    expect(await screen.findByText('Напишите название, хотя бы три знака')).toBeDefined();
    expect(create).not.toHaveBeenCalled();
    await userEvent.type(title, 'Соглашение о чтении');
    await userEvent.click(screen.getByRole('button', { name: 'Сохранить черновик' }));
    await waitFor(() => expect(create).toHaveBeenCalledTimes(1));
    expect(await screen.findByText(/Периоды накладываются/)).toBeDefined();
    expect(title).toHaveProperty('value', 'Соглашение о чтении');
  });
});
