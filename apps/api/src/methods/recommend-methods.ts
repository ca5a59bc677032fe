import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { weakIndicators, type IndicatorMean } from '@pbnet/domain/methods';
import type { RecommendMethods } from '@pbnet/validation/methods';
import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import type { Recommendations, RecommendedMethod, WeakFigure } from './method.ts';
import { methodsRepository } from './methods.repository.ts';
import { namedIndicators } from './named-indicators.ts';
import { briefFor } from './read-methods.ts';

/** The comparison is made of that many closed months: one month alone says little. */
const comparedMonths = 3;
const mostRecommended = 12;

export async function recommendMethods(
  tx: Transaction,
  actor: Actor,
  asked: RecommendMethods,
): Promise<Recommendations> {
  const regionalCenterId = comparedOf(actor, asked);
  const months = await closedMonths(tx);
  const [to] = months;
  const from = months.at(-1);
  if (regionalCenterId === null || from === undefined || to === undefined)
    return { regionalCenterId, months: null, weak: [], methods: [] };
  const means = await asOwner(tx, () => readMeans(tx, months));
  const names = new Map((await namedIndicators(tx)).map((named) => [named.code, named]));
  const weak = weakIndicators(means, regionalCenterId).flatMap((row): readonly WeakFigure[] => {
    const named = names.get(row.code);
    return named ? [{ ...row, ...named }] : [];
  });
  return {
    ...{ regionalCenterId, weak, months: { from, to } },
    methods: await movingThese(tx, actor, { weak, regionalCenterId }),
  };
}

function comparedOf({ place }: Actor, { regionalCenterId }: RecommendMethods): number | null {
  if (place.kind === 'network') return regionalCenterId ?? null;
  const own = 'regionalCenterId' in place ? place.regionalCenterId : null;
  if (regionalCenterId !== undefined && regionalCenterId !== own)
    throw new DomainError('forbidden', 'place-forbidden');
  return own;
}

/** The last first. */
async function closedMonths(tx: Transaction): Promise<readonly string[]> {
  const rows = await tx.execute<{ month: string }>(sql`
    select month from reporting_periods where state in ('closed', 'published')
    order by month desc limit ${comparedMonths}`);
  return rows.map(({ month }) => month);
}

/** Only averages of others leave this query, never one centre's report. What is blank or told in words is no figure. */
async function readMeans(tx: Transaction, months: readonly string[]): Promise<readonly IndicatorMean[]> {
  const rows = await tx.execute<IndicatorMean & Record<string, unknown>>(sql`
    select r.regional_center_id as "regionalCenterId", v.key as code,
      count(distinct r.center_id)::int as centers, avg(v.number)::float8 as mean
    from center_reports r cross join lateral (
      select key, case jsonb_typeof(value) when 'number' then value::numeric end as number
      from jsonb_each(r."values")) v
    where r.month in ${months} and r.state in ('submitted', 'accepted') and v.number is not null
    group by 1, 2`);
  return [...rows];
}

interface Weakness {
  readonly weak: readonly WeakFigure[];
  readonly regionalCenterId: number;
}

/** What moves the most of the weak indicators first; what the regional center has applied already comes last. */
async function movingThese(
  tx: Transaction,
  actor: Actor,
  { weak, regionalCenterId }: Weakness,
): Promise<readonly RecommendedMethod[]> {
  if (weak.length === 0) return [];
  const codes = weak.map(({ code }) => code);
  const list = sql`array[${sql.join(
    codes.map((code) => sql`${code}`),
    sql`, `,
  )}]::text[]`;
  const applied = await tx.execute<{ id: string }>(sql`
    select distinct method_id as id from method_applications where regional_center_id = ${regionalCenterId}`);
  const found = await methodsRepository(tx).briefs({
    where: sql`m.edition > 0 and m.state <> 'archived' and m.indicators && ${list}`,
    order: sql`exists (select from method_applications p
        where p.method_id = m.id and p.regional_center_id = ${regionalCenterId}),
      (select count(*) from unnest(m.indicators) c where c = any(${list})) desc, a.regional_centers desc, m.title, m.id`,
    limit: mostRecommended,
  });
  return found.map(briefFor(actor)).map((method) => ({
    method,
    moves: codes.filter((code) => method.indicators.includes(code)),
    applied: applied.some(({ id }) => id === method.id),
  }));
}
