import { refusal } from '@pbnet/api-client/testing';
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { line, openingId, readinessAnswers, readinessPath as at, sheet } from '../testing/readiness.ts';

const officer = { role: 'monitoring-officer', place: { kind: 'network' } } as const;
const head = {
  role: 'regional-head',
  place: { kind: 'regional-center', regionId: 1, regionalCenterId: 1 },
} as const;

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal(
    'fetch',
    vi.fn(async () =>
      Response.json({ files: [], mayWrite: false, limits: { kinds: [], maxBytes: 1, maxFiles: 1 } }),
    ),
  );
});

describe('readiness of an opening', () => {
  it('names what is missing, and shows what the records prove by themselves', async () => {
    renderPage({ at, as: head, answers: readinessAnswers });
    expect(await screen.findByText('«Помещение»')).toBeDefined();
    expect(screen.getByText('Готово 1 из 2')).toBeDefined();
    expect(screen.getByText('проверяет система')).toBeDefined();
    expect(screen.getAllByRole('button', { name: /Внести доказательство/ })).toHaveLength(1);
  });

  it('keeps the evidence that was typed when it is refused', async () => {
    const prove = vi.fn(() => {
      throw refusal({ text: 'Нужно доказательство: слова, ссылка или файл.', key: 'readiness-no-evidence' });
    });
    renderPage({ at, as: head, answers: { ...readinessAnswers, 'readiness.prove': prove } });
    await userEvent.click(await screen.findByRole('button', { name: 'Внести доказательство: Помещение' }));
    const words = screen.getByRole('textbox', { name: 'Что сделано' });
    await userEvent.type(words, 'Приказ № 5');
    await userEvent.type(screen.getByRole('textbox', { name: 'Ссылка' }), 'press.example');
    await userEvent.click(screen.getByRole('button', { name: 'Готово' }));
    expect(await screen.findByText('Адрес начинается с https://')).toBeDefined();
    expect(prove).not.toHaveBeenCalled();
    await userEvent.clear(screen.getByRole('textbox', { name: 'Ссылка' }));
    await userEvent.click(screen.getByRole('button', { name: 'Готово' }));
    expect(await screen.findByText(/Нужно доказательство/)).toBeDefined();
    expect(words).toHaveProperty('value', 'Приказ № 5');
    expect(prove).toHaveBeenCalledWith(
      expect.objectContaining({
        id: openingId,
        item: 'premises',
        words: 'Приказ № 5',
        doneOn: '2026-11-23',
      }),
    );
  });

  it('returns evidence only with words, and does without an item only where one can', async () => {
    const returned = vi.fn(() => sheet());
    const done = line('premises', {
      nameRu: 'Помещение',
      state: 'done',
      ready: true,
      words: 'Сделано',
      version: 1,
    });
    const agreement = line('agreement', { nameRu: 'Соглашение', proof: 'agreement' });
    const answers = {
      ...readinessAnswers,
      'readiness.get': () => sheet({ items: [done, agreement, line('training')], may: ['judge'] }),
      'readiness.returnItem': returned,
    };
    renderPage({ at, as: officer, answers });
    await userEvent.click(await screen.findByRole('button', { name: 'Вернуть' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Записать' }));
    expect(await screen.findByText('Напишите хотя бы несколько слов')).toBeDefined();
    await userEvent.type(screen.getByRole('textbox', { name: 'Чего не хватает' }), 'На снимке другой зал');
    await userEvent.click(screen.getByRole('button', { name: 'Записать' }));
    await waitFor(() =>
      expect(returned).toHaveBeenCalledWith(
        expect.objectContaining({ item: 'premises', version: 1, reason: 'На снимке другой зал' }),
      ),
    );
    expect(screen.getAllByRole('button', { name: 'Не требуется' })).toHaveLength(1);
  });

  it('opens a ready centre with code and day, and tells everything that is missing when refused', async () => {
    const text = 'Открыть центр нельзя. Не хватает: нет подписанного соглашения. Ничего не создано.';
    const open = vi.fn(() => {
      throw refusal({ text, code: 'rule-broken', key: 'opening-lacks' });
    });
    const ready = sheet({ state: 'ready', lacks: [], may: ['open', 'judge'] });
    const answers = { ...readinessAnswers, 'readiness.get': () => ready, 'readiness.open': open };
    renderPage({ at, as: officer, answers });
    const code = await screen.findByRole('textbox', { name: 'Код центра' });
    expect(code).toHaveProperty('value', 'PNZ-021');
    expect(screen.getByText('Первый отчёт — за декабрь 2026.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Открыть центр' }));
    expect(await screen.findByText(text)).toBeDefined();
    expect(open).toHaveBeenCalledWith({
      ...{ id: openingId, version: 2, code: 'PNZ-021', openedOn: '2026-11-23' },
    });
  });
});
