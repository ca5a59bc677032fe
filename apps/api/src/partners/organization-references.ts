import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

/** A column that names an organisation. */
export interface Reference {
  readonly table: string;
  readonly column: string;
  /** The table has a `version` that a change must raise, so that whoever edits the row is told. */
  readonly versioned: boolean;
}

/** What a merge leaves with the card that goes: its own history, its name in merges, pairs that are looked for anew. */
const ownOf = [
  'organization_versions.organization_id',
  'organization_merges.merged_id',
  'organization_pairs.one_id',
  'organization_pairs.other_id',
] as const;

/**
 * Every column of the database that names an organisation: those with a foreign key, and those called so without one.
 * Read from the catalogue, so that a table made tomorrow is not forgotten.
 */
export async function organizationReferences(tx: Transaction): Promise<readonly Reference[]> {
  const rows = await tx.execute<Reference & Record<string, unknown>>(sql`
    select c.relname as table, a.attname as column, exists (select from pg_attribute v
      where v.attrelid = c.oid and v.attname = 'version' and not v.attisdropped) as versioned
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and a.atttypid = 'int4'::regtype
      and (a.attname like '%organization\\_id' or exists (select from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid = 'organizations'::regclass
          and k.conkey = array[a.attnum]))
    order by c.relname, a.attname`);
  return rows.filter(({ table, column }) => !ownOf.some((own) => own === `${table}.${column}`));
}
