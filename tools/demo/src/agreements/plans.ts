import { openingPlansAlone } from '@pbnet/api/opening-plans-alone';
import type { Database } from '@pbnet/api/database';
import { asDay, type Day } from '@pbnet/domain';
import type { Actor, StaffRole } from '@pbnet/domain/access';
import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';

async function actorOf(sql: Sql, role: StaffRole): Promise<Actor> {
  const [row] = await sql<{ id: string }[]>`
    select a.id from accounts a join account_bindings b on b.account_id = a.id
    where b.role = ${role} order by a.email limit 1`;
  if (!row) throw new Error(`The demo has nobody with the role ${role}.`);
  return { accountId: row.id, sessionId: row.id, role, place: { kind: 'network' } };
}

interface Kept {
  readonly id: string;
  readonly state: string;
  readonly month: string;
}

/**
 * The openings as they were planned in the winter: what moved to the next year stood in this one, and what was
 * postponed was in the plan. The last three had not been proposed yet.
 */
async function asInWinter(sql: Sql, year: number): Promise<readonly Kept[]> {
  const kept = await sql<Kept[]>`
    select id, state, planned_month as month from planned_openings
    where state in ('in-plan', 'preparing', 'ready', 'opened', 'postponed') and planned_month is not null
    order by id`;
  await sql`update planned_openings set state = 'in-plan',
      planned_month = ${String(year)}::text || '-' || case when state = 'postponed' then '09' else '12' end
    where state in ('in-plan', 'preparing', 'ready', 'postponed') and planned_month > ${`${year}-12`}`;
  await sql`update planned_openings set state = 'under-review' where id in (
    select id from planned_openings where state in ('in-plan', 'preparing', 'ready') order by id desc limit 3)`;
  return kept;
}

async function asTheyAre(sql: Sql, kept: readonly Kept[]): Promise<void> {
  await sql`update planned_openings o set state = k.state, planned_month = k.month
    from jsonb_to_recordset(${JSON.stringify(kept)}::text::jsonb) as k(id uuid, state text, month text) where o.id = k.id`;
}

/** This year's plan, approved in winter and amended in summer by the product itself, and next year's draft. */
export async function loadPlans(database: Database, today: Day): Promise<void> {
  const sql = database.raw;
  const year = Number(today.slice(0, 4));
  const [officer, director] = [await actorOf(sql, 'monitoring-officer'), await actorOf(sql, 'director')];
  let now = new Date(`${year}-01-19T09:00:00Z`);
  const plans = openingPlansAlone({ database, now: () => now });

  async function approve(words: string, on: Day): Promise<void> {
    now = new Date(`${on}T09:00:00Z`);
    const { version } = await plans.get(officer, year);
    const saved = await plans.saveWords(officer, { year, version, words });
    const id = randomUUID();
    const presented = await plans.present(officer, { year, version: saved.version, id });
    const approval = { presentationId: id, post: 'Директор', name: '', password: 'demo' };
    await plans.approve(director, { year, version: presented.version, ...approval });
  }

  await plans.create(officer, year);
  const kept = await asInWinter(sql, year);
  await approve('План составлен по предложениям региональных центров.', asDay(`${year}-01-19`));
  await asTheyAre(sql, kept);
  if (today > `${year}-06-30`)
    await approve('Изменения внесены по просьбам региональных центров.', asDay(`${year}-06-29`));
  await plans.create(officer, year + 1);
  const next = await plans.get(officer, year + 1);
  const words = 'Первыми открываются центры в районах, где центров ещё нет.';
  await plans.saveWords(officer, { year: year + 1, version: next.version, words });
}
