import { refusal } from '@pbnet/api-client/testing';
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { renderPage } from '../../testing/render-page.tsx';
import type { Mailing, Recipient } from '../mailing-shapes.ts';

const officer = { role: 'monitoring-officer', place: { kind: 'network' } } as const;
const director = { role: 'director', place: { kind: 'network' } } as const;
const at = '/monitoring/mailings/5f0c5d6e-0000-4000-8000-000000000001';

function recipient(name: string, fields: Partial<Recipient> = {}): Recipient {
  return {
    deliveryId: `delivery ${name}`,
    regionalCenterId: 1,
    name,
    recipient: 'rc@region.example',
    summary: '3 с нулями',
    state: 'prepared',
    leftOutReason: null,
    problem: null,
    response: null,
    attempts: 0,
    nextAttemptAt: '2026-11-07T09:00:00.000Z',
    sentAt: null,
    deliveredAt: null,
    bouncedAt: null,
    acknowledgedAt: null,
    ...fields,
  };
}

function mailing(fields: Partial<Mailing> = {}): Mailing {
  return {
    id: '5f0c5d6e-0000-4000-8000-000000000001',
    kind: 'zero-lists',
    month: '2026-10' as Mailing['month'],
    title: null,
    about: null,
    state: 'prepared',
    version: 3,
    secondPerson: true,
    preparedBy: 'another',
    preparedByName: 'Сотрудник ОМиМС',
    preparedAt: '2026-11-07T09:00:00.000Z',
    releasedByName: null,
    releasedAt: null,
    pausedAt: null,
    finishedAt: null,
    cancelledAt: null,
    letters: { prepared: 2 },
    acknowledged: 0,
    gaps: 0,
    recipients: [recipient('РЦ Пенза'), recipient('РЦ Камчатка')],
    ...fields,
  };
}

function answers(of: Mailing, more: Record<string, (input: unknown) => unknown> = {}) {
  return { 'mailings.one': () => of, 'mail.tasks': () => [], ...more };
}

describe('a prepared mailing', () => {
  it('is released after a question that counts the letters in words', async () => {
    const release = vi.fn();
    renderPage({ at, as: director, answers: answers(mailing(), { 'mailings.release': release }) });
    expect(await screen.findByRole('heading', { name: 'Нулевые списки за октябрь 2026' })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Отправить' }));
    const question = await screen.findByRole('dialog', { name: 'Будет отправлено 2 письма. Отправить?' });
    await userEvent.click(within(question).getByRole('button', { name: 'Отправить письма' }));
    expect(release).toHaveBeenCalledWith({ id: mailing().id, version: 3 });
  });

  it('offers no release to the one who prepared it, and says what to do', async () => {
    renderPage({ at, as: officer, answers: answers(mailing({ preparedBy: 'account' })) });
    expect(await screen.findByText('Отправить должен другой сотрудник')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Отправить' })).toBeNull();
  });

  it('shows first who has no address, and does not go out before that is settled', async () => {
    const leaveOut = vi.fn();
    const gap = recipient('РЦ без адреса', { recipient: null });
    const of = mailing({ gaps: 1, letters: { prepared: 3 }, recipients: [gap, ...mailing().recipients] });
    renderPage({ at, as: officer, answers: answers(of, { 'mailings.leaveOut': leaveOut }) });
    expect(await screen.findByText('1 центру некуда отправить письмо')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Отправить' })).toBeNull();
    const row = screen.getByRole('row', { name: /РЦ без адреса/ });
    expect(within(row).getByText('Некуда отправить')).toBeDefined();

    await userEvent.click(within(row).getByRole('button', { name: /Исключить из рассылки: РЦ без адреса/ }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Исключить' }));
    expect(await within(dialog).findByText('Напишите причину: хотя бы одно слово.')).toBeDefined();
    await userEvent.type(within(dialog).getByRole('textbox'), 'Список передан лично');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Исключить' }));
    expect(leaveOut).toHaveBeenCalledWith({ deliveryId: gap.deliveryId, reason: 'Список передан лично' });
  });

  it('says that another person was faster, and shows what holds now', async () => {
    let released = false;
    const sentence = 'Рассылку уже изменили: её отправил другой сотрудник.';
    const more = {
      'mailings.one': () =>
        released ? mailing({ state: 'released', letters: { queued: 1, sent: 1 } }) : mailing(),
      'mailings.release': () => {
        released = true;
        throw refusal({ code: 'conflict', key: 'mailing-moved-on', text: sentence });
      },
    };
    renderPage({ at, as: director, answers: answers(mailing(), more) });
    await userEvent.click(await screen.findByRole('button', { name: 'Отправить' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Отправить письма' }));
    expect(await screen.findByText(sentence)).toBeDefined();
    expect(await screen.findByText(/Отправлено 1 из 2\. В очереди: 1\./)).toBeDefined();
  });
});

describe('a mailing that has gone out', () => {
  const failed = recipient('РЦ с ошибкой', {
    state: 'failed',
    problem: 'refused',
    response: '550 5.1.1 User unknown',
  });
  const sent = recipient('РЦ Пенза', { state: 'sent', sentAt: '2026-11-07T09:00:00.000Z' });
  const finished = mailing({
    state: 'finished',
    letters: { sent: 1, failed: 1 },
    recipients: [failed, sent],
  });

  it('sends again only what failed', async () => {
    const resend = vi.fn();
    renderPage({ at, as: director, answers: answers(finished, { 'mailings.resendFailed': resend }) });
    expect(await screen.findByText('Сервер отказал: 550 5.1.1 User unknown')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Отправить снова 1 письмо' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Отправить снова' }));
    expect(resend).toHaveBeenCalledWith({ id: finished.id, version: 3 });
  });

  it('keeps the chosen view in the address', async () => {
    const page = renderPage({ at: `${at}?show=problems`, as: director, answers: answers(finished) });
    expect(await screen.findByText('Показан 1 получатель')).toBeDefined();
    await userEvent.click(screen.getByRole('radio', { name: 'Всех' }));
    expect(page.path()).toBe(at);
    expect(await screen.findByText('Показаны 2 получателя')).toBeDefined();
  });

  it('says that letters wait while the mail server is away', async () => {
    const waiting = recipient('РЦ Пенза', { state: 'queued', problem: 'server-trouble' });
    const of = mailing({ state: 'released', letters: { queued: 1 }, recipients: [waiting] });
    renderPage({ at, as: director, answers: answers(of) });
    expect(await screen.findByText('Почтовый сервер не отвечает')).toBeDefined();
  });
});
