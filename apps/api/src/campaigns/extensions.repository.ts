import type { Day } from '@pbnet/domain';
import type { ExtensionState } from '@pbnet/domain/campaigns';
import { and, desc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { campaignExtensions } from './campaigns.tables.ts';

export interface Extension {
  readonly id: string;
  readonly campaignId: string;
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly oldDueOn: Day;
  readonly newDueOn: Day;
  readonly reason: string;
  readonly state: ExtensionState;
  /** ISO instant. */
  readonly requestedAt: string;
  readonly decisionReason: string | null;
}

export type NewExtension = Pick<
  Extension,
  'campaignId' | 'regionId' | 'regionalCenterId' | 'oldDueOn' | 'newDueOn' | 'reason'
> & { readonly requestedBy: string };

export interface Decision {
  readonly state: 'granted' | 'refused';
  readonly decidedBy: string;
  readonly decisionReason: string;
}

const shape = {
  id: campaignExtensions.id,
  campaignId: campaignExtensions.campaignId,
  regionId: campaignExtensions.regionId,
  regionalCenterId: campaignExtensions.regionalCenterId,
  oldDueOn: sql<Day>`${campaignExtensions.oldDueOn}::text`,
  newDueOn: sql<Day>`${campaignExtensions.newDueOn}::text`,
  reason: campaignExtensions.reason,
  state: sql<ExtensionState>`${campaignExtensions.state}`,
  requestedAt: sql<string>`to_json(${campaignExtensions.requestedAt}) #>> '{}'`,
  decisionReason: campaignExtensions.decisionReason,
};

export function extensionsRepository(tx: Transaction) {
  return {
    /** The campaign's requests, newest first. */
    of(campaignId: string, only: number | null): Promise<Extension[]> {
      return tx
        .select(shape)
        .from(campaignExtensions)
        .where(
          and(
            eq(campaignExtensions.campaignId, campaignId),
            only === null ? undefined : eq(campaignExtensions.regionalCenterId, only),
          ),
        )
        .orderBy(desc(campaignExtensions.requestedAt));
    },

    async lock(id: string): Promise<Extension | undefined> {
      const [row] = await tx
        .select(shape)
        .from(campaignExtensions)
        .where(eq(campaignExtensions.id, id))
        .for('update');
      return row;
    },

    /** The new request's id, or undefined while an earlier one waits for a decision. */
    async add(request: NewExtension): Promise<string | undefined> {
      const [row] = await tx
        .insert(campaignExtensions)
        .values(request)
        .onConflictDoNothing()
        .returning({ id: campaignExtensions.id });
      return row?.id;
    },

    /** A later day that nobody asked for: decided as it is made. */
    async give(given: NewExtension & { readonly decidedBy: string }): Promise<string> {
      const [row] = await tx
        .insert(campaignExtensions)
        .values({ ...given, state: 'granted', decidedAt: sql`now()`, decisionReason: given.reason })
        .returning({ id: campaignExtensions.id });
      if (!row) throw new Error('An inserted extension was not returned.');
      return row.id;
    },

    async decide(id: string, decision: Decision): Promise<void> {
      await tx
        .update(campaignExtensions)
        .set({ ...decision, decidedAt: sql`now()` })
        .where(eq(campaignExtensions.id, id));
    },

    async countRequested(): Promise<number> {
      return tx.$count(campaignExtensions, eq(campaignExtensions.state, 'requested'));
    },
  };
}
