import { dayInWords, type Day } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { SearchSource } from '../platform/search-source.ts';
import { meetingPath } from './meeting.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly startsOn: Day;
}

/** Meetings by title and place; drafts are found by headquarters alone. */
export const meetingSearch: SearchSource = {
  async find(tx, actor, { fits, fold, byFitness, most }) {
    if (!can(actor, 'meeting.read')) return [];
    const drafts = actor.place.kind === 'network';
    const words = fold(sql`(m.title || ' ' || m.place)`);
    const rows = await tx.execute<Row>(sql`
      select m.id, m.title, m.starts_on::text as "startsOn" from meetings m
      where ${fits(words)} and (${drafts}::boolean or m.state <> 'draft')
      order by ${byFitness(words)}, m.starts_on desc limit ${most}`);
    return rows.map(({ id, title, startsOn }) => ({
      kind: 'meeting',
      id,
      title,
      detail: dayInWords(startsOn),
      to: meetingPath(id),
    }));
  },
};
