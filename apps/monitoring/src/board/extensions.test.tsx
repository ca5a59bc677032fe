import { refusal } from '@pbnet/api-client/testing';
import { asDay } from '@pbnet/domain';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { boardAnswers, campaign, card, campaignId, july, kamchatka } from '../testing/board.ts';
import { renderPage } from '../testing/render-page.tsx';

const officer = { role: 'monitoring-officer', place: { kind: 'network' } } as const;
const penza = {
  role: 'regional-head',
  place: { kind: 'regional-center', regionId: 1, regionalCenterId: 1 },
} as const;
const at = `/monitoring/board/${july}`;

const request = {
  id: 'e1',
  campaignId,
  regionId: 1,
  regionalCenterId: 1,
  oldDueOn: asDay('2026-08-05'),
  newDueOn: asDay('2026-08-08'),
  reason: 'Нет света в двух центрах',
  state: 'requested',
  requestedAt: '2026-08-04T09:00:00Z',
  decisionReason: null,
} as const;

const asking = boardAnswers({
  'campaigns.board': () => campaign(card({ extensions: [request] }), kamchatka),
});

describe('headquarters', () => {
  it('grants a request after a question', async () => {
    const decide = vi.fn(() => null);
    renderPage({ at, as: officer, answers: { ...asking, 'campaigns.decideExtension': decide } });
    const article = await screen.findByRole('article', { name: 'РЦ Пенза' });
    expect(within(article).getByText('с 5 августа на 8 августа')).toBeDefined();
    await userEvent.click(within(article).getByRole('button', { name: 'Разрешить' }));
    const dialog = await screen.findByRole('dialog', { name: 'Продлить срок до 8 августа: РЦ Пенза?' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Разрешить' }));
    await waitFor(() => expect(decide).toHaveBeenCalledWith({ extensionId: 'e1', grant: true, reason: '' }));
  });

  it('refuses with a reason only, which a failure does not lose', async () => {
    const message = 'По этой просьбе решение уже принято другим сотрудником.';
    const decide = vi.fn(() => {
      throw refusal({ code: 'conflict', key: 'extension-decided', text: message });
    });
    renderPage({ at, as: officer, answers: { ...asking, 'campaigns.decideExtension': decide } });
    await userEvent.click(await screen.findByRole('button', { name: 'Отказать' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Отправить отказ' }));
    expect(await screen.findByText('Напишите причину: хотя бы 5 знаков')).toBeDefined();
    expect(decide).not.toHaveBeenCalled();
    const reason = screen.getByRole('textbox', { name: 'Причина отказа' });
    await userEvent.type(reason, 'Данные нужны завтра');
    await userEvent.click(screen.getByRole('button', { name: 'Отправить отказ' }));
    expect((await screen.findAllByText(message)).length).toBeGreaterThan(0);
    expect((reason as HTMLTextAreaElement).value).toBe('Данные нужны завтра');
  });
});

describe('a regional center', () => {
  it('sees its own card and centres, and asks for more time', async () => {
    const ask = vi.fn(() => ({ extensionId: 'e2' }));
    const answers = boardAnswers({
      'campaigns.board': () => campaign(card({})),
      'campaigns.requestExtension': ask,
    });
    renderPage({ at, as: penza, answers });
    expect(await screen.findByText('Сдано 2 из 3')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Попросить продление' }));
    const dialog = await screen.findByRole('dialog', { name: 'Продление срока за июль 2026' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Отправить просьбу' }));
    expect(await within(dialog).findByText('Выберите новый срок')).toBeDefined();
    expect(within(dialog).getByText('Напишите причину подробнее: хотя бы 10 знаков')).toBeDefined();
    expect(ask).not.toHaveBeenCalled();
    await userEvent.click(await within(dialog).findByRole('button', { name: /Новый срок/ }));
    await userEvent.click(await screen.findByRole('button', { name: '8 августа 2026', hidden: true }));
    await userEvent.type(within(dialog).getByRole('textbox', { name: /Почему/ }), 'Нет света в двух центрах');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Отправить просьбу' }));
    await waitFor(() =>
      expect(ask).toHaveBeenCalledWith({
        campaignId,
        newDueOn: '2026-08-08',
        reason: 'Нет света в двух центрах',
      }),
    );
  });

  it('reads what became of its request and cannot ask twice', async () => {
    renderPage({
      at,
      as: penza,
      answers: boardAnswers({ 'campaigns.board': () => campaign(card({ extensions: [request] })) }),
    });
    expect(await screen.findByText(/Вы просите продлить срок до 8 августа/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Попросить продление' })).toBeNull();
  });
});
