import { DataTable, formatNumber, useUiLanguage, useUiTexts } from '@pbnet/ui';
import type { ReactNode } from 'react';
import { FigureFrame, type FigureProps } from '../figure/figure.tsx';
import classes from './rank-bars.module.css';

export interface RankBar {
  readonly key: string;
  readonly label: string;
  /** null is no data: it has no bar and stands last. */
  readonly value: number | null;
  /** Own row of the reader: «ваш РЦ». */
  readonly mark?: string;
  /** The way down; the label otherwise. */
  readonly link?: ReactNode;
}

export interface RankBarsProps extends FigureProps {
  readonly bars: readonly RankBar[];
  /** Head of the label column: «Регион». */
  readonly labelTitle: string;
  /** Head of the value column: «Посещения». */
  readonly valueTitle: string;
}

/** Compared amounts from the largest down: `<RankBars title="Регионы" summary="…" bars={bars} labelTitle="Регион" valueTitle="Посещения" />`. */
export function RankBars({ bars, labelTitle, valueTitle, ...figure }: RankBarsProps) {
  const language = useUiLanguage();
  const { table } = useUiTexts();
  const ordered = bars.toSorted((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
  const largest = Math.max(...bars.map(({ value }) => Math.abs(value ?? 0)), 1);

  return (
    <FigureFrame
      {...figure}
      table={() => (
        <DataTable
          caption={figure.title}
          captionHidden
          rows={ordered}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'label',
              title: labelTitle,
              rowHeader: true,
              cell: ({ label, link }) => link ?? label,
              sortValue: ({ label }) => label,
            },
            {
              key: 'value',
              title: valueTitle,
              numeric: true,
              cell: ({ value }) => (value === null ? null : formatNumber(value, language)),
              sortValue: ({ value }) => value,
            },
          ]}
        />
      )}
      picture={
        <div className={classes['picture']}>
          <ol className={classes['bars']}>
            {ordered.map(({ key, label, value, mark, link }) => (
              <li key={key} data-marked={mark !== undefined}>
                <span className={classes['label']}>
                  {link ?? label}
                  {mark !== undefined && <em> — {mark}</em>}
                </span>
                <span className={classes['track']} aria-hidden>
                  <span
                    className={classes['bar']}
                    style={{ inlineSize: `${(Math.abs(value ?? 0) / largest) * 100}%` }}
                  />
                </span>
                <span className={classes['value']}>
                  {value === null ? table.noValue : formatNumber(value, language)}
                </span>
              </li>
            ))}
          </ol>
        </div>
      }
    />
  );
}
