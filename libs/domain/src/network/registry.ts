import type { Day } from '../month.ts';
import type { TimeZone } from '../time-zone.ts';

/** Facts of things of the network that change with time; each change keeps what was before. */
export interface RegionFacts {
  readonly nameRu: string;
  readonly nameEn: string;
  readonly federalDistrict: string;
}

export interface OrganizationFacts {
  readonly name: string;
  readonly shortName: string;
  /** Where it really is. */
  readonly address: string;
  /** As registered; '' while unknown, as is the postal one. */
  readonly legalAddress: string;
  readonly postalAddress: string;
}

export interface RegionalCenterFacts {
  readonly name: string;
  readonly organizationId: number;
  /** Where letters go; null is a finding before a mailing. */
  readonly email: string | null;
}

/** The region is always the regional center's: a sum over centres is the sum over regions. */
export interface AccessCenterFacts {
  readonly name: string;
  readonly locality: string;
  readonly organizationId: number;
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly timeZone: TimeZone;
  readonly email: string | null;
}

/** Time zone by which the network's own days begin: headquarters'. */
export const networkTimeZone: TimeZone = 'Europe/Moscow';

/** A centre or regional center works on the days from `openedOn` up to, without, `closedOn`. */
export function isOpen(
  { openedOn, closedOn }: { readonly openedOn: Day; readonly closedOn: Day | null },
  day: Day,
) {
  return openedOn <= day && (closedOn === null || day < closedOn);
}
