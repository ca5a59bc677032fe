import { expect, it } from 'vitest';
import { fullName, maskedCardNumber, maskedName } from './masked.ts';

it.each([
  [{ lastName: 'Сидорова', firstName: 'Анна', middleName: 'Викторовна' }, 'С••• Анна В.'],
  [{ lastName: 'Ли', firstName: 'Анна', middleName: '' }, 'Л••• Анна'],
  [{ lastName: 'де ла Роза', firstName: 'Анна', middleName: '' }, 'Д••• Анна'],
])('hides a name but for what a desk needs: %o', (name, shown) => {
  expect(maskedName(name)).toBe(shown);
});

it('writes a name in full without a gap for a missing patronymic', () => {
  expect(fullName({ lastName: 'Ли', firstName: 'Анна', middleName: '' })).toBe('Ли Анна');
});

it('shows the last four digits of a card', () => {
  expect(maskedCardNumber('123456789012')).toBe('•••• 9012');
});
