import { expect, it } from 'vitest';
import { bareNumber, registrationNumberFault, taxNumberFault, taxReasonCodeFault } from './requisites.ts';

it.each([
  ['7707083893', null],
  ['7830002293', null],
  ['500100732259', null],
  ['7707083894', 'check'],
  ['500100732258', 'check'],
  ['500100732249', 'check'],
  ['0000000000', 'check'],
  ['770708389', 'length'],
  ['77070838930', 'length'],
  ['77O7083893', 'digits'],
  ['', 'digits'],
])('ИНН %s: %s', (text, fault) => {
  expect(taxNumberFault(text)).toBe(fault);
});

it.each([
  ['1027700132195', null],
  ['304500116000157', null],
  ['1027700132196', 'check'],
  ['304500116000158', 'check'],
  ['102770013219', 'length'],
  ['10277001321950', 'length'],
  ['10277OO132195', 'digits'],
])('ОГРН %s: %s', (text, fault) => {
  expect(registrationNumberFault(text)).toBe(fault);
});

it.each([
  ['773601001', null],
  ['7736AZ001', null],
  ['77360100', 'length'],
  ['773601ОО1', 'digits'],
])('КПП %s: %s', (text, fault) => {
  expect(taxReasonCodeFault(text)).toBe(fault);
});

it('takes numbers as people paste them', () => {
  expect(bareNumber(' 5836\u00a0010 360 ')).toBe('5836010360');
});
