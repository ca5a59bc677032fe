import type { Place } from '@pbnet/domain/access';
import { readings } from '@pbnet/domain/platform';
import { sql, type SQL } from 'drizzle-orm';

/** The same folding as the expression of the trigram indexes, or they are not used. */
export const fold = (column: SQL): SQL => sql`lower(translate(${column}, 'Ёё', 'Ее'))`;

function escaped(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&');
}

const any = (conditions: readonly SQL[]): SQL => sql`(${sql.join([...conditions], sql` or `)})`;

/** Every typed word occurs in the column, in one of the readings. */
export function contains(column: SQL, text: string): SQL {
  const ways = readings(text).map((reading) => {
    const words = reading.split(' ').map((word) => sql`${column} like ${`%${escaped(word)}%`}`);
    return sql`(${sql.join(words, sql` and `)})`;
  });
  return any(ways);
}

/** Long enough for its likeness to a word to mean something: «Пенза» and «Пензенская». */
const isTelling = (reading: string): boolean => reading.length >= 4;

export function fits(column: SQL, text: string): SQL {
  const like = readings(text)
    .filter(isTelling)
    .map((reading) => sql`${reading} <% ${column}`);
  return any([contains(column, text), ...like]);
}

/** What begins with the typed text stands first, then what contains it, then the shorter. */
export function byFitness(column: SQL, text: string): SQL {
  const begins = readings(text).map((reading) => sql`${column} like ${`${escaped(reading)}%`}`);
  return sql`${any(begins)} desc, ${contains(column, text)} desc, length(${column}), ${column}`;
}

export const holdsToday = (version: SQL): SQL =>
  sql`${version}.valid_from <= current_date and (${version}.valid_to is null or ${version}.valid_to > current_date)`;

/** The rows of the place, by the scalar columns that every centre's version carries. */
export function within(place: Place, version: SQL): SQL {
  switch (place.kind) {
    case 'network':
      return sql`true`;
    case 'region':
      return sql`${version}.region_id = ${place.regionId}`;
    case 'regional-center':
      return sql`${version}.regional_center_id = ${place.regionalCenterId}`;
    case 'center':
      return sql`${version}.center_id = ${place.centerId}`;
  }
}
