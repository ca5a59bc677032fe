import { describe, expect, it } from 'vitest';
import { asDay, type Day } from '../month.ts';
import { compareTexts } from './compare-texts.ts';
import { effectiveEnd, expiryWarning, monthsLater, type Term } from './expiry.ts';
import { periodFault, periodsAround } from './periods.ts';

const day = (text: string | null): Day | null => (text === null ? null : asDay(text));
const span = (from: string, to: string | null) => ({ startsOn: asDay(from), endsOn: day(to) });

describe('periods', () => {
  it.each([
    ['one without an end', [span('2026-01-01', null)], undefined],
    ['one day', [span('2026-01-01', '2026-01-01')], undefined],
    ['one after the other', [span('2026-07-01', null), span('2026-01-01', '2026-06-30')], undefined],
    ['an end before the start', [span('2026-01-02', '2026-01-01')], 'ends-before-start'],
    ['a shared day', [span('2026-01-01', '2026-06-30'), span('2026-06-30', '2026-12-31')], 'overlap'],
    ['one within another', [span('2026-01-01', '2026-12-31'), span('2026-03-01', '2026-04-01')], 'overlap'],
    ['one into an open one', [span('2026-01-01', null), span('2027-01-01', '2027-02-01')], 'overlap'],
    ['two without an end', [span('2026-01-01', null), span('2030-01-01', null)], 'two-without-end'],
  ] as const)('%s', (_, periods, rule) => {
    expect(periodFault(periods)?.rule).toBe(rule);
  });

  it('are told apart by the day: previous, current, next', () => {
    const [first, second, third] = [
      span('2024-01-01', '2024-12-31'),
      span('2025-01-01', '2025-12-31'),
      span('2027-01-01', null),
    ];
    const all = [third, first, second].filter((one) => one !== undefined);
    expect(periodsAround(all, asDay('2025-12-31'))).toEqual({
      previous: first,
      current: second,
      next: third,
    });
    expect(periodsAround(all, asDay('2026-06-01'))).toEqual({ previous: second, current: null, next: third });
  });
});

const term = (endsOn: string | null, over: Partial<Term> = {}): Term => ({
  ...{ endsOn: day(endsOn), prolongation: 'none', prolongationMonths: null, closedOn: null },
  ...over,
});
const automatic = { prolongation: 'automatic', prolongationMonths: 12 } as const;

describe('the end that counts', () => {
  it.each([
    ['is the written one', term('2026-12-31'), '2027-05-01', '2026-12-31'],
    ['moves by whole prolongations', term('2024-12-31', automatic), '2026-11-02', '2026-12-31'],
    ['moves on the day after', term('2024-12-31', automatic), '2027-01-01', '2027-12-31'],
    [
      'keeps the last day of a month',
      term('2024-01-31', { ...automatic, prolongationMonths: 1 }),
      '2024-02-15',
      '2024-02-29',
    ],
    [
      'is cut by a termination',
      term('2030-12-31', { closedOn: asDay('2026-12-01') }),
      '2026-11-02',
      '2026-11-30',
    ],
    ['is none without an end', term(null), '2026-11-02', null],
  ] as const)('%s', (_, of, today, end) => {
    expect(effectiveEnd(of, asDay(today))).toBe(end);
  });

  it.each([
    ['2026-10-02', null],
    ['2026-10-03', 90],
    ['2026-11-02', 60],
    ['2026-12-02', 30],
    ['2027-01-01', 30],
    ['2027-01-02', null],
  ] as const)('warns on %s', (today, warning) => {
    expect(expiryWarning(term('2027-01-01'), asDay(today))).toBe(warning);
  });

  it('never warns of one that prolongs itself, unless somebody has ended it', () => {
    expect(expiryWarning(term('2026-12-01', automatic), asDay('2026-11-20'))).toBeNull();
    const ended = term('2026-12-01', { ...automatic, closedOn: asDay('2026-11-25') });
    expect(expiryWarning(ended, asDay('2026-11-20'))).toBe(30);
  });

  it('counts months by the calendar', () => {
    expect(monthsLater(asDay('2024-02-29'), 12)).toBe('2025-02-28');
    expect(monthsLater(asDay('2026-01-31'), -2)).toBe('2025-11-30');
  });
});

describe('a comparison', () => {
  it('joins into both texts again, whatever changed', () => {
    const from = ['Заголовок', 'Один два три.', 'Исчезнет весь абзац целиком', 'Конец'];
    const to = ['Заголовок', 'Один два четыре.', 'Совсем другое содержание здесь', 'Ещё', 'Конец'];
    const changes = compareTexts(from, to);
    const side = (drop: 'added' | 'removed') =>
      changes
        .filter(({ kind }) => kind !== drop)
        .map(({ words }) => words.flatMap((part) => (part.kind === drop ? [] : part.words)).join(''));
    expect(side('added')).toEqual(from);
    expect(side('removed')).toEqual(to);
    expect(changes[1]).toEqual({
      kind: 'changed',
      words: [
        { kind: 'same', words: 'Один два ' },
        { kind: 'removed', words: 'три' },
        { kind: 'added', words: 'четыре' },
        { kind: 'same', words: '.' },
      ],
    });
  });

  it('holds a long text', () => {
    const from = Array.from({ length: 2_000 }, (_, index) => `Абзац ${index}`);
    const to = from.toReversed();
    const changes = compareTexts(from, to);
    expect(changes.filter(({ kind }) => kind !== 'added')).toHaveLength(2_000);
  });
});
