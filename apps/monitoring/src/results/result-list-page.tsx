import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { handedIn } from '@pbnet/domain/monitoring';
import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  DataTable,
  EmptyState,
  ErrorState,
  Group,
  PageHeader,
  Skeleton,
  StateBadge,
  type DataTableColumn,
} from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { numberText, shareText } from '../figures/total-format.ts';
import { monthName } from '../figures/month-name.ts';
import { publicationDay } from './publication-day.ts';
import { fileOf, stageOf, stageTones, type ResultSummary } from './result-state.ts';

function useColumns(): readonly DataTableColumn<ResultSummary>[] {
  const { t } = useTranslation();
  const language = useLanguage();
  const number = (value: number) => numberText(value, language);
  return [
    {
      key: 'month',
      title: t('results.table.month'),
      rowHeader: true,
      sortValue: ({ month }) => month,
      cell: ({ month }) => (
        <Anchor component={Link} to={month}>
          {monthName(month, language)}
        </Anchor>
      ),
    },
    {
      key: 'state',
      title: t('results.table.state'),
      cell: (row) => {
        const stage = stageOf(row);
        return <StateBadge tone={stageTones[stage]}>{t(`results.state.${stage}`)}</StateBadge>;
      },
    },
    {
      key: 'reports',
      title: t('results.table.reports'),
      numeric: true,
      cell: (row) =>
        t('results.table.reportsOf', { handedIn: number(handedIn(row)), expected: number(row.expected) }),
    },
    {
      key: 'onTime',
      title: t('results.table.onTime'),
      numeric: true,
      cell: ({ onTime, expected }) => shareText(onTime, expected, language),
    },
    {
      key: 'published',
      title: t('results.table.published'),
      cell: ({ publishedAt }) => (publishedAt === null ? '—' : publicationDay(publishedAt, language)),
    },
    {
      key: 'corrections',
      title: t('results.table.corrections'),
      numeric: true,
      cell: ({ corrections, state }) => (state === 'published' ? number(corrections) : '—'),
    },
    {
      key: 'files',
      title: t('results.table.files'),
      cell: ({ month, state }) =>
        state === 'published' ? (
          <Group gap="sm" wrap="nowrap">
            <Anchor href={fileOf(month, 'pdf')} target="_blank">
              PDF
            </Anchor>
            <Anchor href={fileOf(month, 'xlsx')}>XLSX</Anchor>
          </Group>
        ) : (
          '—'
        ),
    },
  ];
}

/** Every month's results, the newest first. */
export function ResultListPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const list = useQuery(useApi().results.list.queryOptions());
  const columns = useColumns();
  return (
    <>
      <PageTitle title={t('results.title')} />
      <PageHeader title={t('results.title')} lead={t('results.lead')} />
      {list.error !== null && (
        <ErrorState what={failureOf(list.error, language).text} onRetry={() => void list.refetch()} />
      )}
      {list.isPending && <Skeleton height={320} role="status" aria-label={t('results.loading')} />}
      {list.data?.length === 0 && (
        <EmptyState title={t('results.empty')} icon="award">
          {t('results.emptyHelp')}
        </EmptyState>
      )}
      {list.data !== undefined && list.data.length > 0 && (
        <DataTable
          caption={t('results.title')}
          captionHidden
          columns={columns}
          rows={list.data}
          rowKey={({ month }) => month}
        />
      )}
    </>
  );
}
