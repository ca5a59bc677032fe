import { DomainError, sentence, type Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import { currentRequest } from '../request-info.ts';
import {
  readMunicipality,
  type KnownRegion,
  type MunicipalityFacts,
  type RowProblem,
} from './judge-municipality.ts';
import { readMunicipalities, type ListedRow } from './read-municipalities.ts';

/** What the system says of one row of the list. */
export interface MunicipalityRowAnswer {
  /** The row's number in the file, from 1. */
  readonly row: number;
  readonly name: string;
  /** `new` and `changed` will be or were written; `same` holds what the system has; `refused` is wrong. */
  readonly outcome: 'new' | 'changed' | 'same' | 'refused';
  /** Whole sentences in the language of the request; none unless refused. */
  readonly problems: readonly string[];
}

export interface MunicipalityAnswer {
  readonly written: boolean;
  /** To be sent back with the same file in order to write it: says that nothing changed since this answer. */
  readonly confirmation: string;
  readonly rows: readonly MunicipalityRowAnswer[];
}

export interface MunicipalityImport {
  readonly bytes: Buffer;
  /** The confirmation of an earlier answer to the same file; without it nothing is written. */
  readonly confirmation: string | null;
  readonly today: Day;
}

interface Known extends MunicipalityFacts, Record<string, unknown> {
  readonly id: number;
  readonly version: number;
}

interface Judged {
  readonly answer: MunicipalityRowAnswer;
  readonly write?: { readonly known: Known | null; readonly facts: MunicipalityFacts };
}

const nameKey = ({ regionId, name, kind }: MunicipalityFacts) =>
  `${regionId}:${kind}:${name.toLowerCase().replaceAll('ё', 'е')}`;

const factsOf = ({ id: _id, version: _version, ...facts }: Known): MunicipalityFacts => facts;

/** The rows that the system has, by ОКТМО and by name; locked, so that what was judged is what is written. */
async function lockKnown(tx: Transaction) {
  const rows = await tx.execute<Known>(sql`
    select id, version, region_id as "regionId", name, kind, seat, oktmo, population, latitude, longitude,
      abolished_on::text as "abolishedOn" from municipalities order by id for update`);
  const byCode = new Map(rows.flatMap((row) => (row.oktmo === null ? [] : [[row.oktmo, row] as const])));
  const byName = new Map(rows.map((row) => [nameKey(row), row]));
  return { byCode, find: (facts: MunicipalityFacts) => find(facts, byCode, byName) };
}

function find(facts: MunicipalityFacts, byCode: Map<string, Known>, byName: Map<string, Known>) {
  const alike = byName.get(nameKey(facts));
  if (facts.oktmo === null) return alike;
  // A row that has another code is another municipality, however alike its name.
  return byCode.get(facts.oktmo) ?? (alike?.oktmo === null ? alike : undefined);
}

interface Judging {
  readonly regions: readonly KnownRegion[];
  readonly known: Awaited<ReturnType<typeof lockKnown>>;
  /** Rows of the file by what they are about: the first. */
  readonly first: Map<string, number>;
}

const bare = (facts: MunicipalityFacts) => `without a code:${nameKey(facts)}`;

/** The earlier row about the same: by its code, and by its name where either of the two has no code. */
function doubled(facts: MunicipalityFacts, first: ReadonlyMap<string, number>): number | undefined {
  const { oktmo } = facts;
  return oktmo === null ? first.get(nameKey(facts)) : (first.get(oktmo) ?? first.get(bare(facts)));
}

function judge(row: ListedRow, { regions, known, first }: Judging): Judged {
  const { language } = currentRequest();
  const { facts, name, problems } = readMunicipality(row, regions);
  const refuse = (found: readonly RowProblem[]): Judged => ({
    answer: {
      ...{ row: row.row, name, outcome: 'refused' },
      problems: found.map(({ key, details }) => sentence(key, language, details)),
    },
  });
  if (!facts) return refuse(problems);
  const before = doubled(facts, first);
  if (before !== undefined) return refuse([{ key: 'municipality-double', details: { first: before } }]);
  first.set(facts.oktmo ?? bare(facts), row.row);
  if (!first.has(nameKey(facts))) first.set(nameKey(facts), row.row);
  const there = known.find(facts) ?? null;
  if (there && there.regionId !== facts.regionId) {
    const details = { text: facts.oktmo, name: there.name };
    return refuse([{ key: 'municipality-other-region', details }]);
  }
  const same = there !== null && isDeepStrictEqual(factsOf(there), facts);
  const outcome = same ? 'same' : there ? 'changed' : 'new';
  const answer = { row: row.row, name, outcome, problems: [] } as const;
  return same ? { answer } : { answer, write: { known: there, facts } };
}

function confirmationOf(bytes: Buffer, judged: readonly Judged[]): string {
  const versions = judged.map(({ answer, write }) => `${answer.outcome}:${write?.known?.version ?? ''}`);
  return createHash('sha256').update(bytes).update(versions.join('/')).digest('base64url');
}

async function write(tx: Transaction, judged: readonly Judged[]): Promise<void> {
  const rows = judged.flatMap(({ write: found }) =>
    found ? [{ id: found.known?.id ?? null, ...found.facts }] : [],
  );
  const data = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id int, "regionId" int, name text,
    kind text, seat text, oktmo text, population int, latitude float8, longitude float8, "abolishedOn" date)`;
  await tx.execute(sql`
    update municipalities m set name = r.name, kind = r.kind, seat = r.seat, oktmo = r.oktmo,
      population = r.population, latitude = r.latitude, longitude = r.longitude, abolished_on = r."abolishedOn",
      version = m.version + 1
    from ${data} where m.id = r.id`);
  await tx.execute(sql`
    insert into municipalities (region_id, name, kind, seat, oktmo, population, latitude, longitude, abolished_on)
    select r."regionId", r.name, r.kind, r.seat, r.oktmo, r.population, r.latitude, r.longitude, r."abolishedOn"
    from ${data} where r.id is null`);
}

const titles: Readonly<Record<keyof MunicipalityFacts, string>> = {
  regionId: 'субъект',
  name: 'название',
  kind: 'вид',
  seat: 'административный центр',
  oktmo: 'ОКТМО',
  population: 'население',
  latitude: 'широта',
  longitude: 'долгота',
  abolishedOn: 'упразднено с',
};

/** «Наровчатский район: население 9300 → 9100» */
function changeInWords(before: MunicipalityFacts, after: MunicipalityFacts): string {
  const changed = (Object.keys(titles) as (keyof MunicipalityFacts)[]).filter(
    (key) => before[key] !== after[key],
  );
  const told = changed.map((key) => `${titles[key]} ${before[key] ?? 'нет'} → ${after[key] ?? 'нет'}`);
  return `${before.name}: ${told.join(', ')}`;
}

/** One entry for the file: what changed in each row, and how many rows are new. */
function auditImport(tx: Transaction, actor: Actor, judged: readonly Judged[]): Promise<void> {
  const municipalities = judged.flatMap(({ write: found }) =>
    found?.known ? [changeInWords(factsOf(found.known), found.facts)] : [],
  );
  const added = judged.filter(({ answer }) => answer.outcome === 'new').length;
  return audit(tx, actor, {
    action: 'municipality.import',
    entity: 'municipality',
    entityId: 'list',
    after: { ...(municipalities.length === 0 ? {} : { municipalities }), added },
  });
}

/** Judges a list row by row and, when it comes with the confirmation of that judgement, writes all of it or nothing. */
export async function importMunicipalities(
  database: Database,
  actor: Actor,
  { bytes, confirmation, today }: MunicipalityImport,
): Promise<MunicipalityAnswer> {
  const listed = await readMunicipalities(bytes);
  return database.as(actor, async (tx) => {
    const regions = await tx.execute<KnownRegion & Record<string, unknown>>(sql`
      select r.id, r.code, r.okato_code as "okatoCode", v.name_ru as "nameRu" from regions r
      join region_versions v on v.region_id = r.id
        and v.valid_from <= ${today}::date and (v.valid_to is null or v.valid_to > ${today}::date)`);
    const judging = { regions, known: await lockKnown(tx), first: new Map<string, number>() };
    const judged = listed.map((row) => judge(row, judging));
    const rows = judged.map(({ answer }) => answer);
    const current = confirmationOf(bytes, judged);
    const refused = rows.some(({ outcome }) => outcome === 'refused');
    if (confirmation === null || refused) return { written: false, confirmation: current, rows };
    if (confirmation !== current) throw new DomainError('conflict', 'municipalities-changed-since-check');
    if (judged.some(({ write: found }) => found)) {
      await write(tx, judged);
      await auditImport(tx, actor, judged);
    }
    return { written: true, confirmation: current, rows };
  });
}
