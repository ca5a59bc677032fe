import { Stack, useUiTexts } from '@pbnet/ui';
import { FigureFrame, type FigureProps } from '../figure/figure.tsx';
import { Plot, type PlotArea } from './plot.tsx';
import { scaleFor } from './scale.ts';
import { SeriesLegend, SeriesValues } from './series-legend.tsx';
import { SeriesMark } from './series-mark.tsx';
import { SeriesTable } from './series-table.tsx';
import classes from './series.module.css';
import { drawnLines, type ChartSeries, type DrawnLine } from './series.ts';

export interface TrendChartProps extends FigureProps {
  /** Names of the periods, oldest first: «янв 2026». */
  readonly periods: readonly string[];
  readonly series: readonly ChartSeries[];
}

/**
 * How figures went over time; a year before is dashed, months without data are gaps.
 * `<TrendChart title="Посещения" summary="Выросли на 12 %." periods={months} series={[{ name, values }]} />`
 */
export function TrendChart({ periods, series, ...figure }: TrendChartProps) {
  const { chart } = useUiTexts();
  const lines = drawnLines(series, chart.yearBefore);
  return (
    <FigureFrame
      {...figure}
      table={() => <SeriesTable title={figure.title} periods={periods} lines={lines} />}
      picture={
        <Stack gap="xs">
          <Plot
            label={`${figure.title}. ${figure.summary} ${chart.plotHint}`}
            periods={periods}
            scale={scaleFor(lines.flatMap(({ values }) => values))}
            draw={(area) => lines.map((line) => <Line key={line.name} line={line} area={area} />)}
            tip={(index) => <SeriesValues lines={lines} index={index} />}
          />
          <SeriesLegend lines={lines} />
        </Stack>
      }
    />
  );
}

function Line({ line, area }: { readonly line: DrawnLine; readonly area: PlotArea }) {
  const { values, colour, dashed } = line;
  const path = values
    .map((value, index) => {
      if (value === null) return '';
      const joined = index > 0 && (values[index - 1] ?? null) !== null;
      return `${joined ? 'L' : 'M'}${area.x(index).toFixed(1)} ${area.y(value).toFixed(1)}`;
    })
    .join('');
  return (
    <>
      <path d={path} className={classes['line']} data-colour={colour} data-dashed={dashed} />
      {!dashed &&
        values.map(
          (value, index) =>
            value !== null && <SeriesMark key={index} colour={colour} x={area.x(index)} y={area.y(value)} />,
        )}
    </>
  );
}
