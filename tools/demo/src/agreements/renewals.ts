import { addDays, type Day } from '@pbnet/domain';
import type { Sql } from 'postgres';

const campaignId = 'ca3fa160-0000-4000-8000-000000000004';

const request =
  'Заканчивается срок соглашений о сотрудничестве с вашим регионом. Просим проверить проекты новых соглашений: реквизиты сторон, подписантов, список центров. Если всё верно, отправьте проекты на согласование.';

/**
 * A renewal that has run for a month: of the agreements that end within a year two thirds are in it, at every stage;
 * the others are left for the visitor to begin with.
 */
export async function loadRenewals(sql: Sql, today: Day): Promise<void> {
  await chooseCohort(sql, today);
  const [cohort] = await sql`select count(*)::int as count from demo_cohort`;
  if (cohort?.['count'] > 0) {
    await loadCampaign(sql, today);
    await loadSuccessors(sql);
    await loadAnswers(sql);
  }
  await sql`drop table demo_cohort`;
}

/** Every agreement of the renewal with its successor's id, the state that it has reached and since when. */
async function chooseCohort(sql: Sql, today: Day): Promise<void> {
  // The demo's own two heads have something to check.
  const own = sql`select id from regional_centers where code in ('РЦ-PNZ-1', 'РЦ-KAM-1')`;
  await sql`
    create table demo_cohort as
    with ending as (
      select a.*, row_number() over (order by md5(a.id::text)) as turn from agreements a
      where a.state = 'active' and a.closed_on is null and a.prolongation = 'none' and a.amends_id is null
        and a.regional_center_id is not null and a.ends_on between ${addDays(today, 20)}::date and ${addDays(today, 365)}::date
        and not exists (select from agreements s where s.supersedes_id = a.id))
    select id, region_id, regional_center_id, title, kind, template_id, starts_on, ends_on, turn,
      gen_random_uuid() as successor_id,
      case when regional_center_id in (${own}) then 'draft' else (array['waiting', 'draft', 'draft', 'in-review', 'in-review', 'disagreements', 'approved', 'signing', 'active',
        'in-review', 'active', 'left-out'])[1 + (turn / 3 * 2 + turn % 3) % 12] end as stage,
      ${addDays(today, -20)}::date + (turn * 7 % 18)::int + time '09:00' as since
    from ending where turn % 3 > 0 or regional_center_id in (${own})`;
}

async function loadCampaign(sql: Sql, today: Day): Promise<void> {
  const [officer] = await sql`select id from accounts where email = 'agreements@pbnet.example'`;
  const by = officer?.['id'] ?? null;
  const title = `Обновление соглашений ${Number(today.slice(0, 4)) + 1} года`;
  await sql`
    insert into campaigns (id, kind, subject, title, request, audience, opens_on, due_on, created_by)
    values (${campaignId}, 'agreement-renewals', ${campaignId}, ${title}, ${request}, 'chosen',
      ${addDays(today, -25)}, ${addDays(today, 5)}, ${by})`;
  await sql`
    insert into campaign_submissions (campaign_id, region_id, regional_center_id, asked_at)
    select distinct ${campaignId}::uuid, region_id, regional_center_id, ${addDays(today, -25)}::date + time '06:00'
    from demo_cohort`;
  await sql`
    insert into renewals (campaign_id, drafts_by, drafts_role, drafts_begun_at, drafts_ended_at)
    values (${campaignId}, ${by}, 'agreements-officer', ${addDays(today, -22)}::date + time '08:00',
      ${addDays(today, -22)}::date + time '08:04')`;
  await sql`
    insert into renewal_agreements (campaign_id, agreement_id, region_id, regional_center_id, successor_id, state,
      since, old_ends_on, reason)
    select ${campaignId}, id, region_id, regional_center_id, successor_id,
      case when stage in ('waiting', 'left-out') then stage else 'drafted' end, since, ends_on,
      case when stage = 'left-out' then 'Центр закрывается, новое соглашение не нужно' end
    from demo_cohort`;
}

/** The next period of each is as long as the old one and begins on the day after its end. */
async function loadSuccessors(sql: Sql): Promise<void> {
  await sql`
    insert into agreements (id, region_id, regional_center_id, title, kind, state, signed_on, supersedes_id, template_id,
      number, round, created_at, changed_at)
    select successor_id, region_id, regional_center_id, title, kind,
      case stage when 'disagreements' then 'in-review' else stage end,
      case when stage = 'active' then since::date end, id, template_id,
      case when stage = 'active' then 'СС-' || extract(year from since) || '/' || turn end,
      case when stage = 'draft' then 0 else 1 end, since, since
    from demo_cohort where stage not in ('waiting', 'left-out')`;
  await sql`
    insert into agreement_periods (agreement_id, region_id, regional_center_id, starts_on, ends_on)
    select successor_id, region_id, regional_center_id, ends_on + 1, (ends_on + 1 + age(ends_on + 1, starts_on))::date - 1
    from demo_cohort where stage not in ('waiting', 'left-out')`;
  await sql`
    insert into agreement_parties (agreement_id, region_id, regional_center_id, organization_id, role, signing_order,
      signatory_name, signatory_post, acts_on, signed_on, route)
    select c.successor_id, p.region_id, p.regional_center_id, p.organization_id, p.role, p.signing_order,
      p.signatory_name, p.signatory_post, p.acts_on, case when c.stage = 'active' then c.since::date end,
      case when c.stage = 'active' then 'paper' end
    from demo_cohort c join agreement_parties p on p.agreement_id = c.id where c.stage not in ('waiting', 'left-out')`;
  await sql`
    insert into agreement_centers (agreement_id, region_id, regional_center_id, center_id)
    select c.successor_id, x.region_id, x.regional_center_id, x.center_id
    from demo_cohort c join agreement_centers x on x.agreement_id = c.id where c.stage not in ('waiting', 'left-out')`;
  await sql`
    insert into agreement_versions (agreement_id, region_id, regional_center_id, number, paragraphs, source, saved_at)
    select c.successor_id, c.region_id, c.regional_center_id, 1, v.paragraphs, 'typed', c.since
    from demo_cohort c cross join lateral (select paragraphs from agreement_versions
      where agreement_id = c.id order by number desc limit 1) v
    where c.stage not in ('waiting', 'left-out')`;
}

/** What happened to them on the way, and the disagreements that keep some. */
async function loadAnswers(sql: Sql): Promise<void> {
  await sql`
    insert into agreement_steps (agreement_id, region_id, regional_center_id, command, state, at)
    select c.successor_id, c.region_id, c.regional_center_id, step.command, step.state, c.since + step.later
    from demo_cohort c
    join (values ('create', 'draft', interval '0', 1), ('submit', 'in-review', interval '6 hours', 2),
      ('approve', 'approved', interval '26 hours', 3), ('start-signing', 'signing', interval '30 hours', 4),
      ('activate', 'active', interval '50 hours', 5)) step(command, state, later, turn)
      on step.turn <= case c.stage when 'draft' then 1 when 'in-review' then 2 when 'disagreements' then 2
        when 'approved' then 3 when 'signing' then 4 when 'active' then 5 else 0 end`;
  await sql`
    insert into disagreements (id, agreement_id, region_id, regional_center_id, clause, ours, theirs, raised_by, created_at)
    select gen_random_uuid(), successor_id, region_id, regional_center_id, '3.2',
      'Сведения о работе центров предоставляются ежемесячно, не позднее пятого числа.',
      'Сведения о работе центров предоставляются ежеквартально, не позднее десятого числа.',
      'regional-center', since + interval '1 day'
    from demo_cohort where stage = 'disagreements'`;
}
