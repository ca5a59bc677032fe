import { DomainError } from '@pbnet/domain';
import { columnName, type SheetCell, type SheetRow } from '../xlsx/read-sheet.ts';
import { readWorkbook } from '../xlsx/read-workbook.ts';
import { municipalityColumns, neededColumns, type MunicipalityColumn } from './municipality-columns.ts';

export interface ListedCell {
  /** 'D7' */
  readonly cell: string;
  readonly content: SheetCell;
}

/** What stands in one row of the list, not yet judged. */
export interface ListedRow {
  /** From 1, as the program shows it. */
  readonly row: number;
  readonly cells: ReadonlyMap<MunicipalityColumn, ListedCell>;
}

function columnsOf(head: SheetRow | undefined): ReadonlyMap<number, MunicipalityColumn> {
  const found = [...(head?.cells ?? [])].flatMap(([column, { text }]) => {
    const known = municipalityColumns.find(
      ({ title }) => title.toLowerCase() === text.replace(/\s+/g, ' ').trim().toLowerCase(),
    );
    return known ? [[column, known.key] as const] : [];
  });
  return new Map(found);
}

function isList(rows: readonly SheetRow[]): boolean {
  const keys = [...columnsOf(rows[0]).values()];
  return neededColumns.every((key) => keys.includes(key));
}

function rowOf(row: SheetRow, columns: ReadonlyMap<number, MunicipalityColumn>): ListedRow {
  const cells = [...columns].flatMap(([column, key]) => {
    const content = row.cells.get(column);
    const filled = content && content.text.trim() !== '';
    return filled ? [[key, { cell: `${columnName(column)}${row.number}`, content }] as const] : [];
  });
  return { row: row.number, cells: new Map(cells) };
}

/** Finds the list in the file by the titles of its columns. Throws DomainError when the file is none or holds none. */
export async function readMunicipalities(bytes: Buffer): Promise<readonly ListedRow[]> {
  const rows = await readWorkbook(bytes, isList);
  if (!rows) throw new DomainError('rule-broken', 'municipalities-no-table');
  const columns = columnsOf(rows[0]);
  return rows
    .slice(1)
    .map((row) => rowOf(row, columns))
    .filter(({ cells }) => cells.size > 0);
}
