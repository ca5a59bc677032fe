import type { AgreementState } from '../agreements/index.ts';

/** What the renewal itself knows of one agreement; everything later is said by the successor. */
export const draftStates = ['waiting', 'drafted', 'failed', 'left-out'] as const;

export type DraftState = (typeof draftStates)[number];

/** Along the way: `waiting` has no draft yet, `failed` could not get one; the last three are ends. */
export const renewalStages = [
  'waiting',
  'failed',
  'drafted',
  'in-review',
  'disagreements',
  'approved',
  'signing',
  'active',
  'withdrawn',
  'left-out',
] as const;

export type RenewalStage = (typeof renewalStages)[number];

export interface Renewed {
  readonly draft: DraftState;
  /** The successor's state; null while there is none. */
  readonly successor: AgreementState | null;
  readonly openDisagreements: number;
}

const stages: Readonly<Record<AgreementState, RenewalStage>> = {
  draft: 'drafted',
  'in-review': 'in-review',
  approved: 'approved',
  signing: 'signing',
  // Once it has held, the renewal has done its work, whatever became of it since.
  active: 'active',
  expired: 'active',
  terminated: 'active',
  superseded: 'active',
  withdrawn: 'withdrawn',
};

export function renewalStage({ draft, successor, openDisagreements }: Renewed): RenewalStage {
  if (successor === null) return draft === 'drafted' ? 'withdrawn' : draft;
  const stage = stages[successor];
  return openDisagreements > 0 && (stage === 'drafted' || stage === 'in-review') ? 'disagreements' : stage;
}

/** Stages at which nothing more is awaited. */
export function isEnded(stage: RenewalStage): boolean {
  return stage === 'active' || stage === 'withdrawn' || stage === 'left-out';
}

export interface Standing {
  readonly stage: RenewalStage;
  /** Days that it has stood at the stage. */
  readonly days: number;
}

export const usualStuckDays = 14;

/** @param limit days at one stage that are still all right */
export function isStuck({ stage, days }: Standing, limit: number): boolean {
  return !isEnded(stage) && days > limit;
}

export interface RenewalShare {
  /** Those that hold. */
  readonly done: number;
  /** Those that are renewed at all: the ones left out and withdrawn are not counted. */
  readonly total: number;
}

export function renewalShare(standings: readonly Pick<Standing, 'stage'>[]): RenewalShare {
  const counted = standings.filter(({ stage }) => stage !== 'left-out' && stage !== 'withdrawn');
  return { done: counted.filter(({ stage }) => stage === 'active').length, total: counted.length };
}
