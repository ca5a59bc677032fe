import { cellCodes, controlStates, type ControlState } from '@pbnet/domain/resolutions';

/** A sign for each state: the board is read without colour. */
export const cellSigns: Readonly<Record<ControlState, string>> = {
  overdue: '!',
  returned: '↩',
  assigned: '○',
  'in-progress': '◐',
  reported: '?',
  confirmed: '✓',
};

const byCode = new Map<string, ControlState>(controlStates.map((state) => [cellCodes[state], state]));

export interface BoardCell {
  readonly state: ControlState;
  /** Its due day was moved at least once. */
  readonly extended: boolean;
}

/** Undefined where the party has no card of the decision. */
export function boardCell(code: string | undefined): BoardCell | undefined {
  const state = byCode.get((code ?? '').toLowerCase());
  return state && { state, extended: code !== code?.toLowerCase() };
}
