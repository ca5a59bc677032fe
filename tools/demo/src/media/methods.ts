import { addDays, type Day } from '@pbnet/domain';
import type { Sql } from 'postgres';
import { demoId } from '../agreements/demo-id.ts';
import { demoMethods, type DemoMethod } from './demo-methods.ts';

/** The library of methods with what came of them. */
export async function loadMethods(sql: Sql, today: Day): Promise<void> {
  for (const method of demoMethods) await loadMethod(sql, method, today);
}

const noon = (today: Day, daysAgo: number) => `${addDays(today, -daysAgo)}T09:00:00Z`;

async function loadMethod(sql: Sql, method: DemoMethod, today: Day): Promise<void> {
  const { name, state, content, regionalCenter, daysAgo, reason = null } = method;
  const id = demoId(`method ${name}`);
  const at = noon(today, daysAgo);
  const published = state === 'published';
  await sql`
    insert into methods (id, region_id, regional_center_id, state, edition, title, purpose, audience, needs, steps,
      results, themes, indicators, resource, reason, submitted_at, published_at, created_at, changed_at)
    select ${id}, r.region_id, r.id, ${state}, ${published ? 1 : 0}, ${content.title}, ${content.purpose},
      ${content.audience}, ${content.needs}, ${[...content.steps]}, ${content.results}, ${[...content.themes]},
      ${[...content.indicators]}, ${content.resource && JSON.stringify(content.resource)}::text::jsonb, ${reason}, ${at},
      ${published ? at : null}, ${at}, ${at}
    from (select 1) one left join regional_centers r on r.code = ${regionalCenter}`;
  if (published)
    await sql`insert into method_editions (method_id, number, content, changes, published_at)
      values (${id}, 1, ${JSON.stringify(content)}::text::jsonb, '', ${at})`;
  for (const { regionalCenter: code, ...application } of method.applications ?? []) {
    const { place, outcome, participants, figures } = application;
    await sql`
      insert into method_applications (id, method_id, edition, region_id, regional_center_id, applied_on, place, outcome,
        participants, figures)
      select ${demoId(`application ${name} ${code}`)}, ${id}, 1, r.region_id, r.id,
        ${addDays(today, -application.daysAgo)}, ${place}, ${outcome}, ${participants},
        ${JSON.stringify(figures)}::text::jsonb
      from regional_centers r where r.code = ${code}`;
  }
  for (const [email, rating, words, answer] of method.feedback ?? [])
    await sql`
      insert into method_feedback (id, method_id, region_id, regional_center_id, center_id, account_id, rating, words,
        created_at, answer, answered_at)
      select ${demoId(`feedback ${name} ${email}`)}, ${id}, b.region_id, b.regional_center_id, b.center_id, a.id,
        ${rating}, ${words}, ${noon(today, 10)}, ${answer}, ${answer && noon(today, 8)}
      from accounts a join account_bindings b on b.account_id = a.id where a.email = ${email}`;
}
