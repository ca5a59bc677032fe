import { expect, it } from 'vitest';
import { figureVerdict, type ComparedFigure } from './compare-figures.ts';

const thresholds = { percent: 20, least: 10 };

it.each<[string, Partial<ComparedFigure>, string]>([
  ['the same number', { counted: 100, reported: 100 }, 'fine'],
  ['a small share of a great number', { counted: 1000, reported: 801 }, 'fine'],
  ['the share itself is asked about', { counted: 1000, reported: 800 }, 'differs'],
  ['more reported than counted', { counted: 800, reported: 1000 }, 'differs'],
  ['a great share of a few', { counted: 9, reported: 0 }, 'fine'],
  ['a few that are enough', { counted: 10, reported: 0 }, 'differs'],
  ['nothing at all', { counted: 0, reported: 0 }, 'fine'],
  ['a report that has no number', { counted: 500, reported: null }, 'not-reported'],
  ['a draft', { counted: 500, reported: 1, state: 'draft' }, 'waits'],
  ['a returned report', { counted: 500, reported: 1, state: 'returned' }, 'waits'],
  ['a report that was never begun', { counted: 500, reported: null, state: 'missing' }, 'waits'],
  ['an accepted report', { counted: 500, reported: 1, state: 'accepted' }, 'differs'],
  ['an explained number', { counted: 500, reported: 1, explained: 1 }, 'explained'],
  ['another number than the explained one', { counted: 500, reported: 2, explained: 1 }, 'differs'],
  ['an explanation that is needed no longer', { counted: 500, reported: 500, explained: 1 }, 'fine'],
])('%s', (_what, figure, verdict) => {
  const whole: ComparedFigure = { counted: 0, reported: 0, state: 'submitted', explained: null, ...figure };
  expect(figureVerdict(whole, thresholds)).toBe(verdict);
});

it('asks about every gap where headquarters wants each', () => {
  const figure = { counted: 100, reported: 99, state: 'submitted', explained: null } as const;
  expect(figureVerdict(figure, { percent: 0, least: 0 })).toBe('differs');
  expect(figureVerdict({ ...figure, reported: 100 }, { percent: 0, least: 0 })).toBe('fine');
});
