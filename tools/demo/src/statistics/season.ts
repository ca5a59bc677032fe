import type { Month } from '@pbnet/domain';
import type { OrganizationKind } from '@pbnet/domain/network';

/** Share of a usual month, January first: quiet summers, busy Aprils and Novembers. */
const usual = [0.82, 1, 1.08, 1.2, 1.05, 0.72, 0.55, 0.6, 1.02, 1.16, 1.22, 1.1] as const;

/** Schools and universities empty out in July and August. */
const teaching = [0.7, 1.05, 1.1, 1.25, 0.95, 0.3, 0, 0.05, 1.2, 1.25, 1.2, 1] as const;

export function season(kind: OrganizationKind, month: Month): number {
  const index = Number(month.slice(5)) - 1;
  const shares = kind === 'school' || kind === 'university' ? teaching : usual;
  return shares[index] ?? 1;
}
