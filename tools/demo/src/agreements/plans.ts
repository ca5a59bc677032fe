import { openingPlansAlone } from '@pbnet/api/opening-plans-alone';
import type { Database } from '@pbnet/api/database';
import { addDays, type Day } from '@pbnet/domain';
import type { Actor, StaffRole } from '@pbnet/domain/access';
import { randomUUID } from 'node:crypto';
import type { Sql } from 'postgres';
import { planDays } from './plan-days.ts';

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
 * The openings as they were planned in the winter: what has moved to the next year stood in this one, and what was
 * proposed later was not there yet.
 */
async function asInWinter(sql: Sql, winter: Day): Promise<readonly Kept[]> {
  const kept = await sql<Kept[]>`
    select id, state, planned_month as month from planned_openings
    where state in ('in-plan', 'preparing', 'ready', 'opened') or old_month is not null order by id`;
  await sql`
    update planned_openings set state = case when proposed_at > ${winter}::date then 'under-review' else 'in-plan' end,
      planned_month = coalesce(old_month, planned_month)
    where id in ${sql(kept.map(({ id }) => id))}`;
  return kept;
}

async function asTheyAre(sql: Sql, kept: readonly Kept[]): Promise<void> {
  await sql`update planned_openings o set state = k.state, planned_month = k.month
    from jsonb_to_recordset(${JSON.stringify(kept)}::text::jsonb) as k(id uuid, state text, month text) where o.id = k.id`;
}

/** This year's plan, approved in winter and amended in summer by the product itself, and next year's draft. The histories of the openings know both days. */
export async function loadPlans(database: Database, today: Day): Promise<void> {
  const sql = database.raw;
  const { year, winter, summer } = planDays(today);
  const [officer, director] = [await actorOf(sql, 'monitoring-officer'), await actorOf(sql, 'director')];
  let now = new Date(`${winter}T09:00:00Z`);
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
  const kept = await asInWinter(sql, winter);
  await approve('План составлен по предложениям региональных центров.', winter);
  // A postponement waits for the other side's answer: it came after the summer.
  await asTheyAre(
    sql,
    kept.filter(({ state }) => state !== 'postponed'),
  );
  if (summer !== null) await approve('Изменения внесены по просьбам региональных центров.', summer);
  await asTheyAre(sql, kept);
  now = new Date(`${addDays(today, -7)}T09:00:00Z`);
  await plans.create(officer, year + 1);
  const next = await plans.get(officer, year + 1);
  const words = 'Первыми открываются центры в районах, где центров ещё нет.';
  await plans.saveWords(officer, { year: year + 1, version: next.version, words });
}
