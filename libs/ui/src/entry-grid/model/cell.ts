import type { UnreadableNumber } from '@pbnet/ui';

/** An answer that is not a number; shown in words, with the reason in the details line. */
export interface WordValue {
  readonly kind: 'not-applicable' | 'excused';
  readonly reason?: string;
}

/** null is a blank cell: not reported, never 0. Text columns hold strings. */
export type GridValue = number | string | null | UnreadableNumber | WordValue;

export type CellState = 'saved' | 'local' | 'sending' | 'conflict' | 'locked';

export interface CellFinding {
  readonly level: 'invalid' | 'warning';
  readonly message: string;
}

export interface GridCell {
  readonly value: GridValue;
  readonly state?: CellState;
  /** What the rules say of the value. */
  readonly finding?: CellFinding;
  /** «в прошлом месяце 120, год назад 96, медиана 110» */
  readonly hint?: string;
}

/** `row-header` shows the row's label; `read-only` shows values nobody types here; `text` is for comments. */
export interface GridColumn {
  readonly key: string;
  readonly title: string;
  readonly kind: 'row-header' | 'read-only' | 'number' | 'text';
  /** Width in rem of the text size; 18 for heads, 9 for figures, 18 for texts by default. */
  readonly width?: number;
}

export interface GridRow {
  readonly key: string;
  readonly label: string;
}

/** Cells by column key. A row whose cells did not change must keep its identity: it is then not drawn again. */
export type GridRowCells = Readonly<Record<string, GridCell>>;

/** Cells by row key. An absent cell is blank. */
export type GridCells = Readonly<Record<string, GridRowCells>>;

export interface GridChange {
  readonly rowKey: string;
  readonly columnKey: string;
  readonly value: GridValue;
}

/** What the grid stands on at one moment; every pure function of it takes this. */
export interface GridData {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
  readonly cells: GridCells;
}

export function isUnreadable(value: GridValue): value is UnreadableNumber {
  return typeof value === 'object' && value !== null && value.kind === 'unreadable';
}

export function isBlank(value: GridValue): boolean {
  return value === null || value === '';
}

export function sameValue(first: GridValue, second: GridValue): boolean {
  if (first === second || (isBlank(first) && isBlank(second))) return true;
  return isUnreadable(first) && isUnreadable(second) && first.text === second.text;
}
