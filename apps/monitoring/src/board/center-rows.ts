import type { ApiOutputs } from '@pbnet/api-client';

export type CenterColumns = ApiOutputs['board']['centers'];

type RowOf<Columns> = {
  readonly [Key in keyof Columns]: Columns[Key] extends readonly (infer Cell)[] ? Cell : never;
};

export type CenterRow = RowOf<CenterColumns>;

/** The columns of the API as rows, at most as many as asked for. */
export function centerRows(columns: CenterColumns, most = Infinity): readonly CenterRow[] {
  const names = Object.keys(columns) as (keyof CenterColumns)[];
  const count = Math.min(columns.centerId.length, most);
  return Array.from({ length: count }, (_, index) => {
    const cells = names.map((name) => [name, columns[name][index]] as const);
    return Object.fromEntries(cells) as unknown as CenterRow;
  });
}
