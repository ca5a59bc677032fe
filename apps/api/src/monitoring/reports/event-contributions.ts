import { DomainError, sentence, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { afterCommand, entrySide, isNumber } from '@pbnet/domain/monitoring';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import type { EventFigure, EventFigures, NotCounted } from '../../joint-events/event-figures.ts';
import type { CountedInMonth } from '../../joint-events/joint-event.ts';
import { currentRequest } from '../../request-info.ts';
import { movedValues } from './moved-values.ts';
import { formOf } from '../indicators/form.ts';
import { changeReports } from './change-reports.ts';
import {
  contributionsOf,
  keepContributions,
  sourceOf,
  type Contribution,
} from './contributions.repository.ts';
import { entryTerms, lockReports, type LockedReport } from './locked-report.ts';
import { entryError, notExpected } from './refusals.ts';

/** The indicators that an event feeds, with what it adds to each. */
function amountsOf({
  inPerson,
  video,
}: NonNullable<EventFigure['wanted']>): Readonly<Record<string, number>> {
  return { events_held: 1, event_participants: inPerson, video_participants: video };
}

interface Target {
  readonly centerId: number;
  readonly month: Month;
  readonly rows: readonly Contribution[];
}

/** Figures of the months' reports that events feed: one source, no number is typed twice. */
export const eventContributions: EventFigures = {
  async count(tx, actor, figure) {
    const notCounted: NotCounted[] = [];
    for (const target of await targets(tx, figure)) {
      const refusal = await apply(tx, actor, { target, figure });
      const { month, centerId } = target;
      if (refusal) {
        const message = sentence(refusal.key, currentRequest().language, refusal.details);
        notCounted.push({ month, centerId, message });
      }
    }
    return notCounted;
  },

  async of(tx, eventId) {
    const rows = await tx.execute<CountedInMonth & Record<string, unknown>>(sql`
      select o.month, o.center_id as "centerId", coalesce(public_center_name(o.center_id), '') as "centerName",
        case when bool_and(o.amount = o.applied) then 'counted'
          when p.month is null or p.state = 'scheduled' then 'waits' else 'not-counted' end as state,
        '/monitoring/sheet/' || o.month || '?center=' || o.center_id as "to"
      from report_contributions o left join reporting_periods p on p.month = o.month
      where o.source = ${sourceOf(eventId)}
      group by o.month, o.center_id, p.month, p.state order by o.month, o.center_id`);
    return [...rows];
  },
};

/** Months that hold something of the event, and the one that shall. */
async function targets(tx: Transaction, { eventId, wanted }: EventFigure): Promise<readonly Target[]> {
  const known = await contributionsOf(tx, sourceOf(eventId));
  const groups = new Map<string, Target>();
  for (const row of known) {
    const { centerId, month } = row;
    const key = `${centerId}/${month}`;
    const rows = [...(groups.get(key)?.rows ?? []), { ...row, amount: 0 }];
    groups.set(key, { centerId, month, rows });
  }
  if (wanted) {
    const { centerId, month } = wanted;
    const codes = (await formOf(tx, month)).indicators.map(({ code }) => code);
    const rows = Object.entries(amountsOf(wanted))
      .filter(([code]) => codes.includes(code))
      .map(([code, amount]) => {
        const before = known.find(
          (row) => row.centerId === centerId && row.month === month && row.code === code,
        );
        return { centerId, month, code, amount, applied: before?.applied ?? 0 };
      });
    groups.set(`${centerId}/${month}`, { centerId, month, rows });
  }
  return [...groups.values()];
}

interface Applying {
  readonly target: Target;
  readonly figure: EventFigure;
}

/** Moves the draft figures by the difference; else keeps what is owed to them and says why. */
async function apply(
  tx: Transaction,
  actor: Actor,
  { target, figure }: Applying,
): Promise<DomainError | undefined> {
  const { centerId, month, rows } = target;
  const [report] = await lockReports(tx, month, [centerId]);
  const owed = rows.some(({ amount, applied }) => amount !== applied);
  const waits = !report && (await isNotOpened(tx, month));
  const refusal = owed && !waits ? refusalOf(actor, { report, target, now: figure.now }) : undefined;
  if (report && owed && !refusal) {
    const state = afterCommand(report.state, 'save') ?? report.state;
    const next = { state, values: movedValues(report.values, rows) };
    await changeReports(tx, actor, { command: 'save', changes: [{ report, next }], now: figure.now });
  }
  const kept = refusal || waits ? rows : rows.map((row) => ({ ...row, applied: row.amount }));
  const { eventId, title, now } = figure;
  const source = { source: sourceOf(eventId), title, path: `/events/joint/${eventId}`, now };
  await keepContributions(tx, source, kept);
  return refusal;
}

/** Figures of a month that is not opened yet wait for its reports. */
export async function isNotOpened(tx: Transaction, month: Month): Promise<boolean> {
  const opened = await tx.execute(sql`
    select 1 from reporting_periods where month = ${month} and state <> 'scheduled'`);
  return opened.length === 0;
}

interface Question {
  readonly report: LockedReport | undefined;
  readonly target: Target;
  readonly now: Date;
}

function refusalOf(actor: Actor, { report, target, now }: Question): DomainError | undefined {
  const { month, rows } = target;
  if (!report) return notExpected(month);
  const { state, opensOn, values } = report;
  const error = entryError({ month, state, opensOn, terms: entryTerms(report) }, entrySide(actor.role), now);
  if (error) return error;
  const taken = rows.some(({ code }) => values[code] !== undefined && !isNumber(values[code]));
  return taken ? new DomainError('rule-broken', 'report-figure-not-a-number', { month }) : undefined;
}
