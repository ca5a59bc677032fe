import type { Occupied } from './calendar-item.ts';

export interface Occupying {
  /** ISO texts. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly occupies: readonly Occupied[];
}

/** Lower case, ё as е, one space: «Большой  Зал» and «большой зал» are one hall. */
export function sameName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function overlap(one: Occupying, other: Occupying): boolean {
  return (
    Date.parse(one.startsAt) < Date.parse(other.endsAt) && Date.parse(other.startsAt) < Date.parse(one.endsAt)
  );
}

/** What both take at the same time; one that ends when the other begins does not clash. */
export function sharedOccupation(one: Occupying, other: Occupying): readonly Occupied[] {
  if (!overlap(one, other)) return [];
  return one.occupies.filter((mine) =>
    other.occupies.some(
      (theirs) =>
        mine.kind === theirs.kind &&
        (mine.kind === 'broadcast' || sameName(mine.name) === sameName(theirs.name)),
    ),
  );
}
