import type { RegistryEntry } from '@pbnet/domain/platform';
import { expect, it } from 'vitest';
import { administrationSection, openedItem, sectionsOf } from './sections.ts';

const words = (text: string) => ({ ru: text, en: text });
const item = (to: string, permission: string, order: number) => ({
  to,
  permission,
  order,
  icon: 'list',
  label: words(to),
});

const entry: RegistryEntry = {
  id: 'monitoring',
  release: '1',
  entry: '/r.js',
  preload: [],
  module: {
    id: 'monitoring',
    contract: 1,
    basePath: '/monitoring',
    title: words('Мониторинг'),
    navigation: [
      item('/monitoring/board', 'board.read', 2),
      item('/monitoring', 'dashboard.read', 1),
      item('/monitoring/future', 'future.permission', 3),
    ],
    commands: [],
    homeCards: [],
    shared: {},
  },
};

const paths = (role: 'center-manager' | 'director' | 'media-editor') =>
  sectionsOf([entry], { role }).flatMap(({ items }) => items.map(({ to }) => to));

it('shows each role its own pages in their order, and nobody a permission that this page does not know', () => {
  expect(paths('director')).toEqual(['/monitoring', '/monitoring/board']);
  expect(paths('center-manager')).toEqual(['/monitoring']);
  expect(paths('media-editor')).toEqual([]);
});

it('puts the sections in the order that they say, and those that say none last', () => {
  const section = (id: string, order?: number): RegistryEntry => ({
    ...entry,
    id,
    module: { ...entry.module, title: words(id), ...(order === undefined ? {} : { order }) },
  });
  const registry = [section('agreements', 30), section('atlas'), section('monitoring', 10)];
  expect(sectionsOf(registry, { role: 'director' }).map(({ id }) => id)).toEqual([
    'monitoring',
    'agreements',
    'atlas',
  ]);
});

it('marks the page that the address is of, and the own page of a section only at its very address', () => {
  const sections = sectionsOf([entry], { role: 'director' });
  expect(openedItem(sections, '/monitoring/board/2026-10')).toBe('/monitoring/board');
  expect(openedItem(sections, '/monitoring')).toBe('/monitoring');
  expect(openedItem(sections, '/monitoring/sheet')).toBeUndefined();
});

it('offers administration to those who may do something there', () => {
  expect(administrationSection({ role: 'center-manager' })).toEqual([]);
  expect(administrationSection({ role: 'administrator' })[0]?.items.length).toBe(6);
});
