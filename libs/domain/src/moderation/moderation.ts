export const moderationVerdicts = ['yes', 'no'] as const;

/** What a moderator says of an item of the checklist. */
export type ModerationVerdict = (typeof moderationVerdicts)[number];

export interface ModerationItem {
  readonly code: string;
  readonly position: number;
  readonly nameRu: string;
  readonly nameEn: string;
  readonly helpRu: string;
  readonly helpEn: string;
  readonly required: boolean;
  readonly archived: boolean;
}

/** The middle of how long videos wait, in the unit of the ages; null for none. */
export function medianAge(ages: readonly number[]): number | null {
  const sorted = ages.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
