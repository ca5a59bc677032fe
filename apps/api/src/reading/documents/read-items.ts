import { DomainError } from '@pbnet/domain';
import { rowLimit, type SheetRow } from '../../xlsx/read-sheet.ts';
import { readWorkbook } from '../../xlsx/read-workbook.ts';
import { itemColumns, itemRowLimit, type ItemColumn } from './item-columns.ts';
import { csvText, readCsv } from './read-csv.ts';

/** A row as it was filled in; '' where a cell is blank. */
export interface FilledItem extends Readonly<Record<ItemColumn, string>> {
  /** From 1, as the program shows it. */
  readonly row: number;
}

interface TextRow {
  readonly number: number;
  readonly cells: ReadonlyMap<number, string>;
}

const folded = (text: string) => text.trim().toLowerCase();

function columnsOf({ cells }: TextRow): ReadonlyMap<ItemColumn, number> {
  const found = new Map<ItemColumn, number>();
  for (const [column, text] of cells) {
    const known = itemColumns.find(([, title]) => folded(title) === folded(text));
    if (known) found.set(known[0], column);
  }
  return found;
}

const isHead = (row: TextRow) => columnsOf(row).size === itemColumns.length;

const ofSheet = ({ number, cells }: SheetRow): TextRow => ({
  number,
  cells: new Map([...cells].map(([column, cell]) => [column, cell.kind === 'formula' ? '' : cell.text])),
});

async function rowsOf(bytes: Buffer): Promise<readonly TextRow[]> {
  // A workbook is a zip archive; whatever else has zeros in it is no text.
  if (bytes.subarray(0, 2).toString('latin1') === 'PK' || bytes.includes(0)) {
    const sheet = await readWorkbook(bytes, (rows) => rows.slice(0, 20).map(ofSheet).some(isHead));
    return (sheet ?? []).map(ofSheet);
  }
  return readCsv(csvText(bytes)).map(({ number, cells }) => ({
    number,
    cells: new Map(cells.map((text, column) => [column, text])),
  }));
}

/** Rows of a workbook or of a CSV file. Throws DomainError when it is neither or has no table of documents. */
export async function readItems(bytes: Buffer): Promise<readonly FilledItem[]> {
  const rows = await rowsOf(bytes);
  const head = rows.slice(0, 20).findIndex(isHead);
  const titles = rows[head];
  if (!titles) throw new DomainError('rule-broken', 'items-no-table');
  if (rows.length - head - 1 > Math.min(rowLimit, itemRowLimit))
    throw new DomainError('rule-broken', 'items-too-many-rows', { limit: itemRowLimit });
  const columns = columnsOf(titles);
  return rows.slice(head + 1).map(({ number, cells }) => {
    const text = (column: ItemColumn) => (cells.get(columns.get(column) ?? -1) ?? '').trim();
    return { row: number, id: text('id'), title: text('title'), address: text('address') };
  });
}
