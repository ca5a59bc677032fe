import type { Day } from '@pbnet/domain';
import type { RequestKind } from '@pbnet/domain/campaigns';
import type { Transaction } from '../database.ts';

export interface RunningCampaign {
  readonly campaignId: string;
  readonly title: string;
  /** The regional center's own day, with extensions. */
  readonly dueOn: Day;
}

/** What the engine offers to the modules whose things answer campaigns (see answer-source.ts). */
export interface CampaignDoor {
  /** Campaigns of the kind that ask the regional center and take its answers now, the nearest due day first. */
  running(tx: Transaction, kind: RequestKind, regionalCenterId: number): Promise<readonly RunningCampaign[]>;
  /**
   * Before a thing is handed in to the campaign, or taken back: refuses in words when the campaign does not ask this
   * regional center, has not begun, is over, closed or withdrawn. Nobody closes it until the transaction ends.
   */
  enter(tx: Transaction, campaignId: string, regionalCenterId: number): Promise<void>;
  /** After something of the answer has changed: boards that are being looked at read again when the transaction commits. */
  changed(tx: Transaction, campaignId: string, regionalCenterId: number): Promise<void>;
}
