import { expect, it } from 'vitest';
import { openingLacks, type ListedItem, type ReadinessFacts } from './readiness.ts';

const all: ReadinessFacts = { agreement: true, host: true, addresses: 1, person: true };

function item(code: string, over: Partial<ListedItem> = {}): ListedItem {
  const words = { nameRu: code, nameEn: code, helpRu: '', helpEn: '' };
  return {
    ...{ code, position: 1, ...words, proof: 'evidence', required: true, archived: false, state: 'done' },
    ...over,
  };
}

const ru = (items: readonly ListedItem[], facts = all) => openingLacks(items, facts).map((lack) => lack.ru);

it('lacks nothing when every required item is in order', () => {
  expect(ru([item('Помещение'), item('Адреса', { proof: 'addresses', state: 'open' })])).toEqual([]);
});

it('names each item that is open or returned; one that is not required is no lack', () => {
  const items = [
    item('Помещение', { state: 'open' }),
    item('Линия', { state: 'returned' }),
    item('Вывеска', { state: 'open', required: false }),
    item('Обучение', { state: 'not-needed' }),
  ];
  expect(ru(items)).toEqual(['«Помещение»', '«Линия»']);
});

it('opens nothing without agreement, host and person, whatever the list says, and names each once', () => {
  const none = { agreement: false, host: false, addresses: 0, person: false };
  const items = [
    item('Соглашение', { proof: 'agreement', state: 'open' }),
    item('Хозяин', { proof: 'host', state: 'not-needed' }),
    item('Адреса', { proof: 'addresses', state: 'open' }),
  ];
  expect(ru(items, none)).toEqual([
    'подписать соглашение, действующее на день открытия',
    'выбрать организацию из реестра, в которой открывается центр',
    'указать ответственного с адресом почты',
    '«Адреса»',
  ]);
  expect(ru([], none)).toHaveLength(3);
});
