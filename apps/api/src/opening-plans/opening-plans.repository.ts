import type { PlanContent } from '@pbnet/domain/opening-plans';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import {
  openingPlanEditions,
  openingPlanOmissions,
  openingPlanPresentations,
  openingPlans,
} from './opening-plans.tables.ts';

export type PlanRow = typeof openingPlans.$inferSelect;
export type PresentationRow = typeof openingPlanPresentations.$inferSelect;
export type NewEdition = typeof openingPlanEditions.$inferInsert;

/** Without the files, which weigh. */
const editionColumns = {
  id: openingPlanEditions.id,
  planYear: openingPlanEditions.planYear,
  number: openingPlanEditions.number,
  content: openingPlanEditions.content,
  sha256: openingPlanEditions.sha256,
  approvedOn: openingPlanEditions.approvedOn,
  approverPost: openingPlanEditions.approverPost,
  approverName: openingPlanEditions.approverName,
  approvedAt: openingPlanEditions.approvedAt,
};

export type EditionRow = Omit<typeof openingPlanEditions.$inferSelect, 'pdf' | 'xlsx' | 'approvedBy'>;

export function contentOf({ content }: { readonly content: string }): PlanContent {
  return JSON.parse(content) as PlanContent;
}

export function openingPlansRepository(tx: Transaction) {
  const ofYear = (year: number) => eq(openingPlans.year, year);

  return {
    list: (): Promise<PlanRow[]> => tx.select().from(openingPlans).orderBy(desc(openingPlans.year)),

    async byYear(year: number): Promise<PlanRow | undefined> {
      const [row] = await tx.select().from(openingPlans).where(ofYear(year));
      return row;
    },

    async lock(year: number): Promise<PlanRow | undefined> {
      const [row] = await tx.select().from(openingPlans).where(ofYear(year)).for('update');
      return row;
    },

    /** Returns false when the year has a plan already. */
    async add(year: number, createdBy: string): Promise<boolean> {
      const added = await tx
        .insert(openingPlans)
        .values({ year, createdBy })
        .onConflictDoNothing()
        .returning({ year: openingPlans.year });
      return added.length === 1;
    },

    async change(year: number, change: Partial<Pick<PlanRow, 'state' | 'words'>>): Promise<void> {
      await tx
        .update(openingPlans)
        .set({ ...change, version: sql`${openingPlans.version} + 1` })
        .where(ofYear(year));
    },

    /** The newest first, without their files. */
    editions: (year: number): Promise<EditionRow[]> =>
      tx
        .select(editionColumns)
        .from(openingPlanEditions)
        .where(eq(openingPlanEditions.planYear, year))
        .orderBy(desc(openingPlanEditions.number)),

    async edition(id: string): Promise<EditionRow | undefined> {
      const [row] = await tx
        .select(editionColumns)
        .from(openingPlanEditions)
        .where(eq(openingPlanEditions.id, id));
      return row;
    },

    async editionFile(year: number, number: number, kind: 'pdf' | 'xlsx'): Promise<Uint8Array | undefined> {
      const [row] = await tx
        .select({ file: openingPlanEditions[kind] })
        .from(openingPlanEditions)
        .where(and(eq(openingPlanEditions.planYear, year), eq(openingPlanEditions.number, number)));
      return row?.file;
    },

    async addEdition(edition: NewEdition): Promise<void> {
      await tx.insert(openingPlanEditions).values(edition);
    },

    /** The one that waits, and the last that was decided about. */
    async presentations(year: number) {
      const rows = await tx
        .select()
        .from(openingPlanPresentations)
        .where(eq(openingPlanPresentations.planYear, year))
        .orderBy(desc(openingPlanPresentations.presentedAt));
      return { waiting: rows.find(({ state }) => state === 'waiting'), last: rows[0] };
    },

    async present(row: typeof openingPlanPresentations.$inferInsert): Promise<void> {
      await tx.insert(openingPlanPresentations).values(row);
    },

    async decide(
      id: string,
      change: Pick<PresentationRow, 'state' | 'decidedAt' | 'decidedBy'> & { readonly reason?: string },
    ): Promise<void> {
      await tx.update(openingPlanPresentations).set(change).where(eq(openingPlanPresentations.id, id));
    },

    omissions: (year: number) =>
      tx.select().from(openingPlanOmissions).where(eq(openingPlanOmissions.planYear, year)),

    async omit(row: typeof openingPlanOmissions.$inferInsert): Promise<void> {
      await tx
        .insert(openingPlanOmissions)
        .values(row)
        .onConflictDoUpdate({
          target: [openingPlanOmissions.openingId, openingPlanOmissions.planYear],
          set: { reason: row.reason },
        });
    },

    async include(year: number, openingId: string): Promise<void> {
      await tx
        .delete(openingPlanOmissions)
        .where(and(eq(openingPlanOmissions.planYear, year), eq(openingPlanOmissions.openingId, openingId)));
    },
  };
}
