import { addDays, type Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { ListAudit } from '@pbnet/validation/audit';
import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import { differences, type Difference } from './differences.ts';
import { withNames } from './named-values.ts';
import type { PersonalFields, PersonKeys } from './person-keys.ts';

export interface AuditRow {
  readonly id: number;
  /** UTC with microseconds, as the next page's cursor needs it. */
  readonly at: string;
  readonly actorId: string | null;
  /** Empty for the system, for nobody and for an erased person. */
  readonly actorName: string;
  readonly actorRole: string;
  readonly ip: string;
  readonly requestId: string;
  readonly action: string;
  readonly entity: string;
  readonly entityId: string;
  readonly placeName: string;
  readonly differences: readonly Difference[];
  /** `erased`: the personal fields of the row can no longer be read. */
  readonly personal: 'none' | 'shown' | 'erased';
}

export interface AuditPage {
  readonly rows: readonly AuditRow[];
  /** Input of the next page; null after the last. */
  readonly next: { readonly at: string; readonly id: number } | null;
}

export interface AuditLog {
  /** The newest rows first. */
  list(actor: Actor, filter: ListAudit): Promise<AuditPage>;
}

export interface AuditLogOptions {
  readonly database: Database;
  readonly personKeys: PersonKeys;
}

const pageSize = 50;
/** The day of a filter is headquarters' day. */
const zone = 'Europe/Moscow';

interface Found extends Omit<AuditRow, 'differences' | 'personal'> {
  readonly before: unknown;
  readonly after: unknown;
  readonly personId: string | null;
  readonly content: Uint8Array | null;
  readonly [column: string]: unknown;
}

function begins(action: string): string {
  return `${action.replace(/[\\%_]/g, String.raw`\$&`)}%`;
}

async function found(tx: Transaction, filter: ListAudit): Promise<readonly Found[]> {
  const { actorId = null, entity = null, entityId = null, cursor } = filter;
  const { regionId = null, regionalCenterId = null, centerId = null } = filter;
  const action = filter.action ? begins(filter.action) : null;
  const from = filter.from ?? null;
  const until: Day | null = filter.to ? addDays(filter.to, 1) : null;
  return tx.execute<Found>(sql`
    select l.id::int, to_char(l.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
      l.actor_id as "actorId", coalesce(a.display_name, '') as "actorName", l.actor_role as "actorRole", l.ip,
      l.request_id as "requestId", l.action, l.entity, l.entity_id as "entityId", l.before, l.after,
      l.person_id as "personId", l.personal as content,
      coalesce(center.name, rc.name, region.name_ru, '') as "placeName"
    from (
      select * from audit_log l
      where (${actorId}::uuid is null or l.actor_id = ${actorId}::uuid)
        and (${action}::text is null or l.action like ${action}::text)
        and (${entity}::text is null or l.entity = ${entity}::text)
        and (${entityId}::text is null or l.entity_id = ${entityId}::text)
        and (${regionId}::int is null or l.region_id = ${regionId}::int)
        and (${regionalCenterId}::int is null or l.regional_center_id = ${regionalCenterId}::int)
        and (${centerId}::int is null or l.center_id = ${centerId}::int)
        and (${from}::date is null or l.at >= ${from}::date::timestamp at time zone ${zone})
        and (${until}::date is null or l.at < ${until}::date::timestamp at time zone ${zone})
        and (${cursor?.at ?? null}::timestamptz is null
          or (l.at, l.id) < (${cursor?.at ?? null}::timestamptz, ${cursor?.id ?? null}::bigint))
      order by l.at desc, l.id desc limit ${pageSize + 1}
    ) l
    left join accounts a on a.id = l.actor_id
    left join lateral (select name from access_center_versions v where v.center_id = l.center_id
      order by v.valid_from desc limit 1) center on true
    left join lateral (select name from regional_center_versions v where v.regional_center_id = l.regional_center_id
      order by v.valid_from desc limit 1) rc on true
    left join lateral (select name_ru from region_versions v where v.region_id = l.region_id
      order by v.valid_from desc limit 1) region on true
    order by l.at desc, l.id desc`);
}

function rowOf(row: Found, personal: PersonalFields | null | undefined): AuditRow {
  const { before, after, personId: _personId, content: _content, ...shown } = row;
  return {
    ...shown,
    differences: [...differences(before, after), ...differences(personal?.['before'], personal?.['after'])],
    personal: personal === undefined ? 'none' : personal === null ? 'erased' : 'shown',
  };
}

export function auditLog({ database, personKeys }: AuditLogOptions): AuditLog {
  return {
    list: (actor, filter) =>
      database.as(actor, async (tx) => {
        const rows = await found(tx, filter);
        const page = rows.slice(0, pageSize);
        const sealed = page.flatMap(({ id, personId, content }) =>
          personId && content ? [{ id, personId, content }] : [],
        );
        const opened = await personKeys.open(tx, sealed);
        const personal = new Map(sealed.map(({ id }, index) => [id, opened[index] ?? null]));
        const last = rows.length > pageSize ? page.at(-1) : undefined;
        return {
          rows: await withNames(
            tx,
            page.map((row) => rowOf(row, personal.get(row.id))),
          ),
          next: last ? { at: last.at, id: last.id } : null,
        };
      }),
  };
}
