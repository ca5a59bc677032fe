import { formatNumber, useUiLanguage, useUiTexts } from '@pbnet/ui';
import { Fragment } from 'react';
import { SeriesMark } from './series-mark.tsx';
import classes from './series.module.css';
import type { DrawnLine } from './series.ts';

export function SeriesSample({ line }: { readonly line: DrawnLine }) {
  return (
    <svg aria-hidden width={32} height={14}>
      <path d="M1 7H31" className={classes['line']} data-colour={line.colour} data-dashed={line.dashed} />
      {!line.dashed && <SeriesMark colour={line.colour} x={16} y={7} />}
    </svg>
  );
}

export function SeriesLegend({ lines }: { readonly lines: readonly DrawnLine[] }) {
  const { map } = useUiTexts();
  return (
    <ul aria-label={map.legend} className={classes['legend']}>
      {lines.map((line) => (
        <li key={line.name}>
          <SeriesSample line={line} />
          {line.name}
        </li>
      ))}
    </ul>
  );
}

/** Values of one period, line by line, for the tip. */
export function SeriesValues({
  lines,
  index,
}: {
  readonly lines: readonly DrawnLine[];
  readonly index: number;
}) {
  const language = useUiLanguage();
  const { table } = useUiTexts();
  return (
    <div className={classes['values']}>
      {lines.map((line) => {
        const value = line.values[index] ?? null;
        return (
          <Fragment key={line.name}>
            <SeriesSample line={line} />
            <span>{line.name}</span>
            <span>{value === null ? table.noValue : formatNumber(value, language)}</span>
          </Fragment>
        );
      })}
    </div>
  );
}
