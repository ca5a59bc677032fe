import type { Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { OpeningRun } from './change-opening.ts';
import { sideOf } from './opening-rights.ts';

export interface Postponement {
  readonly id: string;
  readonly version: number;
  /** Null where the new month is not known yet. */
  readonly plannedMonth: Month | null;
  readonly reason: string;
  readonly now: Date;
}

/** The old month stays in the card and in the step; the other side agrees to the new one. */
export function postponeRun(actor: Actor, input: Postponement): OpeningRun {
  const { id, version, plannedMonth, reason, now } = input;
  return {
    ...{ id, version, command: 'postpone', words: reason, now },
    change: { plannedMonth },
    stampsOf: ({ postponements, plannedMonth: month, oldMonth }) => ({
      postponements: postponements + 1,
      oldMonth: month ?? oldMonth,
      postponedBy: sideOf(actor) ?? 'headquarters',
    }),
  };
}
