import type { ApiOutputs } from '@pbnet/api-client';
import type { RegionUnit } from '@pbnet/ui/map';

type Parts = ApiOutputs['dashboard']['parts'];

export interface RegionWords {
  classOf(value: number | null): string | null;
  number(value: number): string;
  words(figures: { readonly total: string; readonly counted: number; readonly expected: number }): string;
}

export interface RegionUnits {
  readonly units: readonly RegionUnit[];
  /** «Москва (2 662), Татарстан (2 173), Башкортостан (2 100)» */
  readonly best: string;
  /** Regions without data. */
  readonly missing: number;
}

/** The regions as pictures show them: a region nobody reported from has no class. */
export function regionUnits(parts: Parts, { classOf, number, words }: RegionWords): RegionUnits {
  const rows = parts.ids.map((_, index) => ({
    code: parts.codes[index] ?? '',
    name: parts.names[index] ?? '',
    total: parts.totals[index] ?? null,
    counted: parts.counted[index] ?? 0,
    expected: parts.expected[index] ?? 0,
  }));
  const known = rows.flatMap(({ name, total }) => (total === null ? [] : [{ name, total }]));
  return {
    units: rows.map(({ code, name, total, counted, expected }) => ({
      code,
      name,
      classKey: classOf(total),
      text: words({ total: total === null ? '—' : number(total), counted, expected }),
    })),
    best: known
      .toSorted((a, b) => b.total - a.total)
      .slice(0, 3)
      .map(({ name, total }) => `${name} (${number(total)})`)
      .join(', '),
    missing: rows.length - known.length,
  };
}
