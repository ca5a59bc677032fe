import { addDays, addMonths, dayIn, monthInWords, monthOf, monthsOf, type Month } from '@pbnet/domain';
import {
  startingHardRules,
  startingIndicators,
  startingSoftRules,
  usualDays,
  westernmostZone,
} from '@pbnet/domain/monitoring';
import type { Sql } from 'postgres';

const today = dayIn(westernmostZone, new Date());

/** The month that is being collected while the tests run; the 13 before it are closed. */
export const openMonth: Month = addMonths(monthOf(today), -1);

/** «октябрь 2026» */
export const openMonthName = monthInWords(openMonth);

const closedMonths = 13;

/** What a center of the seed reports in a month, give or take 3. */
const usual: Readonly<Record<string, number>> = {
  registered_users: 1230,
  new_users: 12,
  visits: 120,
  document_views: 400,
  visitor_sessions: 95,
  copies: 40,
  reference_enquiries: 25,
  events_held: 3,
  event_participants: 60,
  video_participants: 2,
  media_publications: 2,
  social_posts: 6,
};

const withEvents = ['events_held', 'event_participants', 'video_participants'];

/**
 * What happened before the open month: center 11 had no events for two months, center 12 only zeros for
 * seven, center 31 has not reported the last one.
 */
function zeroBefore(center: number, code: string, monthsAgo: number): boolean {
  if (center === 11) return monthsAgo <= 2 && withEvents.includes(code);
  return center === 12 && monthsAgo <= 7;
}

/** A center's usual figures, so that a test may add to them what it is about. */
export function usualFigures(center: number, monthsAgo = 0): Record<string, number> {
  const more = (center * 3 + monthsAgo * 5) % 4;
  return Object.fromEntries(Object.entries(usual).map(([code, figure]) => [code, figure + more]));
}

function reportOf(center: number, month: Month, monthsAgo: number) {
  const missing = monthsAgo === 0 || (center === 31 && monthsAgo === 1);
  const figures = Object.entries(usualFigures(center, monthsAgo)).map(
    ([code, figure]) => [code, zeroBefore(center, code, monthsAgo) ? 0 : figure] as const,
  );
  return {
    month,
    center_id: center,
    region_id: Math.floor(center / 10),
    regional_center_id: Math.floor(center / 10),
    state: missing ? 'missing' : 'accepted',
    values: missing ? {} : Object.fromEntries(figures),
    submitted_at: missing ? null : `${addDays(usualDays(month).opensOn, 2)}T09:00:00Z`,
    version: missing ? 0 : 1,
  };
}

async function seedForm(sql: Sql, since: Month): Promise<void> {
  for (const { code, position, ...of } of startingIndicators) {
    await sql`insert into indicators (code, position) values (${code}, ${position})`;
    await sql`insert into indicator_versions (code, valid_from, name_ru, name_en, unit, kind, zero_policy)
      values (${code}, ${since}, ${of.nameRu}, ${of.nameEn}, ${of.unit}, ${of.kind}, ${of.zeroPolicy})`;
  }
  await sql`insert into rule_versions (valid_from, hard_rules, soft_rules)
    values (${since}, ${sql.json([...startingHardRules])}, ${sql.json([...startingSoftRules])})`;
}

/** Thirteen published months and an open one whose due day is far enough for no reminder to go by itself. */
export async function seedMonths(sql: Sql, centers: readonly number[]): Promise<void> {
  const months = monthsOf(addMonths(openMonth, -closedMonths), openMonth).toReversed();
  await seedForm(sql, addMonths(openMonth, -60));
  for (const month of months) {
    const usually = usualDays(month);
    const [dueOn, closesOn] =
      month === openMonth ? [addDays(today, 10), addDays(today, 15)] : [usually.dueOn, usually.closesOn];
    await sql`insert into reporting_periods (month, state, opens_on, due_on, closes_on)
      values (${month}, ${month === openMonth ? 'open' : 'published'}, ${usually.opensOn}, ${dueOn}, ${closesOn})`;
  }
  const reports = months.flatMap((month, monthsAgo) =>
    centers.map((center) => reportOf(center, month, monthsAgo)),
  );
  await sql`insert into center_reports ${sql(reports.map((report) => ({ ...report, values: sql.json(report.values) })))}`;
}
