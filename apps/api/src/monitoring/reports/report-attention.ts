import { dayIn, dayInWords, monthInWords, type Day, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import type { AttentionSource } from '../../platform/attention-source.ts';

export interface ReportAttentionOptions {
  readonly database: Database;
  readonly now: () => Date;
}

interface MonthToDo {
  readonly month: Month;
  readonly dueOn: Day;
  readonly timeZone: string;
  readonly toFill: number;
  readonly returned: number;
  readonly toAccept: number;
}

/** Months with anything to do, as far as the actor's place reaches; a reopened report counts in a closed one. */
async function monthsToDo(database: Database, actor: Actor): Promise<readonly MonthToDo[]> {
  return database.as(actor, (tx) =>
    tx.execute<MonthToDo & Record<string, unknown>>(sql`
      select r.month, max(coalesce(r.extended_due_on, p.due_on))::text as "dueOn", min(v.time_zone) as "timeZone",
        count(*) filter (where r.state in ('missing', 'draft') and (p.state = 'open' or r.reopened))::int as "toFill",
        count(*) filter (where r.state = 'returned' and (p.state = 'open' or r.reopened))::int as returned,
        count(*) filter (where r.state = 'submitted' and p.state = 'open')::int as "toAccept"
      from center_reports r
      join reporting_periods p on p.month = r.month
      join lateral (
        select time_zone from access_center_versions
        where center_id = r.center_id order by valid_from desc limit 1) v on true
      where p.state = 'open' or r.reopened
      group by r.month order by r.month`),
  );
}

interface CardOf {
  readonly month: MonthToDo;
  readonly late: boolean;
}

function fillOwn({ month, late }: CardOf): AttentionCard {
  const words = monthInWords(month.month);
  return {
    id: `reports.fill:${month.month}`,
    tone: late ? 'urgent' : 'soon',
    title: { ru: `Сдать отчёт за ${words}`, en: `Hand in the report for ${month.month}` },
    detail: {
      ru: late ? `Срок прошёл ${dayInWords(month.dueOn)}` : `До 23:59 ${dayInWords(month.dueOn)}`,
      en: late ? `It was due on ${month.dueOn}` : `By 23:59 on ${month.dueOn}`,
    },
    count: null,
    to: `/monitoring/sheet/${month.month}`,
    action: { ru: 'Открыть отчёт', en: 'Open the report' },
  };
}

function correctOwn({ month }: CardOf): AttentionCard {
  const words = monthInWords(month.month);
  return {
    id: `reports.returned:${month.month}`,
    tone: 'urgent',
    title: {
      ru: `Исправить отчёт за ${words}: его вернули`,
      en: `Correct the returned report for ${month.month}`,
    },
    count: null,
    to: `/monitoring/sheet/${month.month}`,
    action: { ru: 'Открыть отчёт', en: 'Open the report' },
  };
}

function fillCenters({ month, late }: CardOf): AttentionCard {
  const words = monthInWords(month.month);
  return {
    id: `reports.fill:${month.month}`,
    tone: late ? 'urgent' : 'soon',
    title: { ru: `Центры не сдали отчёт за ${words}`, en: `Centers have not handed in ${month.month}` },
    detail: { ru: `Срок центров: ${dayInWords(month.dueOn)}`, en: `Centers are due on ${month.dueOn}` },
    count: month.toFill + month.returned,
    to: `/monitoring/grid/${month.month}`,
    action: { ru: 'Открыть таблицу', en: 'Open the table' },
  };
}

function acceptCenters({ month }: CardOf): AttentionCard {
  const words = monthInWords(month.month);
  return {
    id: `reports.accept:${month.month}`,
    tone: 'soon',
    title: {
      ru: `Проверить и принять отчёты за ${words}`,
      en: `Check and accept the reports for ${month.month}`,
    },
    count: month.toAccept,
    to: `/monitoring/grid/${month.month}`,
    action: { ru: 'Открыть таблицу', en: 'Open the table' },
  };
}

/** Reports to fill in, returned ones, and those to accept: for centres and regional centers. */
export function reportAttention({ database, now }: ReportAttentionOptions): AttentionSource {
  return {
    async cards(actor) {
      const { kind } = actor.place;
      if (kind !== 'center' && kind !== 'regional-center') return [];
      const months = await monthsToDo(database, actor);
      return months.flatMap((month) => {
        const of = { month, late: dayIn(month.timeZone, now()) > month.dueOn };
        if (kind === 'center')
          return [
            ...(month.returned > 0 ? [correctOwn(of)] : []),
            ...(month.toFill > 0 ? [fillOwn(of)] : []),
          ];
        return [
          ...(month.toFill + month.returned > 0 ? [fillCenters(of)] : []),
          ...(month.toAccept > 0 ? [acceptCenters(of)] : []),
        ];
      });
    },
  };
}
