import { DomainError } from '@pbnet/domain';
import { attribute, scanXml } from '../documents/xml-scan.ts';

/** A cell as it stands in the file. A formula is never taken for its result. */
export type SheetCell =
  | { readonly kind: 'number'; readonly value: number; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'formula'; readonly text: string };

export interface SheetRow {
  /** From 1, as the program shows it. */
  readonly number: number;
  /** By column, from 0. Empty cells are absent. */
  readonly cells: ReadonlyMap<number, SheetCell>;
}

export const rowLimit = 5_000;
export const columnLimit = 100;

/** 0 → 'A', 27 → 'AB' */
export function columnName(index: number): string {
  const head = index >= 26 ? columnName(Math.floor(index / 26) - 1) : '';
  return head + String.fromCharCode(65 + (index % 26));
}

/** 'AB12' → 27 */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const code = letter.charCodeAt(0);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** The texts that cells refer to by number; phonetic guides are no part of them. */
export function sharedStrings(xml: string): readonly string[] {
  const strings: string[] = [];
  let [inText, inGuide] = [false, false];
  scanXml(xml, {
    open(name) {
      if (name === 'si') strings.push('');
      if (name === 'rPh') inGuide = true;
      inText = name === 't' && !inGuide;
    },
    close(name) {
      if (name === 't') inText = false;
      if (name === 'rPh') inGuide = false;
    },
    text(text) {
      if (inText) strings[strings.length - 1] += text;
    },
  });
  return strings;
}

function cellOf(type: string, content: string, strings: readonly string[]): SheetCell | undefined {
  if (type === 's') {
    const text = strings[Number(content)] ?? '';
    return text === '' ? undefined : { kind: 'text', text };
  }
  if (content === '') return undefined;
  if (type === '' || type === 'n') return { kind: 'number', value: Number(content), text: content };
  return { kind: 'text', text: content };
}

/** The rows of a worksheet that hold anything. Throws DomainError when there are more than a form can have. */
export function readSheet(xml: string, strings: readonly string[]): readonly SheetRow[] {
  const rows: { number: number; cells: Map<number, SheetCell> }[] = [];
  let row = { number: 0, cells: new Map<number, SheetCell>() };
  let [column, type, content, formula] = [-1, '', '', null as string | null];
  let taking: 'value' | 'formula' | null = null;

  function keepCell(): void {
    const cell =
      formula === null ? cellOf(type, content, strings) : { kind: 'formula' as const, text: formula };
    if (cell) row.cells.set(column, cell);
  }

  function keepRow(): void {
    if (row.cells.size === 0) return;
    rows.push(row);
    if (rows.length > rowLimit || column >= columnLimit)
      throw new DomainError('rule-broken', 'xlsx-too-many-rows', { limit: rowLimit, columns: columnLimit });
  }

  scanXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = { number: Number(attribute(attributes, 'r') ?? row.number + 1), cells: new Map() };
        column = -1;
      } else if (name === 'c') {
        const reference = attribute(attributes, 'r');
        column = reference === undefined ? column + 1 : columnOf(reference);
        type = attribute(attributes, 't') ?? '';
        [content, formula] = ['', null];
      } else if (name === 'f') {
        formula = '';
        taking = 'formula';
      } else if (name === 'v' || name === 't') taking = 'value';
    },
    close(name) {
      if (name === 'c') keepCell();
      else if (name === 'row') keepRow();
      taking = null;
    },
    text(text) {
      if (taking === 'value') content += text;
      if (taking === 'formula') formula += text;
    },
  });
  return rows;
}
