import type { Day } from '../month.ts';

export const rightsGrounds = ['own', 'contract', 'license', 'open-license', 'public-domain'] as const;

/** Own work of the institution, a contract with the author, a licence, an open licence, no right holds any more. */
export type RightsGround = (typeof rightsGrounds)[number];

export const peopleShown = ['nobody', 'people'] as const;

export type PeopleShown = (typeof peopleShown)[number];

/** The last day counts. */
export function rightHolds({ validTo }: { readonly validTo: Day | null }, today: Day): boolean {
  return validTo === null || validTo >= today;
}

export interface Consent {
  readonly withdrawnOn: Day | null;
  readonly validTo: Day | null;
  /** Documents that are kept of it. */
  readonly files: number;
  readonly minor: boolean;
  readonly guardian: string;
}

export type ConsentProblem = 'withdrawn' | 'ended' | 'no-document' | 'no-guardian';

/** Why a consent lets nobody be shown; null when it does. */
export function consentProblem(consent: Consent, today: Day): ConsentProblem | null {
  if (consent.withdrawnOn !== null) return 'withdrawn';
  if (consent.validTo !== null && consent.validTo < today) return 'ended';
  if (consent.minor && consent.guardian.trim() === '') return 'no-guardian';
  return consent.files === 0 ? 'no-document' : null;
}
