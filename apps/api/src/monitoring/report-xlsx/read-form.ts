import { DomainError, isMonth, type Month } from '@pbnet/domain';
import { layout } from './form-layout.ts';
import { columnName, type SheetCell, type SheetRow } from '../../xlsx/read-sheet.ts';
import { readWorkbook } from '../../xlsx/read-workbook.ts';

export interface FormCell {
  /** 'D7' */
  readonly cell: string;
  readonly content: SheetCell;
}

export interface FormRow {
  /** From 1, as the program shows it. */
  readonly row: number;
  /** The centre's code; empty when somebody removed it. */
  readonly code: string;
  /** Cells with anything in them, by indicator code. */
  readonly cells: ReadonlyMap<string, FormCell>;
}

/** What a person filled in, not yet judged. */
export interface FilledForm {
  readonly month: Month;
  /** The columns' letters by indicator code, in the order of the sheet. */
  readonly columns: ReadonlyMap<string, string>;
  readonly rows: readonly FormRow[];
}

const marked = (row: SheetRow, mark: string) => row.cells.get(0)?.text.trim() === mark;

function isForm(rows: readonly SheetRow[]): boolean {
  return [layout.monthMark, layout.codesMark].every((mark) =>
    rows.slice(0, 20).some((row) => marked(row, mark)),
  );
}

function monthOf(rows: readonly SheetRow[]): Month {
  const text =
    rows
      .find((row) => marked(row, layout.monthMark))
      ?.cells.get(1)
      ?.text.trim() ?? '';
  if (!isMonth(text)) throw new DomainError('rule-broken', 'xlsx-no-form');
  return text;
}

function columnsOf(head: SheetRow): ReadonlyMap<number, string> {
  const columns = new Map<number, string>();
  for (const [column, cell] of head.cells) {
    const code = cell.text.trim();
    if (column === 0 || code === layout.nameMark) continue;
    if ([...columns.values()].includes(code))
      throw new DomainError('rule-broken', 'xlsx-double-indicator', { code, column: columnName(column) });
    columns.set(column, code);
  }
  return columns;
}

function isBlank({ text }: SheetCell): boolean {
  return text.trim() === '';
}

function formRow(row: SheetRow, columns: ReadonlyMap<number, string>): FormRow {
  const cells = new Map<string, FormCell>();
  for (const [column, code] of columns) {
    const content = row.cells.get(column);
    if (content && !isBlank(content))
      cells.set(code, { cell: `${columnName(column)}${row.number}`, content });
  }
  return { row: row.number, code: row.cells.get(0)?.text.trim() ?? '', cells };
}

/** Finds the form in the file. Throws DomainError when the file is none or holds none. */
export async function readForm(bytes: Buffer): Promise<FilledForm> {
  const rows = await readWorkbook(bytes, isForm);
  const head = rows?.findIndex((row) => marked(row, layout.codesMark)) ?? -1;
  const codes = rows?.[head];
  if (!rows || !codes) throw new DomainError('rule-broken', 'xlsx-no-form');
  const columns = columnsOf(codes);
  return {
    month: monthOf(rows),
    columns: new Map([...columns].map(([column, code]) => [code, columnName(column)])),
    rows: rows
      .slice(head + 1)
      .map((row) => formRow(row, columns))
      .filter(({ code, cells }) => code !== '' || cells.size > 0),
  };
}
