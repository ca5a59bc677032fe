import { Stack, useUiTexts } from '@pbnet/ui';
import { FigureFrame } from '../figure/figure.tsx';
import { Plot, type PlotArea } from './plot.tsx';
import { scaleFor } from './scale.ts';
import { SeriesLegend, SeriesValues } from './series-legend.tsx';
import { SeriesTable } from './series-table.tsx';
import classes from './series.module.css';
import { drawnLines, type DrawnLine } from './series.ts';
import type { TrendChartProps } from './trend-chart.tsx';

/**
 * Amounts side by side, period by period; a year before is the hollow column.
 * `<BarChart title="Мероприятия" summary="…" periods={quarters} series={[{ name, values }]} />`
 */
export function BarChart({ periods, series, ...figure }: TrendChartProps) {
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
            draw={(area) =>
              lines.map((line, order) => (
                <Columns key={line.name} line={line} area={area} place={{ order, of: lines.length }} />
              ))
            }
            tip={(index) => <SeriesValues columns lines={lines} index={index} />}
          />
          <SeriesLegend columns lines={lines} />
        </Stack>
      }
    />
  );
}

interface ColumnsProps {
  readonly line: DrawnLine;
  readonly area: PlotArea;
  /** Which of the columns of one period these are. */
  readonly place: { readonly order: number; readonly of: number };
}

const filledShare = 0.7;
const widest = 48;

function Columns({ line, area, place }: ColumnsProps) {
  const width = Math.min((area.band * filledShare) / place.of, widest);
  const zero = area.y(0);
  return line.values.map((value, index) => {
    if (value === null) return null;
    const x = area.x(index) + (place.order - place.of / 2) * width;
    const y = area.y(value);
    return (
      <rect
        key={index}
        x={x + 1}
        y={Math.min(y, zero)}
        width={Math.max(width - 2, 1)}
        height={Math.abs(zero - y)}
        className={classes['column']}
        data-colour={line.colour}
        data-dashed={line.dashed}
      />
    );
  });
}
