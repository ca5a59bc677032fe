import type { DocxBlock } from './docx-blocks.ts';
import { isOn } from './docx-styles.ts';
import { attributeOf, child, elements, type XmlNode } from './xml-tree.ts';

export interface DocxCell {
  readonly blocks: readonly DocxBlock[];
  /** Columns and rows that it takes. */
  readonly across: number;
  readonly down: number;
}

export interface DocxRow {
  /** Repeated on every page. */
  readonly head: boolean;
  readonly cells: readonly DocxCell[];
}

export interface DocxTable {
  readonly kind: 'table';
  readonly bordered: boolean;
  /** Widths of the columns in any unit. */
  readonly columns: readonly number[];
  readonly rows: readonly DocxRow[];
}

interface PlacedCell extends DocxCell {
  readonly column: number;
  /** The lower part of a cell that was joined downwards. */
  readonly continues: boolean;
}

const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV', 'start', 'end'];

function hasLines(borders: XmlNode | undefined): boolean {
  return lines.some((side) => {
    const line = attributeOf(child(borders, side), 'val');
    return line !== undefined && line !== 'none' && line !== 'nil';
  });
}

/** A table without a word on borders has those of its style: Word calls the one with lines «Table Grid». */
function isBordered(table: XmlNode): boolean {
  const properties = child(table, 'tblPr');
  const own = child(properties, 'tblBorders');
  if (own) return hasLines(own);
  const ofCells = elements(table, 'tr').some((row) =>
    elements(row, 'tc').some((cell) => hasLines(child(cell, 'tcPr', 'tcBorders'))),
  );
  return ofCells || /grid|сетка|list|^a3$/i.test(attributeOf(child(properties, 'tblStyle'), 'val') ?? '');
}

/** A row, also inside the content controls that Word puts around repeated ones. */
function inside(node: XmlNode, name: string): readonly XmlNode[] {
  return elements(node).flatMap((inner) => {
    if (inner.name === name) return [inner];
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(inner.name) ? inside(inner, name) : [];
  });
}

function cellsOf(row: XmlNode, blocks: (cell: XmlNode) => readonly DocxBlock[]): readonly PlacedCell[] {
  let column = Number(attributeOf(child(row, 'trPr', 'gridBefore'), 'val') ?? 0);
  return inside(row, 'tc').map((cell) => {
    const properties = child(cell, 'tcPr');
    const across = Math.max(1, Number(attributeOf(child(properties, 'gridSpan'), 'val') ?? 1));
    const merge = child(properties, 'vMerge');
    const continues = merge !== undefined && attributeOf(merge, 'val') !== 'restart';
    const placed = { blocks: blocks(cell), across, down: 1, column, continues };
    column += across;
    return placed;
  });
}

export function tableOf(table: XmlNode, blocks: (cell: XmlNode) => readonly DocxBlock[]): DocxTable {
  const rows = inside(table, 'tr').map((row) => ({
    head: isOn(child(row, 'trPr', 'tblHeader')) === true,
    cells: cellsOf(row, blocks),
  }));
  const below = (from: number, column: number) => {
    let count = 0;
    while (rows[from + count]?.cells.some((cell) => cell.column === column && cell.continues)) count += 1;
    return count;
  };
  const grid = elements(child(table, 'tblGrid') ?? table, 'gridCol').map((column) =>
    Number(attributeOf(column, 'w') ?? 1),
  );
  const count = Math.max(1, ...rows.map(({ cells }) => cells.reduce((sum, { across }) => sum + across, 0)));
  return {
    kind: 'table',
    bordered: isBordered(table),
    columns: grid.length >= count && grid.every((width) => width > 0) ? grid : Array<number>(count).fill(1),
    rows: rows.map(({ head, cells }, index) => ({
      head,
      cells: cells
        .filter(({ continues }) => !continues)
        .map(({ column, blocks: content, across }) => ({
          blocks: content,
          across,
          down: 1 + below(index + 1, column),
        })),
    })),
  };
}
