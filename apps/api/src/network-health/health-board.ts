import type { Day } from '@pbnet/domain';
import type { Words } from '@pbnet/domain/platform';
import { findingKinds, type Finding, type FindingKind } from '@pbnet/domain/network-health';
import type { HealthQuery } from '@pbnet/validation/network-health';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

export interface HealthRegion {
  readonly id: number;
  readonly name: Words;
  readonly findings: number;
}

/** A page of the breaks that fit, and how many there are of each kind and in each region. */
export interface HealthBoard {
  readonly asOf: Day;
  /** Of what fits the region and the words; every kind is there. */
  readonly counts: Readonly<Record<FindingKind, number>>;
  /** Of what fits the kind and the words; only those with any, by name. */
  readonly regions: readonly HealthRegion[];
  /** Of all kinds in all regions that the reader sees. */
  readonly all: number;
  readonly total: number;
  readonly pageSize: number;
  readonly findings: readonly Finding[];
}

export const pageSize = 100;

const folded = (text: string) => text.toLowerCase().replaceAll('ё', 'е');

function fitsWords({ about, responsible }: Finding, search: string): boolean {
  return folded(`${about.ru} ${about.en} ${responsible.ru} ${responsible.en}`).includes(search);
}

export interface Narrowed {
  readonly byWords: readonly Finding[];
  readonly found: readonly Finding[];
}

export function narrow(all: readonly Finding[], { kind, regionId, search = '' }: HealthQuery): Narrowed {
  const words = folded(search.trim());
  const byWords = words === '' ? all : all.filter((finding) => fitsWords(finding, words));
  const found = byWords.filter(
    (finding) =>
      (kind === undefined || finding.kind === kind) &&
      (regionId === undefined || finding.regionId === regionId),
  );
  return { byWords, found };
}

export async function regionNames(tx: Transaction, day: Day): Promise<ReadonlyMap<number, Words>> {
  const rows = await tx.execute<{ id: number; ru: string; en: string }>(sql`
    select region_id as id, name_ru as ru, name_en as en from region_versions
    where valid_from <= ${day}::date and (valid_to is null or valid_to > ${day}::date) order by name_ru`);
  return new Map(rows.map(({ id, ru, en }) => [id, { ru, en }]));
}

export interface BoardOf {
  readonly all: readonly Finding[];
  readonly names: ReadonlyMap<number, Words>;
  readonly query: HealthQuery;
  readonly day: Day;
}

export function healthBoard({ all, names, query, day }: BoardOf): HealthBoard {
  const { byWords, found } = narrow(all, query);
  const { kind, regionId, page } = query;
  const ofRegion = byWords.filter((finding) => regionId === undefined || finding.regionId === regionId);
  const ofKind = byWords.filter((finding) => kind === undefined || finding.kind === kind);
  const count = (of: FindingKind) => ofRegion.filter((finding) => finding.kind === of).length;
  return {
    ...{ asOf: day, all: all.length, total: found.length, pageSize },
    counts: Object.fromEntries(findingKinds.map((one) => [one, count(one)])) as Record<FindingKind, number>,
    regions: [...names].flatMap(([id, name]) => {
      const findings = ofKind.filter((finding) => finding.regionId === id).length;
      return findings === 0 && id !== regionId ? [] : [{ id, name, findings }];
    }),
    findings: found.slice((page - 1) * pageSize, page * pageSize),
  };
}
