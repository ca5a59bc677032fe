import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan, useUser } from '@pbnet/micro-frontend';
import { Button, Loader, PageHeader, Pagination, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { askedOf, useOpeningsAddress } from './openings-address.ts';
import { OpeningsFilters } from './openings-filters.tsx';
import { OpeningsTable } from './openings-table.tsx';

const OpeningsBoard = lazy(async () => ({ default: (await import('./openings-board.tsx')).OpeningsBoard }));
const OpeningsMonths = lazy(async () => ({
  default: (await import('./openings-months.tsx')).OpeningsMonths,
}));
const OpeningsMap = lazy(async () => ({ default: (await import('./openings-map.tsx')).OpeningsMap }));

/** Planned openings as a list, a board of states, months of a year and points of the map: one filter for all. */
export function OpeningsPage() {
  const { t } = useTranslation();
  const mayPropose = useCan('opening.edit');
  const network = useUser().place.kind === 'network';
  const [{ view }] = useOpeningsAddress();
  return (
    <>
      <PageTitle title={t('openings.title')} />
      <PageHeader
        title={t('openings.title')}
        lead={t(network ? 'openings.lead' : 'openings.leadOwn')}
        actions={
          mayPropose && (
            <Button component={Link} to="new">
              {t('openings.propose')}
            </Button>
          )
        }
      />
      <Stack>
        <OpeningsFilters />
        <Suspense fallback={<Loader role="status" aria-label={t('openings.loading')} />}>
          {view === 'list' && <Found />}
          {view === 'board' && <OpeningsBoard />}
          {view === 'months' && <OpeningsMonths />}
          {view === 'map' && <OpeningsMap />}
        </Suspense>
      </Stack>
    </>
  );
}

function Found() {
  const { t } = useTranslation();
  const [address, change] = useOpeningsAddress();
  const { page, state } = address;
  const { data, error, refetch } = useQuery(
    useApi().openings.list.queryOptions(
      { ...askedOf(address), page },
      { placeholderData: (before) => before },
    ),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('openings.loading')} />;
  const pages = Math.ceil(data.total / data.pageSize);
  return (
    <Stack>
      <OpeningsTable page={data} queue={state === 'waiting'} />
      {pages > 1 && <Pagination total={pages} value={page} onChange={(next) => change({ page: next })} />}
    </Stack>
  );
}
