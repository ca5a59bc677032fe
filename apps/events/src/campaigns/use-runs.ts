import type { Permission } from '@pbnet/domain/access';
import { mayRun, type CampaignKind } from '@pbnet/domain/campaigns';
import { useCan, useUser } from '@pbnet/micro-frontend';

/** True when the person may do this in campaigns of the kind. */
export function useRuns(kind: CampaignKind, permission: Permission = 'campaign.manage'): boolean {
  const { role } = useUser();
  return useCan(permission) && mayRun(role, kind);
}
