import { largestValue } from './check.ts';

export type FigureFault = 'not-a-number' | 'negative' | 'not-whole' | 'too-large';

/** What a person typed into a cell, understood. Text that is no figure is never cut down to one. */
export type Figure =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'fault'; readonly fault: FigureFault };

const notApplicableWords = new Set([
  'н/п',
  'нп',
  'не применимо',
  'неприменимо',
  'не применяется',
  'не относится',
  'n/a',
  'na',
  'not applicable',
]);

const emptyWords = new Set(['', '-', '–', '—', 'нет данных', 'no data']);

const spaces = /[\s\u00a0\u202f\u2009]+/g;

export function figureFault(value: number): FigureFault | undefined {
  if (!Number.isFinite(value)) return 'not-a-number';
  if (value < 0) return 'negative';
  if (!Number.isInteger(value)) return 'not-whole';
  return value > largestValue ? 'too-large' : undefined;
}

/** Reads Russian and plain notation: '1 234', '1 234,0', '-5'. A dash alone and «нет данных» mean empty. */
export function readFigure(text: string): Figure {
  const words = text.replace(spaces, ' ').trim().toLowerCase();
  if (emptyWords.has(words)) return { kind: 'empty' };
  if (notApplicableWords.has(words)) return { kind: 'not-applicable' };
  const digits = words.replace(spaces, '').replace(',', '.').replace(/^[−–]/, '-');
  if (!/^[-+]?\d+(\.\d+)?$/.test(digits)) return { kind: 'fault', fault: 'not-a-number' };
  const value = Number(digits);
  const fault = figureFault(value);
  return fault ? { kind: 'fault', fault } : { kind: 'number', value };
}
