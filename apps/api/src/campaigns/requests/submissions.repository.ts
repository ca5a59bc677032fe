import type { SubmissionState } from '@pbnet/domain/campaigns';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { campaignSubmissions } from '../campaigns.tables.ts';

/** A card as it is stored; instants are ISO texts. */
export interface StoredSubmission {
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly state: SubmissionState;
  readonly draft: string;
  readonly answer: string | null;
  readonly returnReason: string | null;
  /** When the letter with the request went. */
  readonly askedAt: string | null;
  readonly answeredAt: string | null;
  readonly late: boolean;
  readonly version: number;
}

export interface SubmissionPlace {
  readonly campaignId: string;
  readonly regionalCenterId: number;
}

/** What a command writes beside the new state. */
export interface SubmissionChange {
  readonly draft?: string;
  readonly answer?: string | null;
  readonly returnReason?: string | null;
}

export interface Written extends SubmissionChange {
  readonly state: SubmissionState;
  readonly late?: boolean;
  readonly answeredAt?: Date | null;
  readonly decidedAt?: Date;
}

const shape = {
  regionId: campaignSubmissions.regionId,
  regionalCenterId: campaignSubmissions.regionalCenterId,
  state: campaignSubmissions.state,
  draft: campaignSubmissions.draft,
  answer: campaignSubmissions.answer,
  returnReason: campaignSubmissions.returnReason,
  askedAt: sql<string | null>`to_json(${campaignSubmissions.askedAt}) #>> '{}'`,
  answeredAt: sql<string | null>`to_json(${campaignSubmissions.answeredAt}) #>> '{}'`,
  late: campaignSubmissions.late,
  version: campaignSubmissions.version,
};

export function submissionsRepository(tx: Transaction) {
  const at = ({ campaignId, regionalCenterId }: SubmissionPlace) =>
    and(
      eq(campaignSubmissions.campaignId, campaignId),
      eq(campaignSubmissions.regionalCenterId, regionalCenterId),
    );

  return {
    /** One regional center's, or all that the transaction sees. */
    of(campaignId: string, only: number | null): Promise<StoredSubmission[]> {
      return tx
        .select(shape)
        .from(campaignSubmissions)
        .where(
          only === null
            ? eq(campaignSubmissions.campaignId, campaignId)
            : at({ campaignId, regionalCenterId: only }),
        )
        .orderBy(campaignSubmissions.regionalCenterId);
    },

    async lock(place: SubmissionPlace): Promise<StoredSubmission | undefined> {
      const [row] = await tx.select(shape).from(campaignSubmissions).where(at(place)).for('update');
      return row;
    },

    /** Their letters have gone. */
    async asked(campaignId: string, regionalCenterIds: readonly number[], at: Date): Promise<void> {
      if (regionalCenterIds.length === 0) return;
      await tx
        .update(campaignSubmissions)
        .set({ askedAt: at })
        .where(
          and(
            eq(campaignSubmissions.campaignId, campaignId),
            inArray(campaignSubmissions.regionalCenterId, [...regionalCenterIds]),
          ),
        );
    },

    async write(place: SubmissionPlace, written: Written): Promise<void> {
      await tx
        .update(campaignSubmissions)
        .set({ ...written, version: sql`${campaignSubmissions.version} + 1` })
        .where(at(place));
    },
  };
}
