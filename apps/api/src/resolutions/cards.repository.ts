import type { CardListInput } from '@pbnet/validation/resolutions';
import { and, desc, eq, sql, type SQL } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { CardEvent, CardEvidence, CardExtension, ControlCard } from './card.ts';
import {
  assignmentEvidence,
  assignmentExtensions,
  assignmentReports,
  assignments,
} from './resolutions.tables.ts';

type Row<T> = T & Record<string, unknown>;

export type StoredCard = typeof assignments.$inferSelect;
export type StoredExtension = typeof assignmentExtensions.$inferSelect;

const hour = 3_600_000;

/** The calendar day in UTC after so many hours. */
const dayAfter = (now: Date, hours: number) =>
  new Date(now.getTime() + hours * hour).toISOString().slice(0, 10);

/** The same words as `controlState`: the test of the figures compares them. Zones are looked at only around midnight. */
export const boardSql = (now: Date): SQL => sql`case
  when a.state in ('reported', 'confirmed') or a.due_on is null or a.due_on >= ${dayAfter(now, 14)}::date then a.state
  when a.due_on < ${dayAfter(now, -12)}::date
    or a.due_on < (${now.toISOString()}::timestamptz at time zone a.zone)::date then 'overdue'
  else a.state end`;

/** The same words as `outcomeOf`. */
export const outcomeSql = (now: Date): SQL => sql`case
  when ${boardSql(now)} = 'overdue' then 'overdue'
  when a.state <> 'confirmed' then 'open'
  when a.due_on is null or a.reported_on is null then 'undated'
  when a.reported_on <= a.due_on then 'on-time' else 'late' end`;

/** Names as they are today. */
export const partyNameSql = sql`coalesce(
  (select v.name from regional_center_versions v where v.regional_center_id = a.regional_center_id
    order by v.valid_from > current_date, v.valid_from desc limit 1),
  (select department.name_ru from departments department where department.code = a.department), a.party)`;

const instant = (column: SQL): SQL<string> => sql<string>`to_json(${column}) #>> '{}'`;

const mostListed = 500;

export interface CardsFilter extends CardListInput {
  readonly cardId?: string;
}

function conditions(filter: CardsFilter, now: Date): SQL {
  const { resolutionId, decisionId, cardId, party, state, outcome, extended, search = '' } = filter;
  const like = `%${search
    .replace(/[\\%_]/g, '\\$&')
    .toLowerCase()
    .replaceAll('ё', 'е')}%`;
  const all = [
    sql`r.state = 'controlled'`,
    cardId === undefined ? undefined : sql`a.id = ${cardId}`,
    resolutionId === undefined ? undefined : sql`r.id = ${resolutionId}`,
    decisionId === undefined ? undefined : sql`d.id = ${decisionId}`,
    party === undefined ? undefined : sql`a.party = ${party}`,
    state === undefined ? undefined : sql`${boardSql(now)} = ${state}`,
    outcome === undefined ? undefined : sql`${outcomeSql(now)} = ${outcome}`,
    extended === undefined ? undefined : sql`(a.extensions > 0) = ${extended}`,
    search === ''
      ? undefined
      : sql`lower(translate(d.words || ' ' || ${partyNameSql}, 'Ёё', 'Ее')) like ${like}`,
  ];
  return sql.join(
    all.filter((condition) => condition !== undefined),
    sql` and `,
  );
}

