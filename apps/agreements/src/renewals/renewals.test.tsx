import { refusal } from '@pbnet/api-client/testing';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderPage } from '../testing/render-page.tsx';
import { campaignId, lawyer, renewable, renewal, row, stages } from '../testing/renewal.ts';

const at = `/agreements/renewals/${campaignId}`;
const penza = {
  role: 'regional-head',
  place: { kind: 'regional-center', regionId: 1, regionalCenterId: 1 },
} as const;

beforeEach(() => localStorage.clear());

const center = (regionalCenterId: number, name: string) => ({
  ...{ regionalCenterId, name, region: null, stuck: 1, share: { done: 0, total: 1 } },
  stages: stages({ waiting: 1 }),
});
const centers = [center(1, 'РЦ Пенза'), center(2, 'РЦ Камчатка')];
const answers = {
  'renewals.get': () => renewal(),
  'renewals.board': () => ({ centers, rows: [row()], stuck: 2 }),
};

describe('a renewal', () => {
  it('begins its drafts with one button, and follows them', async () => {
    let made = renewal();
    const prepare = vi.fn(() => {
      made = renewal({ progress: { waiting: 1, drafted: 1, failed: 0, leftOut: 0, running: true } });
      return made;
    });
    renderPage({
      ...{ at, as: lawyer },
      answers: { ...answers, 'renewals.get': () => made, 'renewals.prepareDrafts': prepare },
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Подготовить проекты' }));
    expect(await screen.findByText('Готовим проекты: 1 из 2')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Подготовить проекты' })).toBeNull();
    expect(prepare).toHaveBeenCalledWith({ campaignId, version: 1 });
  });

  it('leaves an agreement out with a reason; a refusal keeps what was typed', async () => {
    const text = 'Проект нового соглашения уже создан.';
    const leave = vi.fn(() => {
      throw refusal({ text, key: 'renewal-drafted-already' });
    });
    renderPage({ at, as: lawyer, answers: { ...answers, 'renewals.leaveOut': leave } });
    await userEvent.click(await screen.findByRole('button', { name: 'Не обновлять' }));
    const dialog = await screen.findByRole('dialog', { name: 'Не обновлять: Соглашение о сотрудничестве' });
    await userEvent.type(within(dialog).getByRole('textbox', { name: 'Почему' }), 'Центр закрывается');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Не обновлять' }));
    expect(await within(dialog).findByText(text)).toBeDefined();
    expect(within(dialog).getByRole('textbox', { name: 'Почему' })).toHaveProperty(
      'value',
      'Центр закрывается',
    );
  });

  it('keeps its filters in the address, and the days that count as stuck; what is no number changes nothing', async () => {
    const board = vi.fn((_: unknown) => answers['renewals.board']());
    const page = renderPage({ at, as: lawyer, answers: { ...answers, 'renewals.board': board } });
    await userEvent.click(await screen.findByRole('link', { name: 'РЦ Камчатка, нет проекта: 1' }));
    await waitFor(() => expect(page.path()).toBe(`${at}?stage=waiting&center=2`));
    const days = screen.getByRole('textbox', { name: 'Застряло, если дней больше' });
    await userEvent.clear(days);
    await userEvent.type(days, '7');
    await waitFor(() => expect(page.path()).toBe(`${at}?stage=waiting&center=2&days=7`));
    await userEvent.type(days, 'х');
    expect(await screen.findByText('Целое число от 0 до 365')).toBeDefined();
    expect(board).toHaveBeenLastCalledWith(expect.objectContaining({ stuckDays: 7, regionalCenterId: 2 }));
  });

  it('is looked at by a regional center, which begins nothing', async () => {
    renderPage({ at, as: penza, answers });
    expect(await screen.findByText('Соглашение о сотрудничестве')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Подготовить проекты' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Не обновлять' })).toBeNull();
  });
});

describe('a new renewal', () => {
  const taken = renewable({ agreementId: 'a2', title: 'Занятое соглашение', obstacle: 'in-campaign' });
  const found = {
    'renewals.preview': () => ({ agreements: [renewable(), taken], cut: false }),
    'calendar.regions': () => [],
    'agreementTemplates.list': () => [],
  };

  it('counts what is ticked, says what stands against the rest, and asks for what is missing', async () => {
    const create = vi.fn();
    renderPage({
      at: '/agreements/renewals/new',
      as: lawyer,
      answers: { ...found, 'renewals.create': create },
    });
    expect(
      await screen.findByText('Выбрано соглашений: 1. Письма получат региональные центры: 1.'),
    ).toBeDefined();
    expect(screen.getByRole('checkbox', { name: 'Обновить: Занятое соглашение' })).toHaveProperty(
      'disabled',
      true,
    );
    expect(screen.getByText('уже в другом обновлении')).toBeDefined();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Обновить: Пензенское соглашение' }));
    await userEvent.click(screen.getByRole('button', { name: 'Разослать и начать' }));
    expect(await screen.findByText('Отметьте хотя бы одно соглашение')).toBeDefined();
    expect(screen.getByText('Напишите название, от 3 знаков')).toBeDefined();
    expect(create).not.toHaveBeenCalled();
  });

  it('keeps what was typed and unticked over a closed tab', async () => {
    const open = () => renderPage({ at: '/agreements/renewals/new', as: lawyer, answers: found });
    open();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'Обновить: Пензенское соглашение' }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Название/ }), 'Обновление 2027 года');
    cleanup();
    open();
    expect(await screen.findByText(/^Выбрано соглашений: 0/)).toBeDefined();
    expect(screen.getByRole('textbox', { name: /^Название/ })).toHaveProperty(
      'value',
      'Обновление 2027 года',
    );
  });
});
