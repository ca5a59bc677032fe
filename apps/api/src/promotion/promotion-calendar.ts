import { networkTimeZone } from '@pbnet/domain/network';
import type { SocialNetworkKind } from '@pbnet/domain/promotion';
import { sql } from 'drizzle-orm';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import { networkWords } from './promotion-words.ts';
import { planPath } from './tell.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly planId: string;
  readonly title: string;
  readonly network: SocialNetworkKind;
  readonly at: string;
  readonly state: string;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
}

/** As tall as a line of the week's page. */
const shownMs = 30 * 60_000;

/** Posts of approved plans at the times when they go out, or went. */
export const promotionCalendar: CalendarSource = {
  async items(tx, { from, to }) {
    const rows = await tx.execute<Row>(sql`
      select s.id, s.plan_id as "planId", p.title, s.network, coalesce(s.published_at, s.publish_at)::text as at, s.state,
        s.region_id as "regionId", s.regional_center_id as "regionalCenterId"
      from posts s join promotion_plans p on p.id = s.plan_id
      where p.state in ('approved', 'finished') and s.state not in ('planned', 'cancelled', 'removed')
        and coalesce(s.published_at, s.publish_at) >= ${from}::timestamp at time zone 'Etc/GMT-14'
        and coalesce(s.published_at, s.publish_at) < (${to}::date + 1)::timestamp at time zone 'Etc/GMT+12'`);
    return rows.map(({ id, planId, title, network, at, ...row }) => ({
      ...row,
      ...{ key: `post:${id}`, kind: 'post' as const, title: `${networkWords[network].ru}: ${title}` },
      ...{ day: null, startsAt: new Date(at), endsAt: new Date(new Date(at).getTime() + shownMs) },
      ...{ zone: networkTimeZone, to: planPath(planId), occupies: [] },
    }));
  },
};
