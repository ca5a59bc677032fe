import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { UiProvider } from '../provider/ui-provider.tsx';
import { AppearancePanel } from './appearance-panel.tsx';
import { parseAppearance } from './appearance.ts';
import { appearanceStore } from './appearance-store.ts';

const root = document.documentElement;

beforeEach(() => appearanceStore.reset());

function show() {
  render(
    <UiProvider language="ru" env="test">
      <AppearancePanel />
    </UiProvider>,
  );
}

async function choose(group: string, option: string) {
  const choices = screen.getByRole('radiogroup', { name: group });
  await userEvent.click(within(choices).getByRole('radio', { name: option }));
}

it('makes the text larger and remembers it', async () => {
  show();
  await choose('Размер текста', '200 %');
  expect(root.dataset['textSize']).toBe('200');
  expect(parseAppearance(localStorage.getItem('pbnet.appearance'))).toEqual({ textSize: 200 });
});

it.each([
  ['Чёрным по белому', 'black-on-white', 'light'],
  ['Белым по чёрному', 'white-on-black', 'dark'],
  ['Тёмно-синим по голубому', 'blue', 'light'],
])('shows everything %s', async (option, contrast, scheme) => {
  show();
  await choose('Цвета', option);
  expect(root.dataset['contrast']).toBe(contrast);
  expect(root.dataset['mantineColorScheme']).toBe(scheme);
});

it('spreads letters and hides images', async () => {
  show();
  await choose('Расстояние между буквами', 'Увеличенное');
  await choose('Изображения', 'Скрыть');
  expect(root.dataset['spacing']).toBe('wide');
  expect(root.dataset['images']).toBe('off');
});

it('goes back to the usual view at once', async () => {
  show();
  await choose('Размер текста', '150 %');
  await choose('Оформление', 'Тёмное');
  await userEvent.click(screen.getByRole('button', { name: 'Вернуть обычный вид' }));
  expect(root.dataset['textSize']).toBe('100');
  expect(root.dataset['mantineColorScheme']).toBe('light');
});

it('is driven by the keyboard', async () => {
  show();
  await userEvent.tab();
  await userEvent.keyboard('{ArrowRight}');
  expect(root.dataset['textSize']).toBe('150');
});

it.each([
  ['not json', {}],
  ['{"textSize":300,"contrast":"blue"}', { contrast: 'blue' }],
  ['[1]', {}],
  [null, {}],
])('reads a damaged record %s field by field', (stored, expected) => {
  expect(parseAppearance(stored)).toEqual(expected);
});
