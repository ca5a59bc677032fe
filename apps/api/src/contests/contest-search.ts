import { dayInWords, type Day } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { SearchSource } from '../platform/search-source.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly dueOn: Day;
}

/** Contests by their title; those that are not announced are headquarters' own. */
export const contestSearch: SearchSource = {
  async find(tx, actor, { fits, fold, byFitness, most }) {
    if (!can(actor, 'contest.read')) return [];
    const title = fold(sql`c.title`);
    const rows = await tx.execute<Row>(sql`
      select c.id, c.title, c.due_on::text as "dueOn" from contests c
      where ${fits(title)} and (c.state <> 'draft' or ${actor.place.kind === 'network'})
      order by ${byFitness(title)}, c.due_on desc limit ${most}`);
    return rows.map(({ id, title: name, dueOn }) => ({
      kind: 'contest',
      id,
      title: name,
      detail: dayInWords(dueOn),
      to: `/events/contests/${id}`,
    }));
  },
};
