import { formatNumber, useUiLanguage, useUiTexts } from '@pbnet/ui';
import { Fragment } from 'react';
import { SeriesMark } from './series-mark.tsx';
import classes from './series.module.css';
import type { DrawnLine } from './series.ts';

interface SeriesProps {
  readonly lines: readonly DrawnLine[];
  readonly columns?: boolean;
}

function SeriesSample({ line, columns }: { readonly line: DrawnLine; readonly columns: boolean }) {
  if (columns) {
    return (
      <svg aria-hidden width={18} height={14}>
        <rect
          x={1}
          y={1}
          width={16}
          height={12}
          className={classes['column']}
          data-colour={line.colour}
          data-dashed={line.dashed}
        />
      </svg>
    );
  }
  return (
    <svg aria-hidden width={32} height={14}>
      <path d="M1 7H31" className={classes['line']} data-colour={line.colour} data-dashed={line.dashed} />
      {!line.dashed && <SeriesMark colour={line.colour} x={16} y={7} />}
    </svg>
  );
}

export function SeriesLegend({ lines, columns = false }: SeriesProps) {
  const { map } = useUiTexts();
  return (
    <ul aria-label={map.legend} className={classes['legend']}>
      {lines.map((line) => (
        <li key={line.name}>
          <SeriesSample line={line} columns={columns} />
          {line.name}
        </li>
      ))}
    </ul>
  );
}

/** Values of one period, line by line, for the tip. */
export function SeriesValues({ lines, columns = false, index }: SeriesProps & { readonly index: number }) {
  const language = useUiLanguage();
  const { table } = useUiTexts();
  return (
    <div className={classes['values']}>
      {lines.map((line) => {
        const value = line.values[index] ?? null;
        return (
          <Fragment key={line.name}>
            <SeriesSample line={line} columns={columns} />
            <span>{line.name}</span>
            <span>{value === null ? table.noValue : formatNumber(value, language)}</span>
          </Fragment>
        );
      })}
    </div>
  );
}
