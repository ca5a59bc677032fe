import { addDays, firstDay, lastDay, monthsOf, type Day, type Month } from '@pbnet/domain';
import { usualDays, type IndicatorValue, type ReportState } from '@pbnet/domain/monitoring';
import type { DemoCenter } from '../network/network.ts';
import { random, type Random } from '../random.ts';
import { season } from './season.ts';

export interface DemoReport {
  readonly month: Month;
  readonly center: DemoCenter;
  readonly regionalCenterId: number;
  readonly state: ReportState;
  readonly values: Readonly<Record<string, IndicatorValue>>;
  readonly comments: Readonly<Record<string, string>>;
  readonly fullMonth: boolean;
  readonly late: boolean;
  readonly submittedOn: Day | null;
}

/** How a centre lives: its size, growth, and the habits that make zeros, gaps and late reports. */
interface Habits {
  readonly size: number;
  readonly growth: number;
  readonly sleepy: number;
  readonly forgetful: number;
  readonly tardy: number;
  readonly events: number;
}

function habitsOf(source: Random): Habits {
  return {
    size: Math.exp(3.4 + 0.9 * source.normal()),
    growth: 0.002 + 0.008 * source.normal(),
    sleepy: source.chance(0.06) ? 0.25 : 0.004,
    forgetful: source.chance(0.05) ? 0.35 : 0.012,
    tardy: source.chance(0.1) ? 0.4 : 0.04,
    events: source.chance(0.03) ? 0 : 0.9 + source.next() * 2.8,
  };
}

function count(source: Random, mean: number): number {
  return Math.max(0, Math.round(mean * (1 + 0.22 * source.normal())));
}

function figures(source: Random, habits: Habits, level: number): Record<string, number> {
  const visits = count(source, habits.size * level);
  const newUsers = Math.min(visits, count(source, visits * 0.09));
  const events = visits === 0 ? 0 : count(source, habits.events * level);
  return {
    new_users: newUsers,
    visits,
    document_views: count(source, visits * 3.1),
    visitor_sessions: count(source, visits * 0.85),
    copies: count(source, visits * 0.12),
    reference_enquiries: count(source, visits * 0.3),
    events_held: events,
    event_participants: events === 0 ? 0 : count(source, events * 22) + events,
    video_participants: events === 0 ? 0 : count(source, events * source.next() * 8),
    media_publications: count(source, source.next() * 1.4),
    social_posts: count(source, habits.events * 2.4 * source.next()),
  };
}

function isWhole(center: DemoCenter, month: Month): boolean {
  const { openedOn, closedOn, suspension } = center;
  const first = firstDay(month);
  const last = lastDay(month);
  if (openedOn > first || (closedOn !== null && closedOn <= last)) return false;
  return suspension === null || suspension.to <= first || suspension.from > last;
}

function isActive(center: DemoCenter, month: Month): boolean {
  return center.openedOn <= lastDay(month) && (center.closedOn === null || center.closedOn > firstDay(month));
}

function submission(source: Random, month: Month, tardy: number) {
  const { opensOn, dueOn, closesOn } = usualDays(month);
  const late = source.chance(tardy);
  const submittedOn = late ? addDays(dueOn, source.between(1, 5)) : addDays(opensOn, source.between(0, 4));
  return { late, submittedOn: submittedOn > closesOn ? closesOn : submittedOn };
}

/**
 * Every month of one centre from the first to the last: seasons, growth, months asleep (all zeros, in runs),
 * gaps and late reports. The last month is still being collected: part is handed in, part drafted, part missing.
 */
export function demoReports(
  seed: number,
  center: DemoCenter,
  span: { readonly first: Month; readonly last: Month },
): DemoReport[] {
  const source = random(seed * 104_729 + center.id);
  const habits = habitsOf(source);
  const reports: DemoReport[] = [];
  let registered = count(source, habits.size * 6) + 5;
  let asleep = 0;
  let silent = 0;
  for (const [index, month] of monthsOf(span.first, span.last).entries()) {
    if (!isActive(center, month)) continue;
    asleep = asleep > 0 ? asleep - 1 : source.chance(habits.sleepy) ? source.between(1, 7) : 0;
    silent = silent > 0 ? silent - 1 : source.chance(habits.forgetful) ? source.between(1, 3) : 0;
    const fullMonth = isWhole(center, month);
    const level =
      asleep > 0 ? 0 : season(center.kind, month) * (1 + habits.growth) ** index * (fullMonth ? 1 : 0.5);
    const numbers = figures(source, habits, level);
    if (asleep > 0) for (const code of Object.keys(numbers)) numbers[code] = 0;
    registered += numbers['new_users'] ?? 0;
    const values: Record<string, IndicatorValue> = {
      registered_users: asleep > 0 && source.chance(0.8) ? 0 : registered,
      ...numbers,
    };
    if (numbers['new_users'] !== 0 && values['registered_users'] === 0)
      values['registered_users'] = registered;
    if (source.chance(0.01))
      values['video_participants'] = {
        kind: 'not-applicable',
        reason: 'Нет оборудования для видеосвязи',
        from: month,
        to: null,
      };
    const latest = month === span.last;
    const share = source.next();
    const state: ReportState =
      silent > 0
        ? 'missing'
        : latest
          ? share < 0.52
            ? 'accepted'
            : share < 0.74
              ? 'submitted'
              : share < 0.8
                ? 'draft'
                : share < 0.82
                  ? 'returned'
                  : 'missing'
          : share < 0.97
            ? 'accepted'
            : 'submitted';
    const handedIn = state === 'accepted' || state === 'submitted' || state === 'returned';
    const { late, submittedOn } = submission(source, month, latest ? 0 : habits.tardy);
    reports.push({
      month,
      center,
      regionalCenterId:
        center.moved && lastDay(month) < center.moved.on ? center.moved.from : center.regionalCenterId,
      state,
      values: state === 'missing' ? {} : values,
      comments: numbers['visits'] === 0 && handedIn ? { visits: 'Зал не работал, читателей не было' } : {},
      fullMonth,
      late: handedIn && late,
      submittedOn: handedIn ? submittedOn : null,
    });
  }
  return reports;
}
