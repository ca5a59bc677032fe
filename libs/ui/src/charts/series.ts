/** One line of a chart. Values stand for the chart's periods in order; null is no data and leaves a gap. */
export interface ChartSeries {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** The same periods a year before, drawn dashed. */
  readonly previousYear?: readonly (number | null)[];
}

export interface DrawnLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
  /** Colour number, 1 to 6. */
  readonly colour: number;
  readonly dashed: boolean;
}

const colours = 6;

/** Lines in the order they are drawn: a year before lies under its series. */
export function drawnLines(
  series: readonly ChartSeries[],
  yearBefore: (name: string) => string,
): readonly DrawnLine[] {
  return series.flatMap(({ name, values, previousYear }, index) => {
    const colour = (index % colours) + 1;
    const line = { name, values, colour, dashed: false };
    return previousYear
      ? [{ name: yearBefore(name), values: previousYear, colour, dashed: true }, line]
      : [line];
  });
}
