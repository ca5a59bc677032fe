import type { Day } from '../month.ts';
import { counted, type NounForms } from '../words.ts';
import { numberInWords } from './russian-numbers.ts';

const years: NounForms = ['год', 'года', 'лет'];
const months: NounForms = ['месяц', 'месяца', 'месяцев'];
const days: NounForms = ['день', 'дня', 'дней'];

/** «5 (пять) лет» */
export function countedInBoth(count: number, forms: NounForms): string {
  return counted(count, forms).replace(' ', ` (${numberInWords(count)}) `);
}

export const monthsInBoth = (count: number) =>
  count % 12 === 0 ? countedInBoth(count / 12, years) : countedInBoth(count, months);

/** How long from the first to the last day, both included: in whole years or months where they are whole. */
export function termInWords(startsOn: Day, endsOn: Day): string {
  const start = new Date(`${startsOn}T00:00:00Z`);
  const after = new Date(`${endsOn}T00:00:00Z`);
  after.setUTCDate(after.getUTCDate() + 1);
  const whole =
    (after.getUTCFullYear() - start.getUTCFullYear()) * 12 + after.getUTCMonth() - start.getUTCMonth();
  if (whole > 0 && after.getUTCDate() === start.getUTCDate()) return monthsInBoth(whole);
  return countedInBoth(Math.round((after.getTime() - start.getTime()) / 86_400_000), days);
}
