import { lastDay, monthOf, type Day } from '../month.ts';
import { dayInWords, monthInWords } from '../words.ts';

/** `agreed` waits for the director; `controlled` is under control: each decision has its cards. */
export const resolutionStates = ['draft', 'agreed', 'signed', 'controlled'] as const;
export type ResolutionState = (typeof resolutionStates)[number];

/** How a resolution names a due date: a day, a whole month («в ноябре 2020 г.») or a year; the last day counts. */
export const duePrecisions = ['day', 'month', 'year'] as const;
export type DuePrecision = (typeof duePrecisions)[number];

export interface Due {
  /** The last day. */
  readonly on: Day;
  readonly precision: DuePrecision;
}

/** Who is responsible: departments of headquarters by code, and regional centers, all of the day or by id. */
export interface Parties {
  readonly departments: readonly string[];
  readonly regionalCenters: 'all' | readonly number[];
}

/** Comes again every month, quarter or year, on the day of the period's last month; the first month and the last day that count. */
export const recurrencePeriods = ['month', 'quarter', 'year'] as const;
export type RecurrencePeriod = (typeof recurrencePeriods)[number];

export interface Recurrence {
  readonly every: RecurrencePeriod;
  /** Day of the month, 1–31; in a shorter month its last day. */
  readonly day: number;
  readonly from: Day;
  readonly until: Day | null;
}

/** What the system can see for itself; `plan-approved` comes with the opening plan. */
export const proofKinds = ['mailing-finished', 'campaign-closed', 'meeting-held', 'plan-approved'] as const;
export type ProofKind = (typeof proofKinds)[number];

/** The proof that a decision waits for; without a subject any of the kind. */
export interface AwaitedProof {
  readonly kind: ProofKind;
  readonly subject: string | null;
}

export const decisionFindings = ['no-party', 'no-due-date'] as const;
export type DecisionFinding = (typeof decisionFindings)[number];

export interface Responsible {
  readonly parties: Parties;
  readonly due: Due | null;
  readonly recurrence: Recurrence | null;
}

export function hasParty({ departments, regionalCenters }: Parties): boolean {
  return departments.length > 0 || regionalCenters === 'all' || regionalCenters.length > 0;
}

/** What a decision lacks for control: a finding on the board, never a refusal. */
export function findingsOf({ parties, due, recurrence }: Responsible): readonly DecisionFinding[] {
  return [
    ...(hasParty(parties) ? [] : (['no-party'] as const)),
    ...(due === null && recurrence === null ? (['no-due-date'] as const) : []),
  ];
}

/** «до 1 декабря 2020 года», «ноябрь 2020», «2021 год» */
export function dueInWords({ on, precision }: Due): string {
  if (precision === 'year') return `${on.slice(0, 4)} год`;
  return precision === 'month' ? monthInWords(monthOf(on)) : `до ${dayInWords(on)}`;
}

/** The last day of what the precision names: of the month or year of the chosen day. */
export function dueOf(day: Day, precision: DuePrecision): Due {
  if (precision === 'day') return { on: day, precision };
  const month = precision === 'month' ? monthOf(day) : monthOf(`${day.slice(0, 4)}-12-01` as Day);
  return { on: lastDay(month), precision };
}

const often = { month: 'каждый месяц', quarter: 'каждый квартал', year: 'каждый год' } as const;

/** «каждый месяц, до 10-го числа» */
export function recurrenceInWords({ every, day }: Recurrence): string {
  return `${often[every]}, до ${day}-го числа`;
}
