import { parseNumber } from '@pbnet/ui';
import {
  isBlank,
  sameValue,
  type GridChange,
  type GridColumn,
  type GridData,
  type GridValue,
} from './cell.ts';
import { isSingle, positionsOf, type Position, type Range } from './position.ts';

export function valueAt(data: GridData, { row, column }: Position): GridValue {
  const [rowKey, columnKey] = [data.rows[row]?.key, data.columns[column]?.key];
  if (rowKey === undefined || columnKey === undefined) return null;
  return data.cells[rowKey]?.[columnKey]?.value ?? null;
}

export function isEditable(data: GridData, { row, column }: Position): boolean {
  const [gridRow, gridColumn] = [data.rows[row], data.columns[column]];
  if (gridRow === undefined || gridColumn === undefined) return false;
  if (gridColumn.kind !== 'number' && gridColumn.kind !== 'text') return false;
  return data.cells[gridRow.key]?.[gridColumn.key]?.state !== 'locked';
}

export function read(text: string, kind: GridColumn['kind']): GridValue {
  if (kind === 'number') return parseNumber(text);
  return isBlank(text.trim()) ? null : text;
}

/** The change that writes the value, or none where the cell is closed or already says so. */
export function write(data: GridData, at: Position, value: GridValue): readonly GridChange[] {
  const [row, column] = [data.rows[at.row], data.columns[at.column]];
  if (row === undefined || column === undefined || !isEditable(data, at)) return [];
  if (sameValue(valueAt(data, at), value)) return [];
  return [{ rowKey: row.key, columnKey: column.key, value }];
}

export function clearRange(data: GridData, range: Range): readonly GridChange[] {
  return positionsOf(range).flatMap((at) => write(data, at, null));
}

/** Ctrl+D: the top row of the range goes down; a single cell takes the value above it, as in Excel. */
export function fillDown(data: GridData, range: Range): readonly GridChange[] {
  const source = isSingle(range) ? range.top - 1 : range.top;
  const filled = isSingle(range) ? range : { ...range, top: range.top + 1 };
  if (source < 0) return [];
  return positionsOf(filled).flatMap((at) =>
    write(data, at, valueAt(data, { row: source, column: at.column })),
  );
}

/** The next cell that can be typed into, row by row; undefined past the last one. */
export function nextEditable(data: GridData, from: Position, step: 1 | -1): Position | undefined {
  const width = data.columns.length;
  const count = data.rows.length * width;
  for (let index = from.row * width + from.column + step; index >= 0 && index < count; index += step) {
    const at = { row: Math.floor(index / width), column: index % width };
    if (isEditable(data, at)) return at;
  }
  return undefined;
}