export function cardsRepository(tx: Transaction) {
  const of = (assignmentId: string) => eq(assignmentReports.assignmentId, assignmentId);

  return {
    /** What is not confirmed first, then by date. */
    async list(filter: CardsFilter, now: Date, most = mostListed): Promise<readonly ControlCard[]> {
      return tx.execute<Row<ControlCard>>(sql`
        select a.id, a.decision_id as "decisionId", r.id as "resolutionId", r.number as "resolutionNumber", d.number,
          d.words, a.party, ${partyNameSql} as "partyName", a.region_id as "regionId",
          a.regional_center_id as "regionalCenterId", a.instance, a.assigned_on::text as "assignedOn",
          a.original_due_on::text as "originalDueOn", a.due_on::text as "dueOn", d.due_precision as "duePrecision",
          a.extensions, a.state, ${boardSql(now)} as board, ${outcomeSql(now)} as outcome,
          a.reported_on::text as "reportedOn", a.reported_by as "reportedBy",
          ${instant(sql`a.confirmed_at`)} as "confirmedAt", d.awaits, d.controller_id as "controllerId",
          controller.display_name as "controllerName", a.version
        from assignments a
        join decisions d on d.id = a.decision_id
        join resolutions r on r.id = d.resolution_id
        left join accounts controller on controller.id = d.controller_id
        where ${conditions(filter, now)}
        order by a.state = 'confirmed', a.due_on nulls last, r.number, d.number, a.party, a.instance
        limit ${most}`);
    },

    async count(filter: CardsFilter, now: Date): Promise<number> {
      const [row] = await tx.execute<{ count: number }>(sql`
        select count(*)::int as count from assignments a
        join decisions d on d.id = a.decision_id join resolutions r on r.id = d.resolution_id
        where ${conditions(filter, now)}`);
      return row?.count ?? 0;
    },

    async lock(id: string): Promise<StoredCard | undefined> {
      const [row] = await tx.select().from(assignments).where(eq(assignments.id, id)).for('update');
      return row;
    },

    async change(id: string, fields: Partial<StoredCard>): Promise<void> {
      await tx
        .update(assignments)
        .set({ ...fields, version: sql`${assignments.version} + 1` })
        .where(eq(assignments.id, id));
    },

    async hasReport(reportId: string, assignmentId: string): Promise<boolean> {
      return (
        (await tx.$count(assignmentReports, and(eq(assignmentReports.id, reportId), of(assignmentId)))) > 0
      );
    },

    async addEvent(event: typeof assignmentReports.$inferInsert): Promise<void> {
      await tx.insert(assignmentReports).values(event);
    },

    /** In the order in which it was said. */
    async events(assignmentId: string): Promise<readonly CardEvent[]> {
      return tx.execute<Row<CardEvent>>(sql`
        select said.id, said.command, said.words, said.links, speaker.display_name as "byName",
          ${instant(sql`said.at`)} as at
        from assignment_reports said left join accounts speaker on speaker.id = said.by_id
        where said.assignment_id = ${assignmentId} order by said.step, said.at, said.id`);
    },

    async evidence(assignmentId: string): Promise<readonly CardEvidence[]> {
      const { id, wordsRu, wordsEn, to, at } = assignmentEvidence;
      const rows = await tx
        .select({ id, wordsRu, wordsEn, to, at: instant(sql`${at}`) })
        .from(assignmentEvidence)
        .where(eq(assignmentEvidence.assignmentId, assignmentId))
        .orderBy(at);
      return rows.map(({ wordsRu: ru, wordsEn: en, ...row }) => ({ ...row, words: { ru, en } }));
    },

    /** False when the same event was recorded for the card before. */
    async addEvidence(row: typeof assignmentEvidence.$inferInsert): Promise<boolean> {
      const added = await tx
        .insert(assignmentEvidence)
        .values(row)
        .onConflictDoNothing()
        .returning({ id: assignmentEvidence.id });
      return added.length === 1;
    },

    /** Newest first. */
    async extensions(assignmentId: string): Promise<readonly CardExtension[]> {
      const { id, oldDueOn, newDueOn, reason, state, requestedAt, decisionReason } = assignmentExtensions;
      return tx
        .select({
          ...{ id, oldDueOn, newDueOn, reason, decisionReason },
          state: sql<CardExtension['state']>`${state}`,
          requestedAt: instant(sql`${requestedAt}`),
        })
        .from(assignmentExtensions)
        .where(eq(assignmentExtensions.assignmentId, assignmentId))
        .orderBy(desc(requestedAt));
    },

    async lockExtension(id: string): Promise<StoredExtension | undefined> {
      const [row] = await tx
        .select()
        .from(assignmentExtensions)
        .where(eq(assignmentExtensions.id, id))
        .for('update');
      return row;
    },

    /** Undefined while an earlier request waits for a decision. */
    async addExtension(row: typeof assignmentExtensions.$inferInsert): Promise<string | undefined> {
      const [added] = await tx
        .insert(assignmentExtensions)
        .values(row)
        .onConflictDoNothing()
        .returning({ id: assignmentExtensions.id });
      return added?.id;
    },

    async decideExtension(
      id: string,
      fields: Partial<typeof assignmentExtensions.$inferInsert>,
    ): Promise<void> {
      await tx.update(assignmentExtensions).set(fields).where(eq(assignmentExtensions.id, id));
    },
  };
}
