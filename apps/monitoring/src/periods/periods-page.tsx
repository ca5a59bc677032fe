import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { PageTitle, useCan, useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  DataTable,
  ErrorState,
  Loader,
  PageHeader,
  Stack,
  StateBadge,
  type DataTableColumn,
  type Tone,
} from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { dayName, monthName } from '../figures/month-name.ts';
import classes from '../figures/unbroken.module.css';
import { PeriodActions } from './period-actions.tsx';

export type Period = ApiOutputs['periods']['list'][number];

const tones: Readonly<Record<Period['state'], Tone>> = {
  scheduled: 'neutral',
  open: 'info',
  closed: 'ok',
  published: 'ok',
};

function useColumns(): readonly DataTableColumn<Period>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const manages = useCan('period.manage');
  const day = (key: 'opensOn' | 'dueOn' | 'closesOn'): DataTableColumn<Period> => ({
    key,
    title: t(`periods.${key}`),
    cell: (period) => <span className={classes['unbroken']}>{dayName(period[key], language)}</span>,
    sortValue: (period) => period[key],
  });
  const count = (key: 'late' | 'missing'): DataTableColumn<Period> => ({
    key,
    title: t(`periods.${key}`),
    numeric: true,
    cell: (period) => (period.expected === 0 ? null : period[key]),
  });
  return [
    {
      key: 'month',
      title: t('periods.month'),
      rowHeader: true,
      sortValue: ({ month }) => month,
      cell: ({ month, state }) =>
        state === 'scheduled' ? (
          <span className={classes['unbroken']}>{monthName(month, language)}</span>
        ) : (
          <Anchor component={Link} className={classes['unbroken'] ?? ''} to={`/monitoring/grid/${month}`}>
            {monthName(month, language)}
          </Anchor>
        ),
    },
    {
      key: 'state',
      title: t('periods.state'),
      cell: ({ state }) => <StateBadge tone={tones[state]}>{t(`periods.states.${state}`)}</StateBadge>,
    },
    day('opensOn'),
    day('dueOn'),
    day('closesOn'),
    {
      key: 'handedIn',
      title: t('periods.handedIn'),
      numeric: true,
      cell: ({ submitted, accepted, expected }) =>
        expected === 0 ? null : (
          <span className={classes['unbroken']}>
            {t('periods.handedInOf', { count: submitted + accepted, expected })}
          </span>
        ),
    },
    count('late'),
    count('missing'),
    ...(manages
      ? [
          {
            key: 'actions',
            title: t('periods.actions'),
            cell: (period: Period) => <PeriodActions period={period} />,
          },
        ]
      : []),
  ];
}

/** The reporting months: what came in, opening, closing and days. */
export function PeriodsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns = useColumns();
  const { data, error, refetch } = useQuery(useApi().periods.list.queryOptions());
  return (
    <Stack>
      <PageTitle title={t('periods.title')} />
      <PageHeader title={t('periods.title')} lead={t('periods.lead')} />
      {error && !data && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Loader aria-label={t('periods.loading')} />}
      {data && (
        <DataTable
          caption={t('periods.caption')}
          columns={columns}
          rows={data}
          rowKey={({ month }) => month}
        />
      )}
    </Stack>
  );
}
