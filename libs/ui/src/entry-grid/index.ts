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
  UnreadableNumber,
  WordValue,
} from './model/cell.ts';
export { isUnreadable } from './model/cell.ts';
export { parseNumber } from './model/parse-number.ts';
