import type { StaffRole } from '../access/role.ts';
import type { CampaignKind } from './card.ts';

/** The officer of agreements runs renewals alone; every other campaign is the monitoring department's. */
export function mayRun(role: StaffRole, kind: CampaignKind): boolean {
  return role !== 'agreements-officer' || kind === 'agreement-renewals';
}
