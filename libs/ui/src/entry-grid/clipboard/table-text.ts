/**
 * Splits what Excel, LibreOffice and web tables put on the clipboard: cells by tabs, rows by line ends, one line
 * end at the very end dropped, cells with tabs, quotes or line ends in double quotes.
 */
export function splitTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const cell = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))([\t\n]|$)/gy;

  for (let found = cell.exec(source); found !== null; found = cell.exec(source)) {
    const [, quoted, bare, end] = found;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}

export function joinTable(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quote).join('\t')).join('\n');
}

function quote(text: string): string {
  return /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
