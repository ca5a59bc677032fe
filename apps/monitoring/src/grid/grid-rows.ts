import type { ApiOutputs } from '@pbnet/api-client';
import type { IndicatorValues, ReportState } from '@pbnet/domain/monitoring';
import type { SaveState } from '@pbnet/ui';
import { contentOf, differences, draftOf, type Content, type Draft } from '../figures/draft.ts';
import type { Month } from '@pbnet/domain';

export type Grid = ApiOutputs['reports']['grid'];

/** One centre of the grid: what the server has and what stands on the screen. */
export interface GridRowState {
  readonly centerId: number;
  readonly index: number;
  readonly state: ReportState;
  readonly version: number;
  readonly base: Content;
  readonly draft: Draft;
  readonly status: SaveState;
  /** Why the server did not take the row, in words. */
  readonly refusal: string | null;
}

function valuesAt(grid: Grid, index: number): IndicatorValues {
  const known = Object.entries(grid.values).flatMap(([code, column]) => {
    const value = column[index];
    return value === null || value === undefined ? [] : [[code, value] as const];
  });
  return Object.fromEntries(known);
}

function isOpen(grid: Grid, index: number): boolean {
  const state = grid.centers.state[index];
  return state !== 'submitted' && state !== 'accepted' && grid.centers.refusal[index] === null;
}

/** The row as the server has it; `mayEdit` says whether the person's role enters figures at all. */
export function rowAt(grid: Grid, index: number, mayEdit: boolean): GridRowState {
  const { centers } = grid;
  const base = { values: valuesAt(grid, index), comments: centers.comments[index] ?? {} };
  return {
    centerId: centers.id[index] ?? 0,
    index,
    state: centers.state[index] ?? 'missing',
    version: centers.version[index] ?? 0,
    base,
    draft: draftOf(base),
    status: mayEdit && isOpen(grid, index) ? 'saved' : 'locked',
    refusal: null,
  };
}

export function isDirty(row: GridRowState, month: Month): boolean {
  return differences(row.base, contentOf(row.draft, month)).length > 0;
}
