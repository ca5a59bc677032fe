import {
  isBlank,
  isUnreadable,
  sameValue,
  type GridChange,
  type GridData,
  type GridValue,
} from '../model/cell.ts';
import { isEditable, read, valueAt, write } from '../model/edits.ts';
import { isSingle, positionsOf, type Position, type Range } from '../model/position.ts';

export interface Replacement {
  readonly at: Position;
  readonly was: GridValue;
  readonly becomes: GridValue;
}

/** What a paste would do, before it does it. */
export interface PastePlan {
  readonly changes: readonly GridChange[];
  /** Values that reach a cell, those that already stood there included. */
  readonly written: number;
  readonly invalid: number;
  /** Values that fall beside the grid and would be lost. */
  readonly outside: number;
  /** Values that fall on closed cells, and our own words («не применяется»), which nobody types. */
  readonly skipped: number;
  readonly replaced: readonly Replacement[];
  /** The cells that the paste covers; they are selected after it. */
  readonly area: Range;
}

export interface Paste {
  readonly block: readonly (readonly string[])[];
  readonly range: Range;
  isWords(text: string): boolean;
}

/** A single value fills the whole range; a block goes from the range's first corner on. */
export function planPaste(data: GridData, { block, range, isWords }: Paste): PastePlan {
  const targets = spread(block, range);
  const inside = targets.filter(({ at }) => at.row < data.rows.length && at.column < data.columns.length);
  const open = inside.filter(({ at, text }) => isEditable(data, at) && !isWords(text));
  const values = open.map(({ at, text }) => ({
    at,
    was: valueAt(data, at),
    becomes: read(text, data.columns[at.column]?.kind ?? 'text'),
  }));

  return {
    changes: values.flatMap(({ at, becomes }) => write(data, at, becomes)),
    written: values.length,
    invalid: values.filter(({ becomes }) => isUnreadable(becomes)).length,
    outside: targets.filter(({ text }) => text.trim() !== '').length - nonEmpty(inside),
    skipped: inside.length - open.length,
    replaced: values.filter(({ was, becomes }) => !isBlank(was) && !sameValue(was, becomes)),
    area: covered(targets, range),
  };
}

/** A lone value over a lone cell is what typing does, and Ctrl+Z is near: only more than that is asked about. */
export function needsPreview(plan: PastePlan, { block, range }: Paste): boolean {
  const lone = block.length === 1 && block[0]?.length === 1 && isSingle(range);
  return plan.outside > 0 || (plan.replaced.length > 0 && !lone);
}

interface Target {
  readonly at: Position;
  readonly text: string;
}

function spread(block: readonly (readonly string[])[], range: Range): readonly Target[] {
  const [only] = block.length === 1 && block[0]?.length === 1 ? block[0] : [];
  if (only !== undefined) return positionsOf(range).map((at) => ({ at, text: only }));
  return block.flatMap((line, row) =>
    line.map((text, column) => ({ at: { row: range.top + row, column: range.left + column }, text })),
  );
}

function nonEmpty(targets: readonly Target[]): number {
  return targets.filter(({ text }) => text.trim() !== '').length;
}

function covered(targets: readonly Target[], range: Range): Range {
  return targets.reduce(
    (area, { at }) => ({
      ...area,
      bottom: Math.max(area.bottom, at.row),
      right: Math.max(area.right, at.column),
    }),
    { ...range, bottom: range.top, right: range.left },
  );
}
