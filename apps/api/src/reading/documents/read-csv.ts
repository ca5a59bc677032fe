/** A line of the file by its number, from 1. */
export interface CsvRow {
  readonly number: number;
  readonly cells: readonly string[];
}

const separators = [';', '\t', ','] as const;

/** The one that the first line has most of: Excel writes semicolons in Russian, tabs when copied, commas elsewhere. */
function separatorOf(text: string): string {
  const line = text.slice(0, Math.max(0, text.indexOf('\n')) || undefined);
  const count = (one: string) => line.split(one).length;
  return separators.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** Excel saves CSV in the codepage of Russian Windows unless told otherwise. */
export function csvText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

/** Rows with quoted cells, which may hold separators, line ends and doubled quotes. */
export function readCsv(text: string): readonly CsvRow[] {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  let [cells, cell, line, start, quoted] = [[] as string[], '', 1, 1, false];

  const endRow = () => {
    rows.push({ number: start, cells: [...cells, cell] });
    [cells, cell, start] = [[], '', line + 1];
  };

  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quoted && sign === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && sign === separator) {
      cells.push(cell);
      cell = '';
    } else if (!quoted && sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
    if (sign === '\n') line += 1;
  }
  if (cell !== '' || cells.length > 0) endRow();
  return rows.filter((row) => row.cells.some((one) => one.trim() !== ''));
}
