import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { placeKey } from '@pbnet/domain/access';
import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { EmptyState, ErrorState, Skeleton, Stack } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useDashboardAddress } from './dashboard-address.ts';
import { Dashboard } from './dashboard.tsx';

/** The network, a region, a regional center or a centre in one month, and how it came to be so. */
export function DashboardPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const { address } = useDashboardAddress();
  const overview = useQuery({
    ...api.dashboard.overview.queryOptions({
      ...(address.month ? { month: address.month } : {}),
      ...(address.place ? { place: placeKey(address.place) } : {}),
    }),
    placeholderData: keepPreviousData,
  });

  function body() {
    if (overview.error && !overview.isPlaceholderData) {
      const { text, domain, reference } = failureOf(overview.error, language);
      if (domain?.key === 'no-figures-yet')
        return (
          <EmptyState title={t('dashboard.empty')} icon="dashboard">
            {t('dashboard.emptyHelp')}
          </EmptyState>
        );
      return (
        <ErrorState
          what={text}
          {...(reference === null ? {} : { reference })}
          onRetry={() => void overview.refetch()}
        />
      );
    }
    if (!overview.data)
      return (
        <Stack aria-label={t('dashboard.loading')} aria-busy="true" role="status">
          <Skeleton height={64} />
          <Skeleton height={180} />
          <Skeleton height={360} />
        </Stack>
      );
    return <Dashboard overview={overview.data} />;
  }

  return (
    <>
      <PageTitle title={t('dashboard.title')} />
      {body()}
    </>
  );
}
