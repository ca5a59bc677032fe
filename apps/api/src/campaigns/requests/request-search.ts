import { dayInWords, type Day } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { requestKinds } from '@pbnet/domain/campaigns';
import { sql } from 'drizzle-orm';
import type { SearchSource } from '../../platform/search-source.ts';
import { onlyOf } from './read-requests.ts';
import { requestPath } from './request-source.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly dueOn: Day;
}

/** Campaigns by their title; a regional center finds those that ask it. */
export const requestSearch: SearchSource = {
  async find(tx, actor, { fits, fold, byFitness, most }) {
    if (!can(actor, 'campaign.read')) return [];
    const only = onlyOf(actor);
    const title = fold(sql`c.title`);
    const kinds = sql`(select value from json_array_elements_text(${JSON.stringify(requestKinds)}::json))`;
    const rows = await tx.execute<Row>(sql`
      select c.id, c.title, c.due_on::text as "dueOn" from campaigns c
      where c.kind in ${kinds} and ${fits(title)}
        and (${only}::int is null or exists (
          select from campaign_submissions s where s.campaign_id = c.id and s.regional_center_id = ${only}::int))
      order by ${byFitness(title)}, c.due_on desc limit ${most}`);
    return rows.map(({ id, title: name, dueOn }) => ({
      kind: 'campaign',
      id,
      title: name,
      detail: dayInWords(dueOn),
      to: requestPath(id),
    }));
  },
};
