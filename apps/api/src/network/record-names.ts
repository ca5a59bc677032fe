import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';

/** Names by id, as they are today or were last. */
export type Names = Readonly<Record<number, string>>;

/** Names of what a history points at by id, so that a card can be read. */
export interface RecordNames {
  readonly organizations: Names;
  readonly regionalCenters: Names;
}

interface NamedIds {
  readonly organizations: readonly number[];
  readonly regionalCenters?: readonly number[];
}

interface Row {
  readonly id: number;
  readonly name: string;
  readonly [column: string]: unknown;
}

async function latest(tx: Transaction, versions: string, ids: readonly number[]): Promise<Names> {
  if (ids.length === 0) return {};
  const owner = versions === 'organization_versions' ? 'organization_id' : 'regional_center_id';
  const rows = await tx.execute<Row>(sql`
    select distinct on (${sql.identifier(owner)}) ${sql.identifier(owner)} as id, name
    from ${sql.identifier(versions)} where ${sql.identifier(owner)} in ${ids}
    order by ${sql.identifier(owner)}, valid_from desc`);
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]));
}

export async function recordNames(
  tx: Transaction,
  { organizations, regionalCenters = [] }: NamedIds,
): Promise<RecordNames> {
  return {
    organizations: await latest(tx, 'organization_versions', organizations),
    regionalCenters: await latest(tx, 'regional_center_versions', regionalCenters),
  };
}
