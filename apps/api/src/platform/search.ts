import { can, type Actor } from '@pbnet/domain/access';
import { readings } from '@pbnet/domain/platform';
import { sql, type SQL } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';

export interface SearchHit {
  readonly kind: 'center' | 'regional-center' | 'person';
  readonly id: number | string;
  readonly title: string;
  /** Where it is: «Пензенская область · Кузнецк · РЦ-12-003» */
  readonly detail: string;
}

export interface Search {
  /** What the actor may see and what fits the typed text; at most seven of a kind, the best first. */
  find(actor: Actor, text: string): Promise<readonly SearchHit[]>;
}

const most = 7;

/** The same folding as the expression of the trigram indexes, or they are not used. */
const fold = (column: SQL): SQL => sql`lower(translate(${column}, 'Ёё', 'Ее'))`;

function escaped(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&');
}

/** Every word of the reading occurs in the column. */
function contains(column: SQL, reading: string): SQL {
  const words = reading.split(' ').map((word) => sql`${column} like ${`%${escaped(word)}%`}`);
  return sql`(${sql.join(words, sql` and `)})`;
}

const any = (conditions: readonly SQL[]): SQL => sql`(${sql.join([...conditions], sql` or `)})`;

/** Long enough for its likeness to a word to mean something: «Пенза» and «Пензенская», or a slip of the finger. */
const isTelling = (reading: string): boolean => reading.length >= 4;

function fits(column: SQL, text: string): SQL {
  const like = readings(text)
    .filter(isTelling)
    .map((reading) => sql`${reading} <% ${column}`);
  return any([...readings(text).map((reading) => contains(column, reading)), ...like]);
}

/** What begins with the typed text stands first, then what contains it, then the shorter. */
function byFitness(column: SQL, text: string): SQL {
  const begins = readings(text).map((reading) => sql`${column} like ${`${escaped(reading)}%`}`);
  const contain = readings(text).map((reading) => contains(column, reading));
  return sql`${any(begins)} desc, ${any(contain)} desc, length(${column}), ${column}`;
}

const holdsToday = (version: SQL): SQL =>
  sql`${version}.valid_from <= current_date and (${version}.valid_to is null or ${version}.valid_to > current_date)`;

async function centers(tx: Transaction, text: string): Promise<readonly SearchHit[]> {
  const place = fold(sql`(v.name || ' ' || v.locality)`);
  const named = any([
    fits(place, text),
    ...readings(text).map((reading) => contains(sql`lower(c.code)`, reading)),
  ]);
  return tx.execute<SearchHit & Record<string, unknown>>(sql`
    select 'center' as kind, c.id, v.name as title, concat_ws(' · ', r.name_ru, v.locality, c.code) as detail
    from access_center_versions v
    join access_centers c on c.id = v.center_id
    left join region_versions r on r.region_id = v.region_id and ${holdsToday(sql`r`)}
    where ${holdsToday(sql`v`)} and c.closed_on is null and ${named}
    order by ${byFitness(fold(sql`v.name`), text)} limit ${most}`);
}

async function regionalCenters(tx: Transaction, text: string): Promise<readonly SearchHit[]> {
  const name = fold(sql`(v.name || ' ' || coalesce(r.name_ru, '') || ' ' || c.code)`);
  return tx.execute<SearchHit & Record<string, unknown>>(sql`
    select 'regional-center' as kind, c.id, v.name as title, concat_ws(' · ', r.name_ru, c.code) as detail
    from regional_center_versions v
    join regional_centers c on c.id = v.regional_center_id
    left join region_versions r on r.region_id = c.region_id and ${holdsToday(sql`r`)}
    where ${holdsToday(sql`v`)} and c.closed_on is null and ${fits(name, text)}
    order by ${byFitness(name, text)} limit ${most}`);
}

async function people(tx: Transaction, text: string): Promise<readonly SearchHit[]> {
  const name = fold(sql`(display_name || ' ' || email)`);
  return tx.execute<SearchHit & Record<string, unknown>>(sql`
    select 'person' as kind, id::text as id, display_name as title, email as detail
    from accounts
    where state <> 'erased' and ${fits(name, text)}
    order by ${byFitness(name, text)} limit ${most}`);
}

export function search(database: Database): Search {
  return {
    find: (actor, text) =>
      database.as(actor, async (tx) => [
        ...(await regionalCenters(tx, text)),
        ...(await centers(tx, text)),
        ...(can(actor, 'account.read') ? await people(tx, text) : []),
      ]),
  };
}
