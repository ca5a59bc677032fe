import { boardStates, type BoardState } from '@pbnet/domain/campaigns';
import type { BoardCounts } from './request.ts';

export function countsOf(
  rows: readonly { readonly board: BoardState; readonly count: number }[],
): BoardCounts {
  const count = (state: BoardState) =>
    rows.reduce((sum, row) => sum + (row.board === state ? row.count : 0), 0);
  return Object.fromEntries(boardStates.map((state) => [state, count(state)])) as BoardCounts;
}
