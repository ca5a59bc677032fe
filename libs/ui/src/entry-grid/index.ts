export { EntryGrid, type EntryGridHandle, type EntryGridProps } from './entry-grid.tsx';
export type {
  CellFinding,
  CellState,
  GridCell,
  GridCells,
  GridChange,
  GridColumn,
  GridRow,
  GridRowCells,
  GridValue,
  WordValue,
} from './model/cell.ts';
export { isUnreadable } from './model/cell.ts';
export { parseNumber, type UnreadableNumber } from '@pbnet/ui';
