import type { Day } from '@pbnet/domain';
import type { CoveredPlace, CoveringCenter, MunicipalityKind, Point } from '@pbnet/domain/white-spots';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { SpotOpening } from './white-spot.ts';

export interface RegionRow extends Record<string, unknown> {
  readonly id: number;
  readonly code: string;
  readonly isoCode: string | null;
  readonly nameRu: string;
  readonly nameEn: string;
}

export interface MunicipalityRow extends CoveredPlace {
  readonly kind: MunicipalityKind;
  readonly oktmo: string | null;
  readonly population: number | null;
}

/** An opening on its way, and where it is to be. */
export interface PlannedRow extends SpotOpening, Record<string, unknown> {
  readonly regionId: number;
  readonly municipalityId: number | null;
  readonly municipality: string;
  readonly locality: string;
}

export interface CenterRow extends CoveringCenter {
  readonly code: string;
}

interface Placed {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

function pointOf({ latitude, longitude }: Placed): Point | null {
  return latitude === null || longitude === null ? null : { latitude, longitude };
}

type Unplaced<Row> = Omit<Row, 'point'> & Placed;

function withPoint<Row extends object>(row: Unplaced<Row>): Row {
  const { latitude, longitude, ...rest } = row;
  return { ...rest, point: pointOf({ latitude, longitude }) } as unknown as Row;
}

export function whiteSpotsRepository(tx: Transaction) {
  return {
    regions: (day: Day) =>
      tx.execute<RegionRow>(sql`
        select r.id, r.code, r.iso_code as "isoCode", v.name_ru as "nameRu", v.name_en as "nameEn" from regions r
        join region_versions v on v.region_id = r.id
          and v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to > ${day}::date)
        order by v.name_ru`),

    async municipalities(day: Day): Promise<readonly MunicipalityRow[]> {
      const rows = await tx.execute<Unplaced<MunicipalityRow> & Readonly<Record<string, unknown>>>(sql`
        select m.id, m.region_id as "regionId", m.name, m.kind, m.seat, m.oktmo, m.population, m.latitude,
          m.longitude
        from municipalities m
        where m.abolished_on is null or m.abolished_on > ${day}::date
        order by m.population desc nulls last, m.name, m.id`);
      return rows.map((row) => withPoint<MunicipalityRow>(row));
    },

    /** The soonest first. */
    planned: () =>
      tx.execute<PlannedRow>(sql`
        select id, state, planned_month as "plannedMonth", region_id as "regionId",
          municipality_id as "municipalityId", municipality, locality
        from planned_openings where state not in ('opened', 'rejected', 'withdrawn')
        order by planned_month nulls last, id`),

    /** Centres that work or are suspended on the day. */
    async centers(day: Day): Promise<readonly CenterRow[]> {
      const rows = await tx.execute<Unplaced<CenterRow> & Readonly<Record<string, unknown>>>(sql`
        select c.id, c.code, v.name, v.locality, v.region_id as "regionId", c.latitude, c.longitude,
          (select o.municipality_id from planned_openings o
            where o.center_id = c.id and o.municipality_id is not null limit 1) as "municipalityId"
        from access_centers c
        join access_center_versions v on v.center_id = c.id
          and v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to > ${day}::date)
        where c.opened_on <= ${day}::date and (c.closed_on is null or c.closed_on > ${day}::date)
        order by c.id`);
      return rows.map((row) => withPoint<CenterRow>(row));
    },
  };
}
