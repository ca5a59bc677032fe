import type { Day, Month } from './month.ts';

const nominative = new Intl.DateTimeFormat('ru', { month: 'long', timeZone: 'UTC' });
const genitive = new Intl.DateTimeFormat('ru', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const rules = new Intl.PluralRules('ru');

/** «июль 2026» */
export function monthInWords(of: Month): string {
  return `${nominative.format(new Date(`${of}-01T00:00:00Z`))} ${of.slice(0, 4)}`;
}

/** «5 августа 2026 года» */
export function dayInWords(of: Day): string {
  return `${genitive.format(new Date(`${of}T00:00:00Z`))} ${of.slice(0, 4)} года`;
}

/** Forms of a Russian noun after 1, 2 and 5: ['центр', 'центра', 'центров']. */
export type NounForms = readonly [one: string, few: string, many: string];

/** «3 центра»: the whole number with the noun in the form that it asks for. */
export function counted(count: number, [one, few, many]: NounForms): string {
  const rule = rules.select(count);
  const noun = rule === 'one' ? one : rule === 'few' ? few : many;
  return `${count} ${noun}`;
}
