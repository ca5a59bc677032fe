import { holds, type Row } from './row.ts';

const headings = ['measurement', 'pbnet', 'floor', 'ratio', 'bound', ''] as const;

function cells(row: Row): readonly string[] {
  if (row.bound === null) return [row.name, row.ours, row.floor, row.ratio.toFixed(2), '', ''];
  const bound = 'atLeast' in row.bound ? `≥ ${row.bound.atLeast}` : `≤ ${row.bound.atMost}`;
  return [row.name, row.ours, row.floor, row.ratio.toFixed(2), bound, holds(row) ? 'holds' : 'MISSED'];
}

/** The rows as a table in plain text, columns aligned. */
export function table(rows: readonly Row[]): string {
  const lines = [headings, ...rows.map(cells)];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
