import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { mayRun, type CampaignKind } from '@pbnet/domain/campaigns';

/** Who runs campaigns of one kind leaves the others alone. */
export function refuseForeign({ role }: Pick<Actor, 'role'>, kind: CampaignKind): void {
  if (!mayRun(role, kind)) throw new DomainError('rule-broken', 'campaign-run-by-others');
}
