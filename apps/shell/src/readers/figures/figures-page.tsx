import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import { EmptyState, Loader, PageHeader, Stack, Text } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Comparisons } from './comparisons.tsx';
import { useFiguresAddress, type CountedMonth } from './figures-address.ts';
import { FiguresFilters } from './figures-filters.tsx';
import { MonthCards } from './month-cards.tsx';
import { MonthPictures } from './month-pictures.tsx';
import { UnitsTable } from './units-table.tsx';

/** What the access service counted in a month of the person's place, and the reports beside it. */
export function FiguresPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('readers.figures.title')} />
      <PageHeader title={t('readers.figures.title')} lead={t('readers.figures.lead')} />
      <Figures />
    </>
  );
}

function Figures() {
  const { t } = useTranslation();
  const { question } = useFiguresAddress();
  const { data, error, refetch } = useQuery(
    useApi().readingFigures.ofMonth.queryOptions(question, { placeholderData: keepPreviousData }),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('readers.figures.loading')} />;
  return (
    <Stack gap="lg">
      <FiguresFilters figures={data} />
      {isEmpty(data) ? (
        <EmptyState title={t('readers.figures.nothing')} icon="chart-line">
          {t('readers.figures.nothingHelp')}
        </EmptyState>
      ) : (
        <>
          <MonthCards figures={data} />
          <Text c="dimmed">{t('readers.figures.how')}</Text>
          <Comparisons figures={data} />
          <MonthPictures figures={data} />
          <UnitsTable figures={data} />
        </>
      )}
    </Stack>
  );
}

function isEmpty({ trend, comparisons }: CountedMonth): boolean {
  const any = trend.some((one) => one.visits + one['new-readers'] + one['document-views'] > 0);
  return !any && comparisons.length === 0;
}
