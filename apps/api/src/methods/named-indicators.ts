import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { NamedIndicator } from './method.ts';

/** The indicators by the names that they have now. */
export async function namedIndicators(tx: Transaction): Promise<readonly NamedIndicator[]> {
  const rows = await tx.execute<NamedIndicator & Record<string, unknown>>(sql`
    select i.code, v.name_ru as "nameRu", v.name_en as "nameEn" from indicators i
    join lateral (
      select name_ru, name_en from indicator_versions where code = i.code order by valid_from desc limit 1) v on true
    order by i.position`);
  return rows.map(({ code, nameRu, nameEn }) => ({ code, nameRu, nameEn }));
}
