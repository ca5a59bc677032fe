import type { Day } from '@pbnet/domain';
import { largestCohort } from '@pbnet/domain/renewals';
import type { FindRenewable, RenewalCohort } from '@pbnet/validation/renewals';
import { sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { renewables, texts } from './cohort.repository.ts';
import type { CohortPreview, Renewable } from './renewal.ts';

const foundAtOnce = 10;

function conditions(cohort: RenewalCohort, today: Day): SQL {
  const { until, expired, automatic, regionIds, kinds, templateIds } = cohort;
  return sql`a.state in ('active', 'expired') and ended <= ${until}::date
    and (${expired}::boolean or ended >= ${today}::date)
    and (${automatic}::boolean or a.prolongation <> 'automatic')
    and (${regionIds.length === 0}::boolean or a.region_id::text in ${texts(regionIds)})
    and (${kinds.length === 0}::boolean or a.kind in ${texts(kinds)})
    and (${templateIds.length === 0}::boolean or a.template_id::text in ${texts(templateIds)})`;
}

/** What the conditions find and what was picked by hand, each with what stands against its renewal. */
export async function previewCohort(
  tx: Transaction,
  cohort: RenewalCohort,
  today: Day,
): Promise<CohortPreview> {
  const picked = sql`a.id::text in ${texts(cohort.agreementIds)}`;
  const where = sql`(${picked} or ${conditions(cohort, today)})`;
  const { termMonths } = cohort;
  const found = await renewables(tx, { where, today, termMonths, most: largestCohort + 1 });
  return { agreements: found.slice(0, largestCohort), cut: found.length > largestCohort };
}

/** By a part of the number or title, ё and е being the same: to be picked by hand. */
export function findRenewables(
  tx: Transaction,
  { search, termMonths }: FindRenewable,
  today: Day,
): Promise<readonly Renewable[]> {
  const pattern = `%${search.replace(/[\\%_]/g, '\\$&')}%`;
  const like = (column: SQL) =>
    sql`lower(translate(${column}, 'Ёё', 'Ее')) like lower(translate(${pattern}, 'Ёё', 'Ее'))`;
  const where = sql`a.state in ('active', 'expired') and (${like(sql`a.title`)} or ${like(sql`a.number`)})`;
  return renewables(tx, { where, today, termMonths, most: foundAtOnce });
}
