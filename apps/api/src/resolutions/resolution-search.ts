import { dayInWords, type Day } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { SearchSource } from '../platform/search-source.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly signedOn: Day | null;
}

/** Resolutions by title and number, and by the words of their decisions; drafts only for headquarters. */
export const resolutionSearch: SearchSource = {
  async find(tx, actor, { fits, fold, byFitness, most }) {
    if (!can(actor, 'resolution.read')) return [];
    const name = fold(sql`(r.title || ' ' || coalesce(r.number, ''))`);
    const seen = actor.place.kind === 'network' ? sql`true` : sql`r.state in ('signed', 'controlled')`;
    const rows = await tx.execute<Row>(sql`
      select r.id, r.title, r.number, r.signed_on::text as "signedOn" from resolutions r
      where ${seen} and (${fits(name)} or exists (
        select from decisions d where d.resolution_id = r.id and ${fits(fold(sql`d.words`))}))
      order by ${byFitness(name)}, r.signed_on desc nulls first limit ${most}`);
    return rows.map(({ id, title, number, signedOn }) => ({
      kind: 'resolution',
      id,
      title,
      detail: [number, signedOn && dayInWords(signedOn)].filter(Boolean).join(' · '),
      to: `/events/resolutions/${id}`,
    }));
  },
};
