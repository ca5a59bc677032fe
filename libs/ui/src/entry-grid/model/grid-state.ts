import type { GridData } from './cell.ts';
import { nextEditable } from './edits.ts';
import { clamp, rangeBetween, type Position, type Range, type Size } from './position.ts';

/** Text being typed. `replacing` began by typing over the cell: arrows then leave it, as in Excel. */
export interface Draft {
  readonly text: string;
  readonly replacing: boolean;
}

export interface GridState {
  readonly active: Position;
  /** The other corner of the selected range. */
  readonly anchor: Position | null;
  readonly draft: Draft | null;
  /** Escape was pressed: the next Tab leaves the grid. */
  readonly leaving: boolean;
}

export type GridAction =
  | { readonly kind: 'go'; readonly to: Position; readonly extend: boolean }
  | { readonly kind: 'select'; readonly from: Position; readonly to: Position }
  | { readonly kind: 'edit'; readonly at: Position; readonly draft: Draft }
  | { readonly kind: 'stop-editing' }
  | { readonly kind: 'leave' };

export function reduceGrid(state: GridState, action: GridAction): GridState {
  switch (action.kind) {
    case 'go':
      return {
        active: action.to,
        anchor: action.extend ? (state.anchor ?? state.active) : null,
        draft: null,
        leaving: false,
      };
    case 'select':
      return { active: action.to, anchor: action.from, draft: null, leaving: false };
    case 'edit':
      return { active: action.at, anchor: null, draft: action.draft, leaving: false };
    case 'stop-editing':
      return { ...state, draft: null };
    case 'leave':
      return { ...state, anchor: null, draft: null, leaving: true };
  }
}

export function selectedRange({ active, anchor }: GridState): Range {
  return rangeBetween(anchor ?? active, active);
}

/** The grid opens on the first cell that can be typed into. */
export function startingState(data: GridData): GridState {
  const active = nextEditable(data, { row: 0, column: -1 }, 1) ?? { row: 0, column: 0 };
  return { active, anchor: null, draft: null, leaving: false };
}

/** Rows may have gone since the last key: a filter, another month. */
export function within(state: GridState, size: Size): GridState {
  const active = clamp(state.active, size);
  if (active.row === state.active.row && active.column === state.active.column) return state;
  return { ...state, active, anchor: null, draft: null };
}

export function sizeOf({ rows, columns }: GridData): Size {
  return { rows: rows.length, columns: columns.length };
}
