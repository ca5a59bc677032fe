import type { Month } from '@pbnet/domain';
import type { EscalationStep, PeriodState, ZeroKind, ZeroList, ZeroReason } from '@pbnet/domain/monitoring';
import type { ZeroListsOfMonth } from './zero-lists.ts';

/** One regional center's list in counts. */
export interface ZeroListCounts {
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly regionalCenterName: string;
  readonly expected: number;
  readonly reported: number;
  readonly kinds: Readonly<Record<ZeroKind, number>>;
  readonly steps: Readonly<Record<EscalationStep, number>>;
  readonly explained: number;
}

export interface ZeroOverview {
  readonly month: Month;
  readonly periodState: PeriodState;
  readonly preliminary: boolean;
  readonly lists: readonly ZeroListCounts[];
  /** Reasons that were given this month, the most frequent first. */
  readonly reasons: readonly { readonly reason: ZeroReason; readonly centers: number }[];
}

export function zeroOverview({ month, periodState, lists }: ZeroListsOfMonth): ZeroOverview {
  return {
    month,
    periodState,
    preliminary: lists.some((list) => list.preliminary),
    lists: lists.map(countsOf),
    reasons: reasonsOf(lists),
  };
}

function countsOf({ entries, ...list }: ZeroList): ZeroListCounts {
  const ofKind = (kind: ZeroKind) => entries.filter(({ finding }) => finding.kind === kind).length;
  const ofStep = (step: EscalationStep) => entries.filter(({ finding }) => finding.step === step).length;
  return {
    regionId: list.regionId,
    regionalCenterId: list.regionalCenterId,
    regionalCenterName: list.regionalCenterName,
    expected: list.expected,
    reported: list.reported,
    kinds: { missing: ofKind('missing'), 'all-zero': ofKind('all-zero'), 'some-zero': ofKind('some-zero') },
    steps: {
      note: ofStep('note'),
      call: ofStep('call'),
      visit: ofStep('visit'),
      suspension: ofStep('suspension'),
    },
    explained: entries.filter(({ explanation }) => explanation !== null).length,
  };
}

function reasonsOf(lists: readonly ZeroList[]): ZeroOverview['reasons'] {
  const given = lists.flatMap(({ entries }) =>
    entries.flatMap(({ explanation }) => explanation?.reason ?? []),
  );
  return [...Map.groupBy(given, (reason) => reason)]
    .map(([reason, of]) => ({ reason, centers: of.length }))
    .toSorted((a, b) => b.centers - a.centers || a.reason.localeCompare(b.reason));
}
