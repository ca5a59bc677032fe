import type { MethodContent } from '@pbnet/domain/methods';
import { eq, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { Method, MethodApplication, MethodBrief, MethodEdition, MethodFeedback } from './method.ts';
import { methodEditions, methods } from './methods.tables.ts';

/** Postgres writes instants in its own way; the wire and comparisons want the one of JavaScript. */
const iso = (column: SQL): SQL => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** `m` is methods. */
const methodJson = sql`jsonb_build_object('id', m.id, 'regionId', m.region_id, 'regionalCenterId', m.regional_center_id,
    'regionName', r.name_ru, 'regionalCenterName', public_regional_center_name(m.regional_center_id), 'state', m.state,
    'edition', m.edition, 'title', m.title, 'purpose', m.purpose, 'audience', m.audience, 'needs', m.needs,
    'steps', m.steps, 'results', m.results, 'themes', m.themes, 'indicators', m.indicators, 'resource', m.resource,
    'draft', m.draft, 'changes', m.changes, 'reason', m.reason, 'submittedAt', ${iso(sql`m.submitted_at`)},
    'publishedAt', ${iso(sql`m.published_at`)}, 'changedAt', ${iso(sql`m.changed_at`)}, 'version', m.version)`;

const briefJson = sql`jsonb_build_object('id', m.id, 'regionalCenterId', m.regional_center_id, 'title', m.title, 'purpose', m.purpose, 'themes', m.themes,
    'indicators', m.indicators, 'state', m.state, 'edition', m.edition, 'regionName', r.name_ru,
    'regionalCenterName', public_regional_center_name(m.regional_center_id), 'publishedAt', ${iso(sql`m.published_at`)},
    'applications', a.times, 'appliedBy', a.regional_centers, 'ratings', f.ratings, 'rating', f.rating)`;

export const methodsFrom = sql`methods m
    left join lateral (
      select name_ru from region_versions where region_id = m.region_id and valid_from <= current_date
      order by valid_from desc limit 1) r on true`;

const countsFrom = sql`${methodsFrom}
    cross join lateral (
      select count(*)::int as times, count(distinct regional_center_id)::int as regional_centers
      from method_applications where method_id = m.id) a
    cross join lateral (
      select count(*)::int as ratings, round(avg(rating), 1) as rating from method_feedback where method_id = m.id) f`;

export type PlacedBrief = Omit<MethodBrief, 'own'> & Pick<Method, 'regionalCenterId'>;

export interface BriefsOf {
  readonly where: SQL;
  readonly order: SQL;
  readonly limit: number;
  readonly offset?: number;
}

type Row = typeof methods.$inferInsert;

export function methodsRepository(tx: Transaction) {
  return {
    async byId(id: string): Promise<Method | undefined> {
      const [row] = await tx.execute<{ method: Method }>(
        sql`select ${methodJson} as method from ${methodsFrom} where m.id = ${id}`,
      );
      return row?.method;
    },

    async lock(id: string): Promise<Method | undefined> {
      await tx.execute(sql`select 1 from methods where id = ${id} for update`);
      return this.byId(id);
    },

    async briefs({ where, order, limit, offset = 0 }: BriefsOf): Promise<readonly PlacedBrief[]> {
      const rows = await tx.execute<{ method: PlacedBrief }>(sql`
        select ${briefJson} as method from ${countsFrom} where ${where} order by ${order}
        limit ${limit} offset ${offset}`);
      return rows.map(({ method }) => method);
    },

    async count(where: SQL): Promise<number> {
      const [row] = await tx.execute<{ total: number }>(
        sql`select count(*)::int as total from methods m where ${where}`,
      );
      return row?.total ?? 0;
    },

    /** False when the card of that id is there already. */
    async add(row: Row): Promise<boolean> {
      const added = await tx.insert(methods).values(row).onConflictDoNothing().returning({ id: methods.id });
      return added.length === 1;
    },

    async write(id: string, change: Partial<Row>, at: Date): Promise<void> {
      await tx
        .update(methods)
        .set({ ...change, changedAt: at, version: sql`${methods.version} + 1` })
        .where(eq(methods.id, id));
    },

    async addEdition(edition: typeof methodEditions.$inferInsert): Promise<void> {
      await tx.insert(methodEditions).values(edition);
    },

    /** The last first. */
    async editions(methodId: string): Promise<readonly Omit<MethodEdition, 'changed'>[]> {
      const rows = await tx.execute<{ edition: MethodEdition & { content: MethodContent } }>(sql`
        select json_build_object('number', e.number, 'publishedAt', ${iso(sql`e.published_at`)}, 'changes', e.changes,
          'content', e.content) as edition
        from method_editions e where e.method_id = ${methodId} order by e.number desc`);
      return rows.map(({ edition }) => edition);
    },

    async applications(methodId: string, isOwn: SQL): Promise<readonly MethodApplication[]> {
      const rows = await tx.execute<{ application: MethodApplication }>(sql`
        select json_build_object('id', p.id, 'edition', p.edition, 'regionName', coalesce(r.name_ru, ''),
          'regionalCenterName', coalesce(public_regional_center_name(p.regional_center_id), ''),
          'centerId', p.center_id, 'centerName', public_center_name(p.center_id), 'appliedOn', p.applied_on,
          'place', p.place, 'outcome', p.outcome, 'participants', p.participants, 'figures', p.figures,
          'version', p.version, 'own', ${isOwn}) as application
        from method_applications p
        left join lateral (
          select name_ru from region_versions where region_id = p.region_id and valid_from <= current_date
          order by valid_from desc limit 1) r on true
        where p.method_id = ${methodId} order by p.applied_on desc, p.id limit 500`);
      return rows.map(({ application }) => application);
    },

    async feedback(methodId: string, accountId: string): Promise<readonly MethodFeedback[]> {
      const rows = await tx.execute<{ feedback: MethodFeedback }>(sql`
        select json_build_object('id', f.id, 'rating', f.rating, 'words', f.words,
          'from', coalesce(public_center_name(f.center_id), public_regional_center_name(f.regional_center_id), ''),
          'createdAt', ${iso(sql`f.created_at`)}, 'answer', f.answer, 'answeredAt', ${iso(sql`f.answered_at`)},
          'version', f.version, 'own', f.account_id = ${accountId}) as feedback
        from method_feedback f where f.method_id = ${methodId} order by f.created_at desc, f.id limit 500`);
      return rows.map(({ feedback }) => feedback);
    },
  };
}
