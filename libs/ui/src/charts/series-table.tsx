import { DataTable, formatNumber, useUiLanguage, useUiTexts } from '@pbnet/ui';
import type { DrawnLine } from './series.ts';

interface SeriesTableProps {
  readonly title: string;
  readonly periods: readonly string[];
  readonly lines: readonly DrawnLine[];
}

interface Line {
  readonly period: string;
  readonly index: number;
}

export function SeriesTable({ title, periods, lines }: SeriesTableProps) {
  const language = useUiLanguage();
  const { chart } = useUiTexts();
  return (
    <DataTable
      caption={title}
      captionHidden
      rows={periods.map((period, index) => ({ period, index }))}
      rowKey={({ index }: Line) => index}
      columns={[
        { key: 'period', title: chart.period, rowHeader: true, cell: ({ period }: Line) => period },
        ...lines.map((line) => ({
          key: line.name,
          title: line.name,
          numeric: true,
          cell: ({ index }: Line) => {
            const value = line.values[index] ?? null;
            return value === null ? null : formatNumber(value, language);
          },
        })),
      ]}
    />
  );
}
