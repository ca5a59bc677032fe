import type { Actor } from '@pbnet/domain/access';
import type { RequestKind } from '@pbnet/domain/campaigns';
import type { CreateRequest } from '@pbnet/validation/campaigns';
import type { Transaction } from '../database.ts';

/** A campaign of any kind made by hand; those of `plainRequestKinds` need nothing beside it. */
export interface NewCampaign extends Omit<CreateRequest, 'kind'> {
  readonly kind: RequestKind;
}

/** For modules whose campaigns begin with things of their own. */
export interface CampaignMaking {
  /**
   * Makes the campaign, its cards and its letters in the caller's transaction; sent twice, it is made once.
   * Throws rule-broken for days that do not fit and for regional centers that are not there.
   */
  make(tx: Transaction, actor: Actor, campaign: NewCampaign): Promise<{ readonly campaignId: string }>;
}
