import type { Day } from '../month.ts';

export const agreementKinds = ['framework', 'cooperation', 'access-center', 'other'] as const;

/**
 * framework: with a region's authority; cooperation: with the institution that runs a regional center;
 * access-center: about centres and their hosts.
 */
export type AgreementKind = (typeof agreementKinds)[number];

export const partyRoles = [
  'presidential-library',
  'regional-authority',
  'regional-center-host',
  'center-host',
  'partner',
] as const;

export type PartyRole = (typeof partyRoles)[number];

export const prolongations = ['none', 'automatic'] as const;

/** automatic: for `prolongationMonths` more each time it ends, counted from the end written in the agreement. */
export type Prolongation = (typeof prolongations)[number];

export const periodKinds = ['term', 'prolongation'] as const;

/** term: as agreed at first; prolongation: added by an amendment. */
export type PeriodKind = (typeof periodKinds)[number];

/** Both days included; without an end the agreement holds until it is ended. */
export interface AgreementPeriod {
  readonly startsOn: Day;
  readonly endsOn: Day | null;
  readonly kind: PeriodKind;
}

/** The order of parties is the order of their signatures. */
export interface AgreementParty {
  readonly organizationId: number;
  readonly role: PartyRole;
  readonly signatoryName: string;
  readonly signatoryPost: string;
  /** «Устава», «доверенности № 5 от 12.01.2026» */
  readonly actsOn: string;
}

/** Both days included; null: from the beginning, as long as the agreement holds. */
export interface AgreementCenter {
  readonly centerId: number;
  readonly coversFrom: Day | null;
  readonly coversTo: Day | null;
}

export interface AgreementContent {
  readonly title: string;
  readonly kind: AgreementKind;
  readonly number: string | null;
  readonly parties: readonly AgreementParty[];
  readonly periods: readonly AgreementPeriod[];
  readonly centers: readonly AgreementCenter[];
  readonly prolongation: Prolongation;
  readonly prolongationMonths: number | null;
  /** The agreement that this one takes the place of. */
  readonly supersedesId: string | null;
  /** The agreement that this one changes. */
  readonly amendsId: string | null;
}

export const agreementGaps = ['library', 'other-party', 'period', 'signatory', 'text'] as const;

/** What is missing before the next step. */
export type AgreementGap = (typeof agreementGaps)[number];

/** What review needs; the text is asked for apart, its versions lie elsewhere. */
export function contentGaps({
  parties,
  periods,
}: Pick<AgreementContent, 'parties' | 'periods'>): readonly AgreementGap[] {
  const gaps: AgreementGap[] = [];
  if (!parties.some(({ role }) => role === 'presidential-library')) gaps.push('library');
  if (!parties.some(({ role }) => role !== 'presidential-library')) gaps.push('other-party');
  if (periods.length === 0) gaps.push('period');
  return gaps;
}
