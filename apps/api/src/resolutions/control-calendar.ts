import type { Day } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { CalendarSource } from '../calendar/calendar-source.ts';
import { headquartersZone } from './parties.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly number: number;
  readonly words: string;
  readonly dueOn: Day;
  readonly open: number;
}

const short = (words: string) => (words.length > 90 ? `${words.slice(0, 89)}…` : words);

/** The due days of decisions: once for a day, however many parties it is due for. Row-level security narrows to own cards. */
export const controlCalendar: CalendarSource = {
  async items(tx, { from, to }) {
    const rows = await tx.execute<Row>(sql`
      select d.id, d.number, d.words, a.due_on::text as "dueOn",
        (count(*) filter (where a.state <> 'confirmed'))::int as open
      from assignments a join decisions d on d.id = a.decision_id
      join resolutions r on r.id = d.resolution_id and r.state = 'controlled'
      where a.due_on between ${from}::date and ${to}::date
      group by d.id, a.due_on order by a.due_on, d.number`);
    return rows.map(({ id, number, words, dueOn, open }) => ({
      key: `decision-due:${id}:${dueOn}`,
      kind: 'decision-due',
      title: {
        ru: `Срок решения ${number}: ${short(words)}`,
        en: `Decision ${number} is due: ${short(words)}`,
      },
      startsAt: null,
      endsAt: null,
      day: dueOn,
      zone: headquartersZone,
      to: `/events/control/cards?decisionId=${id}`,
      regionId: null,
      regionalCenterId: null,
      state: open === 0 ? 'confirmed' : 'assigned',
      occupies: [],
    }));
  },
};
