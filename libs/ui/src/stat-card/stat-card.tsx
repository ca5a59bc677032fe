import { Paper } from '@mantine/core';
import type { ReactNode } from 'react';
import type { IconName } from '../icon/icon-paths.ts';
import { Icon } from '../icon/icon.tsx';
import { formatNumber } from '../numbers/format-number.ts';
import { useUiLanguage, useUiTexts } from '../texts/use-ui-texts.ts';
import classes from './stat-card.module.css';

export interface StatCardProps {
  readonly label: string;
  /** null is "no data", never 0. */
  readonly value: number | null;
  readonly unit?: string;
  /** How many centres the total is made of; every total says it. */
  readonly coverage?: { readonly counted: number; readonly expected: number };
  readonly trend?: Trend;
  readonly icon?: IconName;
  /** A sparkline or a progress bar. */
  readonly picture?: ReactNode;
  /** The way down to the reports the figure is made of. */
  readonly link?: ReactNode;
}

export interface Trend {
  readonly direction: 'up' | 'down' | 'same';
  /** «+12 % к сентябрю» */
  readonly text: string;
  /** Whether this movement is welcome; without it the trend is neutral. */
  readonly good?: boolean;
}

const trendIcons = { up: 'trend-up', down: 'trend-down', same: 'minus' } as const satisfies Record<
  string,
  IconName
>;

/** One key figure: `<StatCard label="Посещения" value={12345} coverage={{ counted: 70, expected: 72 }} />`. */
export function StatCard({ label, value, unit, coverage, trend, icon, picture, link }: StatCardProps) {
  const texts = useUiTexts();
  const language = useUiLanguage();
  return (
    <Paper role="group" withBorder p="md" className={classes['card']} aria-label={label}>
      <div className={classes['head']}>
        {icon !== undefined && (
          <span className={classes['mark']}>
            <Icon name={icon} />
          </span>
        )}
        <span>{label}</span>
      </div>
      <div className={classes['figure']}>
        <span className={classes['value']}>
          {value === null ? texts.table.noValue : formatNumber(value, language)}
        </span>
        {unit !== undefined && value !== null && <span className={classes['unit']}>{unit}</span>}
      </div>
      {coverage !== undefined && (
        <div className={classes['note']}>{texts.coverage(coverage.counted, coverage.expected)}</div>
      )}
      {trend !== undefined && (
        <div className={classes['trend']} data-good={trend.good}>
          <Icon name={trendIcons[trend.direction]} label={texts.trend[trend.direction]} />
          <span>{trend.text}</span>
        </div>
      )}
      {picture}
      {link}
    </Paper>
  );
}
