import type { Month } from '@pbnet/domain';
import { network } from '@pbnet/domain/access';
import type { PlaceFigures, ResultFigures, ZeroCounts, ZeroList } from '@pbnet/domain/monitoring';
import { districtPosition } from '@pbnet/domain/network';
import type { Database } from '../../database.ts';
import { readJson } from '../dashboard/read-json.ts';
import { figuresQuery, type FiguresRow } from './figures-query.ts';
import { addZeroCounts, zeroCountsOf } from './zero-counts.ts';

/** The part of the zero lists that results are made of. */
export interface ZeroListsOfAll {
  system(month: Month): Promise<{ readonly lists: readonly ZeroList[] }>;
}

export interface LiveFigures {
  readonly figures: ResultFigures;
  /** Changes with every change of a report of the month. */
  readonly fingerprint: string;
}

interface Zeros {
  readonly all: readonly ZeroList[];
  readonly byCenter: ReadonlyMap<number, ZeroCounts>;
}

function join(
  row: FiguresRow,
  { all, byCenter }: Zeros,
): Omit<ResultFigures, 'month' | 'trend' | 'indicators'> {
  const rows = new Map(row.places.map((figures) => [figures.place, figures]));
  const districts = new Map(row.regions.map(({ id, district }) => [id, district]));

  function figuresOf(place: string, lists: readonly ZeroList[]): PlaceFigures {
    const found = rows.get(place);
    if (!found) throw new Error(`No figures of ${place}.`);
    const { place: _, ...figures } = found;
    const zeros = lists.flatMap(({ regionalCenterId }) => byCenter.get(regionalCenterId) ?? []);
    return { ...figures, zeros: addZeroCounts(zeros) };
  }

  return {
    network: figuresOf('network', all),
    districts: [...new Set(districts.values())]
      .toSorted((a, b) => districtPosition(a) - districtPosition(b) || a.localeCompare(b, 'ru'))
      .map((code) => ({
        code,
        ...figuresOf(
          `district:${code}`,
          all.filter(({ regionId }) => districts.get(regionId) === code),
        ),
      })),
    regions: row.regions.map((region) => ({
      ...region,
      ...figuresOf(
        `region:${region.id}`,
        all.filter(({ regionId }) => regionId === region.id),
      ),
    })),
    regionalCenters: row.regionalCenters.map((center) => ({
      ...center,
      ...figuresOf(
        `rc:${center.id}`,
        all.filter(({ regionalCenterId }) => regionalCenterId === center.id),
      ),
    })),
  };
}

/** The month's figures as the reports stand now, of the whole network, whoever asks. */
export async function liveFigures(
  { database, zeroLists }: { readonly database: Database; readonly zeroLists: ZeroListsOfAll },
  month: Month,
): Promise<LiveFigures> {
  const row = await readJson<FiguresRow>(database, network, (sql) => figuresQuery(sql, month));
  const { lists: all } = await zeroLists.system(month);
  const byCenter = new Map(all.map((list) => [list.regionalCenterId, zeroCountsOf(list)]));
  const totals = row.indicators.map(({ code }, index) => [code, row.trend[index] ?? []]);
  return {
    fingerprint: row.fingerprint,
    figures: {
      month,
      indicators: row.indicators,
      ...join(row, { all, byCenter }),
      trend: {
        months: row.months,
        totals: Object.fromEntries(totals),
        handedIn: row.trendHandedIn,
        expected: row.trendExpected,
      },
    },
  };
}
