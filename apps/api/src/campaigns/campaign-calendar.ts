import { asMonth, monthInWords, type Day } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { CalendarItem, CalendarSource } from '../calendar/calendar-source.ts';
import { requestPath } from './requests/request-source.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly subject: string;
  /** Null for the statistics of a month. */
  readonly title: string | null;
  readonly dueOn: Day;
  readonly closed: boolean;
  readonly ofCenter: boolean;
  /** Null for headquarters, which sees the campaign's own day. */
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
}

/**
 * Due days of campaigns: headquarters sees the campaign's own, a regional center its own, with extensions. A campaign
 * that does not ask the reader, or was withdrawn, is not there.
 */
export const campaignCalendar: CalendarSource = {
  async items(tx, { from, to }) {
    const rows = await tx.execute<Row>(sql`
      with reader as (
        select current_setting('app.network', true) = 'on' as network,
          nullif(current_setting('app.home_region_id', true), '')::int as region_id,
          nullif(current_setting('app.home_regional_center_id', true), '')::int as regional_center_id,
          nullif(current_setting('app.center_id', true), '') is not null as of_center
      ), due as (
        select c.id, c.kind, c.subject, c.title, c.closed_at is not null as closed, r.network, r.of_center,
          r.region_id, r.regional_center_id,
          case when r.network then c.due_on else greatest(c.due_on, (
            select max(e.new_due_on) from campaign_extensions e
            where e.campaign_id = c.id and e.state = 'granted'
              and e.regional_center_id = r.regional_center_id)) end as day
        from campaigns c cross join reader r
        where c.withdrawal_reason is null and c.due_on <= ${to} and c.due_on >= ${from}::date - 366
          and (r.network or c.kind = 'monthly-statistics' or exists (
            select from campaign_submissions s
            where s.campaign_id = c.id and s.regional_center_id = r.regional_center_id))
      )
      select id, subject, title, day::text as "dueOn", closed, of_center as "ofCenter",
        case when network then null else region_id end as "regionId",
        case when network then null else regional_center_id end as "regionalCenterId"
      from due where day between ${from} and ${to} order by day, id`);
    return rows.map(itemOf);
  },
};

function itemOf({ id, subject, title, dueOn, closed, ofCenter, ...place }: Row): CalendarItem {
  const month = title === null ? asMonth(subject) : null;
  const statistics = ofCenter ? `/monitoring/sheet/${subject}` : `/monitoring/board/${subject}`;
  return {
    key: `campaign-due:${id}`,
    kind: 'campaign-due',
    title:
      month === null
        ? { ru: `Срок ответа: ${title}`, en: `Due: ${title}` }
        : { ru: `Срок: статистика за ${monthInWords(month)}`, en: `Due: statistics of ${month}` },
    startsAt: null,
    endsAt: null,
    day: dueOn,
    zone: 'Europe/Moscow',
    to: month === null ? requestPath(id) : statistics,
    ...place,
    state: closed ? 'closed' : 'running',
    occupies: [],
  };
}
