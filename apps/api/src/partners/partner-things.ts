import { sql, type SQL } from 'drizzle-orm';

const iso = sql`'YYYY-MM-DD"T"HH24:MI:SS"Z"'`;

/** Events, agreements and planned openings of institution `o`, as far as row-level security shows them. */
export const thingsJson: SQL = sql`jsonb_build_object(
  'events', coalesce((select jsonb_agg(jsonb_build_object('id', e.id, 'title', e.title, 'startsAt',
      to_char(e.starts_at at time zone 'UTC', ${iso}), 'state', e.state) order by e.starts_at desc nulls first)
    from (select * from joint_events
      where organisers @> jsonb_build_array(jsonb_build_object('organizationId', o.id))
      order by starts_at desc nulls first limit 100) e), '[]'),
  'agreements', coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'number', a.number, 'title', a.title,
      'state', a.state, 'startsOn', a.starts_on, 'endsOn', a.ends_on, 'role', a.role)
      order by a.state <> 'active', a.starts_on desc nulls first)
    from (select a.*, p.role from agreement_parties p join agreements a on a.id = p.agreement_id
      where p.organization_id = o.id order by a.state <> 'active', a.starts_on desc nulls first limit 100) a), '[]'),
  'openings', coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'state', p.state,
      'plannedMonth', p.planned_month) order by p.planned_month desc nulls last)
    from planned_openings p where p.organization_id = o.id), '[]'))`;
