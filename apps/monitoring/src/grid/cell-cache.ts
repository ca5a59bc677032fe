import type { GridCells, GridRowCells } from '@pbnet/ui/entry-grid';
import { cellsOf, type CellContext } from './grid-cells.ts';
import type { GridRows } from './grid-keeper.ts';
import type { GridRowState } from './grid-rows.ts';

/** Makes the cells of rows and gives those of an unchanged row back as they were: the grid then skips it. */
export function cellCache(context: CellContext): (rows: GridRows) => GridCells {
  const made = new WeakMap<GridRowState, GridRowCells>();

  function cells(row: GridRowState): GridRowCells {
    const known = made.get(row) ?? cellsOf(row, context);
    made.set(row, known);
    return known;
  }

  return (rows) => Object.fromEntries([...rows].map(([centerId, row]) => [String(centerId), cells(row)]));
}
