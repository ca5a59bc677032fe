import type { Day } from '@pbnet/domain';
import type {
  AwaitedProof,
  DuePrecision,
  Parties,
  Recurrence,
  ResolutionState,
} from '@pbnet/domain/resolutions';
import type { DecisionDraft } from '@pbnet/validation/resolutions';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import {
  assignments,
  decisions,
  departments,
  resolutionDocuments,
  resolutions,
} from './resolutions.tables.ts';

export type ResolutionRow = typeof resolutions.$inferSelect;
export type StoredDecision = typeof decisions.$inferSelect;

export interface DecisionRow extends Record<string, unknown> {
  readonly id: string;
  readonly resolutionId: string;
  readonly number: number;
  readonly words: string;
  readonly parties: Parties;
  readonly dueOn: Day | null;
  readonly duePrecision: DuePrecision;
  readonly recurrence: Recurrence | null;
  readonly awaits: AwaitedProof | null;
  readonly controllerId: string | null;
  readonly controllerName: string | null;
  readonly confirmed: number;
  readonly total: number;
  readonly version: number;
}

export interface DocumentRow {
  readonly content: string;
  readonly sha256: string;
  readonly pdf: Uint8Array;
  readonly docx: Uint8Array;
}

/** What regional centers may read. */
export const publicStates: readonly ResolutionState[] = ['signed', 'controlled'];

export function resolutionsRepository(tx: Transaction) {
  const byId = (id: string) => eq(resolutions.id, id);

  return {
    /** The newest first; for regional centers only what is signed. */
    list(onlyPublic: boolean): Promise<ResolutionRow[]> {
      return tx
        .select()
        .from(resolutions)
        .where(onlyPublic ? inArray(resolutions.state, [...publicStates]) : undefined)
        .orderBy(sql`coalesce(${resolutions.signedOn}, ${resolutions.createdAt}::date) desc`, resolutions.id);
    },

    async byId(id: string): Promise<ResolutionRow | undefined> {
      const [row] = await tx.select().from(resolutions).where(byId(id));
      return row;
    },

    async ofMeeting(meetingId: string): Promise<ResolutionRow | undefined> {
      const [row] = await tx.select().from(resolutions).where(eq(resolutions.meetingId, meetingId));
      return row;
    },

    async lock(id: string): Promise<ResolutionRow | undefined> {
      const [row] = await tx.select().from(resolutions).where(byId(id)).for('update');
      return row;
    },

    /** False when it, or one of its meeting, is there already. */
    async add(row: typeof resolutions.$inferInsert): Promise<boolean> {
      const added = await tx
        .insert(resolutions)
        .values(row)
        .onConflictDoNothing()
        .returning({ id: resolutions.id });
      return added.length === 1;
    },

    async change(id: string, fields: Partial<ResolutionRow>): Promise<void> {
      await tx
        .update(resolutions)
        .set({ ...fields, version: sql`${resolutions.version} + 1` })
        .where(byId(id));
    },

    async numberTaken(number: string): Promise<boolean> {
      return (await tx.$count(resolutions, eq(resolutions.number, number))) > 0;
    },

    /** Of one resolution, or of all under control; with their cards counted. */
    async decisions(resolutionId: string | null): Promise<readonly DecisionRow[]> {
      return tx.execute<DecisionRow>(sql`
        select d.id, d.resolution_id as "resolutionId", d.number, d.words, d.parties, d.due_on::text as "dueOn",
          d.due_precision as "duePrecision", d.recurrence, d.awaits, d.controller_id as "controllerId",
          controller.display_name as "controllerName", d.version,
          coalesce(cards.confirmed, 0) as confirmed, coalesce(cards.total, 0) as total
        from decisions d
        join resolutions r on r.id = d.resolution_id
        left join accounts controller on controller.id = d.controller_id
        left join (
          select decision_id, count(*)::int as total, (count(*) filter (where state = 'confirmed'))::int as confirmed
          from assignments group by decision_id
        ) cards on cards.decision_id = d.id
        where ${resolutionId === null ? sql`r.state = 'controlled'` : sql`d.resolution_id = ${resolutionId}`}
        order by r.signed_on desc, d.resolution_id, d.number`);
    },

    async replaceDecisions(resolutionId: string, drafts: readonly DecisionDraft[]): Promise<void> {
      await tx.delete(decisions).where(eq(decisions.resolutionId, resolutionId));
      if (drafts.length === 0) return;
      await tx.insert(decisions).values(
        drafts.map(({ due, ...draft }, index) => ({
          ...draft,
          resolutionId,
          number: index + 1,
          dueOn: due?.on ?? null,
          duePrecision: due?.precision ?? 'day',
        })),
      );
    },

    async lockDecision(id: string): Promise<StoredDecision | undefined> {
      const [row] = await tx.select().from(decisions).where(eq(decisions.id, id)).for('update');
      return row;
    },

    async changeDecision(id: string, fields: Partial<typeof decisions.$inferInsert>): Promise<void> {
      await tx
        .update(decisions)
        .set({ ...fields, version: sql`${decisions.version} + 1` })
        .where(eq(decisions.id, id));
    },

    /** Cards without a date get the one that the decision has been given. */
    async dateCards(decisionId: string, dueOn: Day): Promise<void> {
      await tx
        .update(assignments)
        .set({ dueOn, originalDueOn: dueOn, version: sql`${assignments.version} + 1` })
        .where(and(eq(assignments.decisionId, decisionId), isNull(assignments.dueOn)));
    },

    departments(): Promise<(typeof departments.$inferSelect)[]> {
      return tx.select().from(departments).orderBy(departments.code);
    },

    async keepDocument(resolutionId: string, document: DocumentRow): Promise<void> {
      await tx.insert(resolutionDocuments).values({ resolutionId, ...document });
    },

    async document(resolutionId: string): Promise<DocumentRow | undefined> {
      const { content, sha256, pdf, docx } = resolutionDocuments;
      const [row] = await tx
        .select({ content, sha256, pdf, docx })
        .from(resolutionDocuments)
        .where(eq(resolutionDocuments.resolutionId, resolutionId));
      return row;
    },

    async sha256(resolutionId: string): Promise<string | null> {
      const [row] = await tx
        .select({ sha256: resolutionDocuments.sha256 })
        .from(resolutionDocuments)
        .where(eq(resolutionDocuments.resolutionId, resolutionId));
      return row?.sha256 ?? null;
    },
  };
}
