import { expect, it } from 'vitest';
import { textDifference } from './text-difference.ts';

const show = (mine: string, theirs: string) =>
  textDifference(mine, theirs)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'mine' ? `[-${text}]` : `[+${text}]`))
    .join('');

it.each([
  ['', '', ''],
  ['лекция в среду', 'лекция в среду', 'лекция в среду'],
  ['лекция в среду', 'лекция в пятницу', 'лекция в [-среду][+пятницу]'],
  ['', 'всё новое', '[+всё новое]'],
  ['всё старое', '', '[-всё старое]'],
  ['а б в', 'а в', 'а [-б ]в'],
])('of «%s» and «%s» is %s', (mine, theirs, expected) => {
  expect(show(mine, theirs)).toBe(expected);
});

it('loses no letter of either text, however long they are', () => {
  const [mine, theirs] = ['слово '.repeat(2_000), 'иное слово '.repeat(1_500)];
  const parts = textDifference(mine, theirs);
  const of = (kind: 'mine' | 'theirs') =>
    parts.flatMap((part) => (part.kind === 'same' || part.kind === kind ? [part.text] : [])).join('');
  expect([of('mine'), of('theirs')]).toEqual([mine, theirs]);
});
