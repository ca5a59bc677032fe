import type { Day } from '../month.ts';

/** Full years on the day; who was born on 29 February comes of age on 1 March of a shorter year. */
export function fullYears(birthDate: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
