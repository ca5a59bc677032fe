import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useUser } from '@pbnet/micro-frontend';
import { EmptyState, Loader, PageHeader, Stack, Text } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { CardTable } from './card-table.tsx';
import { useControlFilters } from './control-filters.ts';
import { ControlLinks } from '../control-links.tsx';
import { FilterBar } from './filter-bar.tsx';

/** Cards as a list: for a regional center its own, for headquarters those that the address narrows to. */
export function CardsPage() {
  const { t } = useTranslation();
  const network = useUser().place.kind === 'network';
  const [filters] = useControlFilters();
  const { data, error, refetch } = useQuery(
    useApi().control.cards.queryOptions(filters, { placeholderData: keepPreviousData }),
  );
  const only = data?.cards.length === 1 && data.total === 1 ? data.cards[0] : undefined;
  if (only && filters.decisionId !== undefined && filters.party !== undefined)
    return <Navigate to={`/events/control/cards/${only.id}`} replace />;
  const title = t(network ? 'control.cards.title' : 'control.cards.own');
  return (
    <>
      <PageTitle title={title} />
      <PageHeader title={title} lead={t(network ? 'control.cards.lead' : 'control.cards.leadOwn')} />
      <ControlLinks />
      <FilterBar />
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('control.loading')} />}
      {data && (
        <Stack>
          {data.total > data.cards.length && (
            <Text>{t('control.cards.more', { shown: data.cards.length, total: data.total })}</Text>
          )}
          {data.cards.length === 0 ? (
            <EmptyState title={t('control.cards.empty')} icon="check-circle" />
          ) : (
            <CardTable cards={data.cards} network={network} />
          )}
        </Stack>
      )}
    </>
  );
}
