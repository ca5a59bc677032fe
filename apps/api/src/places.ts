import { DomainError } from '@pbnet/domain';
import type { Place } from '@pbnet/domain/access';
import type { Database } from './database.ts';

/** Kinds of records that lie somewhere in the tree, each with the SQL that says where. */
const sources = {
  center: 'select region_id, regional_center_id, id as center_id from access_centers where id = $1::int',
  regionalCenter:
    'select region_id, id as regional_center_id, null as center_id from regional_centers where id = $1::int',
  region:
    'select id as region_id, null as regional_center_id, null as center_id from regions where id = $1::int',
  delivery: 'select region_id, regional_center_id, center_id from deliveries where id = $1::uuid',
  extension:
    'select region_id, regional_center_id, null as center_id from campaign_extensions where id = $1::uuid',
  assignment: 'select region_id, regional_center_id, null as center_id from assignments where id = $1::uuid',
  opening:
    'select region_id, regional_center_id, null as center_id from planned_openings where id = $1::uuid',
  agreement: 'select region_id, regional_center_id, null as center_id from agreements where id = $1::uuid',
  video: 'select region_id, regional_center_id, center_id from videos where id = $1::uuid',
  method: 'select region_id, regional_center_id, null as center_id from methods where id = $1::uuid',
  jointEvent: 'select region_id, regional_center_id, center_id from joint_events where id = $1::uuid',
} as const;

export type PlacedKind = keyof typeof sources;

export interface Places {
  /** Where the record lies. Throws DomainError not-found when there is no such record. */
  of(kind: PlacedKind, id: number | string): Promise<Place>;
}

interface Row {
  readonly region_id: number | null;
  readonly regional_center_id: number | null;
  readonly center_id: number | null;
}

function toPlace({
  region_id: regionId,
  regional_center_id: regionalCenterId,
  center_id: centerId,
}: Row): Place {
  if (regionId === null) return { kind: 'network' };
  if (regionalCenterId === null) return { kind: 'region', regionId };
  if (centerId === null) return { kind: 'regional-center', regionId, regionalCenterId };
  return { kind: 'center', regionId, regionalCenterId, centerId };
}

export function places({ raw }: Database): Places {
  return {
    async of(kind, id) {
      const [row] = await raw.unsafe<Row[]>(sources[kind], [id], { prepare: true });
      if (!row) throw new DomainError('not-found', 'not-found');
      return toPlace(row);
    },
  };
}
