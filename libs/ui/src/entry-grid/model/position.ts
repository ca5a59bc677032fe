/** A cell by the indexes of its row and column. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, ends included. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function rangeBetween(first: Position, second: Position): Range {
  return {
    top: Math.min(first.row, second.row),
    bottom: Math.max(first.row, second.row),
    left: Math.min(first.column, second.column),
    right: Math.max(first.column, second.column),
  };
}

export function positionsOf({ top, bottom, left, right }: Range): readonly Position[] {
  const positions: Position[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) positions.push({ row, column });
  return positions;
}

export function isSingle({ top, bottom, left, right }: Range): boolean {
  return top === bottom && left === right;
}

export function clamp({ row, column }: Position, { rows, columns }: Size): Position {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}
