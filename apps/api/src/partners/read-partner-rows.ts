import { DomainError } from '@pbnet/domain';
import { readWorkbook } from '../xlsx/read-workbook.ts';
import type { SheetCell, SheetRow } from '../xlsx/read-sheet.ts';
import { columnKeys, titleOf, type PartnerColumn } from './partner-columns.ts';

/** A row of the file as a person filled it in, not yet judged. Blank cells are absent. */
export interface FilledRow {
  /** From 1, as the program shows it. */
  readonly row: number;
  readonly cells: ReadonlyMap<PartnerColumn, SheetCell>;
}

const needed: readonly PartnerColumn[] = ['name', 'region'];

const folded = (text: string) => text.trim().toLowerCase();

function columnsOf(row: SheetRow): ReadonlyMap<number, PartnerColumn> {
  const found = new Map<number, PartnerColumn>();
  for (const [column, { text }] of row.cells) {
    const key = columnKeys.find((known) => folded(titleOf(known)) === folded(text));
    if (key) found.set(column, key);
  }
  return found;
}

function isHead(row: SheetRow): boolean {
  const found = new Set(columnsOf(row).values());
  return needed.every((column) => found.has(column));
}

const isBlank = ({ kind, text }: SheetCell) => kind !== 'formula' && text.trim() === '';

/** The rows of the sheet with institutions. Throws DomainError when the file is none or has no such sheet. */
export async function readPartnerRows(bytes: Buffer): Promise<readonly FilledRow[]> {
  const rows = await readWorkbook(bytes, (sheet) => sheet.slice(0, 20).some(isHead));
  const head = rows?.findIndex(isHead) ?? -1;
  const titles = rows?.[head];
  if (!rows || !titles) throw new DomainError('rule-broken', 'partners-no-table');
  const columns = columnsOf(titles);
  return rows
    .slice(head + 1)
    .map(({ number, cells }) => ({
      row: number,
      cells: new Map(
        [...columns].flatMap(([column, key]) => {
          const cell = cells.get(column);
          return cell && !isBlank(cell) ? [[key, cell] as const] : [];
        }),
      ),
    }))
    .filter(({ cells }) => cells.size > 0);
}
