export interface JurorStanding {
  readonly id: string;
  /** Region whose entries this juror never sees; null for none. */
  readonly regionId: number | null;
  readonly left: boolean;
}

export interface JudgedEntry {
  readonly id: string;
  readonly regionId: number;
}

/** Whether the juror may score the entry: still in the jury, of another region, with no conflict of interest. */
export function mayScore(juror: JurorStanding, entry: JudgedEntry, conflicts: ReadonlySet<string>): boolean {
  return !juror.left && juror.regionId !== entry.regionId && !conflicts.has(entry.id);
}

/** Below this the results of an entry would be one person's opinion: the quorum is never lowered further. */
export function leastQuorum(quorum: number): number {
  return Math.ceil(quorum / 2);
}

/**
 * How many scores the entry needs: the contest's quorum, or fewer where not so many can be given any more.
 * @param able jurors who may score the entry, and those who have left and scored it: their scores stay
 */
export function entryQuorum(quorum: number, able: number): number {
  return Math.max(leastQuorum(quorum), Math.min(quorum, able));
}
