import { expect, it } from 'vitest';
import { passwordProblem } from './password.ts';

it.each([
  ['короткий', 'password-short'],
  ['а'.repeat(201), 'password-long'],
  ['password2026!', 'password-simple'],
  ['ПарольПароль1', 'password-simple'],
  ['йцукенгшщзхъ', 'password-simple'],
  ['123456789012', 'password-simple'],
  ['aaaaaaaaaaaaaaaa', 'password-simple'],
  ['библиотека 2026', 'password-simple'],
  ['abababababab', 'password-simple'],
  ['rc-penza-2026', 'password-personal'],
  ['снег в апреле тает', null],
  ['Correct horse battery', null],
  ['x7#kQ2!mZ9@pL', null],
])('says of %s: %s', (password, problem) => {
  expect(passwordProblem(password, ['rc-penza@region.example', 'Заведующий РЦ Пенза'])).toBe(problem);
});
