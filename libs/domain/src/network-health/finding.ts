import type { Words } from '../platform/attention.ts';
import type { Day } from '../month.ts';

/** Breaks in the chain proposal → agreement → readiness → accounts and addresses → first report. */
export const findingKinds = [
  'proposal-unanswered',
  'agreed-without-agreement',
  'opened-late',
  'agreement-expired',
  'agreement-expiring',
  'center-without-agreement',
  'center-without-contact',
  'center-without-addresses',
  'center-without-first-report',
] as const;

export type FindingKind = (typeof findingKinds)[number];

/** One break in the chain of one thing: what it is, what to do next, and who does it. */
export interface Finding {
  /** Stable for the break: 'agreement-expired:<uuid>'. */
  readonly key: string;
  readonly kind: FindingKind;
  /** The thing in people's own words: «ЦУД в Наровчате», «Соглашение № 14». */
  readonly about: string;
  /** Path of the page where it is mended, beginning with a slash. */
  readonly to: string;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  /** The first day of the break; null where it has none. */
  readonly since: Day | null;
  /** The next action: «Подготовить соглашение». */
  readonly next: Words;
  /** Who does it: an office or a role, a person only where one is in charge. */
  readonly responsible: Words;
}
