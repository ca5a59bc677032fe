import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { dayName, PageTitle, useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  DataTable,
  ErrorState,
  Loader,
  PageHeader,
  Stack,
  StateBadge,
  type DataTableColumn,
} from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName } from '../figures/month-name.ts';
import classes from '../figures/unbroken.module.css';
import { PeriodCard } from './period-card.tsx';
import { periodTones } from './period-tones.ts';

export type Period = ApiOutputs['periods']['list'][number];

function useColumns(): readonly DataTableColumn<Period>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const day = (key: 'dueOn' | 'closesOn'): DataTableColumn<Period> => ({
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
      cell: ({ month }) => (
        <Anchor component={Link} className={classes['unbroken'] ?? ''} to={`/monitoring/grid/${month}`}>
          {monthName(month, language)}
        </Anchor>
      ),
    },
    {
      key: 'state',
      title: t('periods.state'),
      cell: ({ state }) => <StateBadge tone={periodTones[state]}>{t(`periods.states.${state}`)}</StateBadge>,
    },
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
  ];
}

/** The reporting months: what came in, opening, closing and days. */
export function PeriodsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const columns = useColumns();
  const { data, error, refetch } = useQuery(useApi().periods.list.queryOptions());
  const isClosed = ({ state }: Period) => state === 'closed' || state === 'published';
  return (
    <Stack>
      <PageTitle title={t('periods.title')} />
      <PageHeader title={t('periods.title')} lead={t('periods.lead')} />
      {error && !data && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Loader aria-label={t('periods.loading')} />}
      {data
        ?.filter((period) => !isClosed(period))
        .map((period) => (
          <PeriodCard key={period.month} period={period} />
        ))}
      {data && (
        <DataTable
          caption={t('periods.caption')}
          columns={columns}
          rows={data.filter(isClosed)}
          rowKey={({ month }) => month}
        />
      )}
    </Stack>
  );
}
