import type { RequestKind } from '@pbnet/domain/campaigns';
import type { Transaction } from '../database.ts';

/** A campaign made by hand that has just been closed with a summary; a withdrawn one is not told of. */
export interface ClosedCampaign {
  readonly campaignId: string;
  readonly kind: RequestKind;
  readonly title: string;
  readonly at: Date;
  /** How many regional centers were asked. */
  readonly asked: number;
  /** Ids of regional centers that answered; «нечего сообщить» is an answer. */
  readonly answered: readonly number[];
  /** Path of the campaign. */
  readonly to: string;
}

/** Who wants to know that campaigns end; told in the transaction of the closing, once. */
export interface CampaignListener {
  closed(tx: Transaction, campaign: ClosedCampaign): Promise<void>;
}
