import type { FileKind } from '../files/file-kind.ts';
import type { Day } from '../month.ts';

export const contestStates = ['draft', 'announced', 'frozen', 'published'] as const;
export type ContestState = (typeof contestStates)[number];

/** What jurors mark an entry for; the weight says how much it counts. */
export interface Criterion {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
}

export interface Nomination {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Files of an entry: what kinds, how large each, how few and how many. */
  readonly fileKinds: readonly FileKind[];
  readonly maxMegabytes: number;
  readonly minFiles: number;
  readonly maxFiles: number;
}

export interface Scale {
  readonly scaleMin: number;
  readonly scaleMax: number;
}

export interface ContestDays {
  readonly opensOn: Day;
  /** Last day for entries, by the clocks of the author's region. */
  readonly dueOn: Day;
  /** Last day on which a regional center moderates and chooses its winners, by its own clocks. */
  readonly regionalUntil: Day;
  /** Day by which the jury is asked to finish; scores are taken until the results are frozen. */
  readonly juryUntil: Day;
}

/** What headquarters sets of a contest. */
export interface ContestSettings extends ContestDays, Scale {
  readonly title: string;
  readonly about: string;
  /** Works that a region may send to the federal stage in a nomination. */
  readonly regionalLimit: number;
  readonly quorum: number;
  readonly criteria: readonly Criterion[];
  readonly nominations: readonly Nomination[];
  /** How many first places of a nomination get a diploma. */
  readonly places: number;
  readonly consent: string;
  readonly retentionMonths: number;
}

/** What an author tells of the work and of the own person. */
export interface EntryForm {
  readonly regionalCenterId: number;
  readonly nominationId: string;
  readonly authorName: string;
  readonly email: string;
  readonly bornOn: Day;
  /** Of a parent or guardian; empty for adults. */
  readonly guardianName: string;
  readonly title: string;
  readonly words: string;
}

export type ContestDaysRefusal = 'due-before-opening' | 'regional-before-due' | 'jury-before-regional';

/** The first thing that is wrong with the days, each stage after the one before it. */
export function contestDaysRefusal({
  opensOn,
  dueOn,
  regionalUntil,
  juryUntil,
}: ContestDays): ContestDaysRefusal | undefined {
  if (dueOn < opensOn) return 'due-before-opening';
  if (regionalUntil < dueOn) return 'regional-before-due';
  if (juryUntil < regionalUntil) return 'jury-before-regional';
  return undefined;
}

export const contestPhases = [
  'draft',
  'scheduled',
  'entries',
  'regional',
  'jury',
  'frozen',
  'published',
] as const;
export type ContestPhase = (typeof contestPhases)[number];

/** Where the contest stands on a day; entries and moderation are judged again by each region's own clocks. */
export function contestPhase(
  contest: ContestDays & { readonly state: ContestState },
  today: Day,
): ContestPhase {
  if (contest.state !== 'announced') return contest.state;
  if (today < contest.opensOn) return 'scheduled';
  if (today <= contest.dueOn) return 'entries';
  return today <= contest.regionalUntil ? 'regional' : 'jury';
}
