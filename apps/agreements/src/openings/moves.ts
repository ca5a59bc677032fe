import { afterOpeningCommand, type OpeningState } from '@pbnet/domain/openings';
import type { OpeningBrief } from './opening-shapes.ts';

/** Commands that move a card of the board from state to state. */
export const moveCommands = ['take', 'agree', 'reject', 'postpone', 'withdraw', 'propose-again'] as const;

export type MoveCommand = (typeof moveCommands)[number];

export interface Move {
  readonly command: MoveCommand;
  readonly to: OpeningState;
}

/** Where this person may move the card now; the order is that of the way to an opening. */
export function movesOf({ state, may }: Pick<OpeningBrief, 'state' | 'may'>): readonly Move[] {
  return moveCommands.flatMap((command) => {
    const to = may.includes(command) ? afterOpeningCommand(state, command) : undefined;
    return to === undefined ? [] : [{ command, to }];
  });
}

/** Steps whose words the other side reads. */
export function needsWords(command: MoveCommand): command is 'reject' | 'withdraw' {
  return command === 'reject' || command === 'withdraw';
}
