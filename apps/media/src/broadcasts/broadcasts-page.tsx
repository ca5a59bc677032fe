import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle, useCan } from '@pbnet/micro-frontend';
import { Button, Loader, PageHeader, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useBroadcastsAddress } from './broadcasts-address.ts';
import { BroadcastsFilters } from './broadcasts-filters.tsx';
import { BroadcastsTable } from './broadcasts-table.tsx';

const BroadcastsCalendar = lazy(async () => ({
  default: (await import('./broadcasts-calendar.tsx')).BroadcastsCalendar,
}));

/** The schedule of the air: a list, a week or a month, one filter for all. */
export function BroadcastsPage() {
  const { t } = useTranslation();
  const mayRequest = useCan('broadcast.request');
  const [{ layout }] = useBroadcastsAddress();
  return (
    <>
      <PageTitle title={t('broadcasts.title')} />
      <PageHeader
        title={t('broadcasts.title')}
        lead={t('broadcasts.lead')}
        actions={
          mayRequest && (
            <Button component={Link} to="new">
              {t('broadcasts.request')}
            </Button>
          )
        }
      />
      <Stack>
        <BroadcastsFilters />
        <Suspense fallback={<Loader role="status" aria-label={t('broadcasts.loading')} />}>
          {layout === 'list' ? <Found /> : <BroadcastsCalendar view={layout} />}
        </Suspense>
      </Stack>
    </>
  );
}

function Found() {
  const { t } = useTranslation();
  const [{ view, state, search }] = useBroadcastsAddress();
  const { data, error, refetch } = useQuery(
    useApi().broadcasts.list.queryOptions(
      { view: state === undefined ? view : 'all', search, ...(state === undefined ? {} : { state }) },
      { placeholderData: (before) => before },
    ),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('broadcasts.loading')} />;
  return <BroadcastsTable rows={data} />;
}
