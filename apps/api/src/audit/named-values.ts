import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { Difference } from './differences.ts';

/** Fields that hold an id, with the table of versions that names it. */
const sources = {
  regionId: ['region_versions', 'region_id', 'name_ru'],
  regionalCenterId: ['regional_center_versions', 'regional_center_id', 'name'],
  centerId: ['access_center_versions', 'center_id', 'name'],
  organizationId: ['organization_versions', 'organization_id', 'name'],
} as const;

type IdField = keyof typeof sources;

type Names = ReadonlyMap<string, string>;

function idFieldOf(field: string): IdField | null {
  const last = field.split('.').at(-1) ?? '';
  return last in sources ? (last as IdField) : null;
}

async function namesOf(
  tx: Transaction,
  field: IdField,
  ids: readonly number[],
): Promise<readonly [string, string][]> {
  if (ids.length === 0) return [];
  const [versions, owner, name] = sources[field];
  const rows = await tx.execute<{ id: number; name: string }>(sql`
    select distinct on (${sql.identifier(owner)}) ${sql.identifier(owner)} as id, ${sql.identifier(name)} as name
    from ${sql.identifier(versions)} where ${sql.identifier(owner)} in ${ids}
    order by ${sql.identifier(owner)}, valid_from desc`);
  return rows.map((row) => [`${field} ${row.id}`, row.name]);
}

/** The differences with names in place of the ids of regions, centres and organisations. */
export async function withNames<Row extends { readonly differences: readonly Difference[] }>(
  tx: Transaction,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const found = rows.flatMap(({ differences }) =>
    differences.flatMap(({ field, before, after }) => {
      const idField = idFieldOf(field);
      return [before, after].flatMap((id) => (idField && typeof id === 'number' ? [{ idField, id }] : []));
    }),
  );
  const names = new Map<string, string>();
  for (const [field, ids] of Map.groupBy(found, ({ idField }) => idField))
    for (const [key, name] of await namesOf(tx, field, [...new Set(ids.map(({ id }) => id))]))
      names.set(key, name);
  return rows.map((row) => ({ ...row, differences: row.differences.map((change) => named(change, names)) }));
}

function named(change: Difference, names: Names): Difference {
  const idField = idFieldOf(change.field);
  const nameOf = (value: unknown) => names.get(`${idField} ${String(value)}`) ?? value;
  return idField === null
    ? change
    : { ...change, before: nameOf(change.before), after: nameOf(change.after) };
}
