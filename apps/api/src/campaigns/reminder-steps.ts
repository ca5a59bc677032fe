import type { Day } from '@pbnet/domain';
import type { Card } from './campaign-cards.ts';

/** The name of a step of the ladder: of the due day that it was counted from, which an extension moves. */
export function ladderStepName(dueOn: Day, offset: number): string {
  return `ladder:${dueOn}:${offset}`;
}

/** Offsets of the ladder that the card has had before its present due day. */
export function stepsTaken({ dueOn, reminders: { steps } }: Card): readonly number[] {
  const prefix = ladderStepName(dueOn, 0).slice(0, -1);
  return steps.flatMap((step) => (step.startsWith(prefix) ? [Number(step.slice(prefix.length))] : []));
}
