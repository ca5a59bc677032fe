import type { Day } from '@pbnet/domain';
import type { Sql } from 'postgres';
import { planDays } from './plan-days.ts';

/**
 * The history that the states tell of, in the order in which the product allows the steps: the plan takes an opening on
 * the day of its edition, and what is prepared comes after it. Whoever did it is not named.
 */
export async function addSteps(sql: Sql, today: Day): Promise<void> {
  const { winter, summer } = planDays(today);
  await sql`
    with dated as (
      select o.*, case when o.proposed_by = 'headquarters' then 'regional-center' else 'headquarters' end as other,
        o.state in ('in-plan', 'preparing', 'ready', 'opened') or o.old_month is not null as planned,
        o.old_month is not null and o.state = 'agreed' as moved,
        (case when o.proposed_at > ${winter}::date then coalesce(${summer}::date, ${winter}::date)
          else ${winter}::date end) + interval '9 hours' as entered,
        coalesce(o.opened_on + interval '9 hours', o.changed_at) as done
      from planned_openings o)
    insert into planned_opening_steps
      (opening_id, region_id, regional_center_id, command, state, side, words, old_month, at)
    select o.id, o.region_id, o.regional_center_id, s.command, s.state, s.side,
      s.words, case when s.command = 'postpone' then o.old_month end, s.at
    from dated o, lateral (values
      ('propose', 'proposed', o.proposed_by, null, o.proposed_at, true),
      ('take', 'under-review', o.other, null, o.proposed_at + interval '1 day', o.state not in ('proposed', 'withdrawn')),
      ('reject', 'rejected', o.other, o.reason, o.proposed_at + interval '9 days', o.state = 'rejected'),
      ('withdraw', 'withdrawn', o.proposed_by, o.reason, o.proposed_at + interval '9 days', o.state = 'withdrawn'),
      ('agree', 'agreed', o.other, null, o.proposed_at + interval '12 days', o.agreed_at is not null),
      ('enter-plan', 'in-plan', 'headquarters', null, o.entered, o.planned),
      ('prepare', 'preparing', 'regional-center', null,
        case when o.state = 'preparing' then o.changed_at else o.entered + 0.4 * (o.done - o.entered) end,
        o.state in ('preparing', 'ready', 'opened')),
      ('make-ready', 'ready', 'regional-center', null,
        case when o.state = 'ready' then o.changed_at else o.entered + 0.85 * (o.done - o.entered) end,
        o.state in ('ready', 'opened')),
      ('open', 'opened', 'headquarters', null, o.done, o.state = 'opened'),
      ('postpone', 'postponed', 'regional-center', coalesce(o.reason, 'Здание ремонтируют до конца года.'),
        case when o.moved then o.agreed_at - interval '9 days' else o.changed_at end, o.old_month is not null),
      ('agree', 'agreed', 'headquarters', null, o.agreed_at, o.moved))
      s (command, state, side, words, at, happened)
    where s.happened order by o.id, s.at`;
}
