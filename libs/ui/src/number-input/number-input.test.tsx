import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { UiProvider } from '../provider/ui-provider.tsx';
import { NumberInput, type NumberInputProps } from './number-input.tsx';

function Field({ start }: { readonly start: NumberInputProps['value'] }) {
  const [value, setValue] = useState(start);
  return (
    <UiProvider language="ru" env="test">
      <NumberInput label="Мест" value={value} onChange={setValue} />
      <output>{JSON.stringify(value)}</output>
    </UiProvider>
  );
}

const input = () => screen.getByRole('textbox', { name: 'Мест' });
const value = () => screen.getByRole('status').textContent;

it.each([
  ['1 234', '1234'],
  ['5,5', '5.5'],
  ['0', '0'],
  ['{Backspace}', 'null'],
])('reads %s', async (typed, read) => {
  render(<Field start={null} />);
  await userEvent.type(input(), typed);
  expect(value()).toBe(read);
});

it('keeps what is no number and says what to type', async () => {
  render(<Field start={null} />);
  await userEvent.type(input(), 'много');
  expect((input() as HTMLInputElement).value).toBe('много');
  expect(screen.getByText(/Это не число/)).toBeDefined();
});

it('keeps a comma that is still being typed', async () => {
  render(<Field start={5} />);
  await userEvent.type(input(), ',');
  await userEvent.type(input(), '5');
  expect(value()).toBe('5.5');
});
