import classes from './sparkline.module.css';

export interface SparklineProps {
  /** Oldest first; null is a month without data and leaves a gap. */
  readonly values: readonly (number | null)[];
  /** One sentence that says what the line shows. */
  readonly label: string;
  readonly width?: number;
  readonly height?: number;
}

/** A word-sized line: `<Sparkline values={[3, 5, null, 8]} label="Посещения за четыре месяца: от 3 до 8" />`. */
export function Sparkline({ values, label, width = 120, height = 32 }: SparklineProps) {
  const points = place(values, width, height);
  const last = points.at(-1);
  return (
    <svg role="img" aria-label={label} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <path d={line(points)} className={classes['line']} />
      {last?.known === true && <circle cx={last.x} cy={last.y} r={3} className={classes['last']} />}
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly known: boolean;
}

const margin = 4;

function place(values: readonly (number | null)[], width: number, height: number): readonly Point[] {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low || 1;
  const step = (width - 2 * margin) / Math.max(values.length - 1, 1);
  return values.map((value, index) => ({
    x: margin + index * step,
    y: value === null ? 0 : height - margin - ((value - low) / span) * (height - 2 * margin),
    known: value !== null,
  }));
}

function line(points: readonly Point[]): string {
  return points
    .map(({ x, y, known }, index) =>
      known ? `${points[index - 1]?.known === true ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}` : '',
    )
    .join('');
}
