import { useApi } from '@pbnet/api-client/react';
import { useLanguage, Failed, PageTitle, useCan, useUser } from '@pbnet/micro-frontend';
import {
  Button,
  Group,
  Loader,
  PageHeader,
  Pagination,
  SearchField,
  SegmentedControl,
  Select,
  Stack,
} from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { listStates, useEventsAddress } from './events-address.ts';
import { EventsTable } from './events-table.tsx';

/** Cards of joint events: headquarters begins with what waits for its answer. */
export function EventsPage() {
  const { t } = useTranslation();
  const mayMake = useCan('joint-event.edit');
  const mayNameKinds = useCan('joint-event-kind.manage');
  const network = useUser().place.kind === 'network';
  return (
    <>
      <PageTitle title={t('joint-events.title')} />
      <PageHeader
        title={t('joint-events.title')}
        lead={t(network ? 'joint-events.lead' : 'joint-events.leadOwn')}
        actions={
          <Group>
            {mayNameKinds && (
              <Button component={Link} to="kinds" variant="default">
                {t('joint-events.kinds.title')}
              </Button>
            )}
            {mayMake && (
              <Button component={Link} to="new">
                {t('joint-events.make')}
              </Button>
            )}
          </Group>
        }
      />
      <Stack>
        <Filters />
        <Found />
      </Stack>
    </>
  );
}

function Filters() {
  const { t } = useTranslation();
  const language = useLanguage();
  const kind = useUser().place.kind;
  const [{ state, regionId, everybody, search }, change] = useEventsAddress();
  const { data: regions = [] } = useQuery(useApi().calendar.regions.queryOptions());
  const shown = listStates.filter((value) => value !== 'handed-over' || kind === 'regional-center');
  return (
    <Group align="end">
      <Select
        label={t('joint-events.filter.state')}
        placeholder={t('joint-events.filter.all')}
        clearable
        data={shown.map((value) => ({ value, label: t(`joint-events.filter.${value}`) }))}
        value={state ?? null}
        onChange={(value) => change({ state: listStates.find((known) => known === value) })}
      />
      {kind !== 'network' && (
        <SegmentedControl
          aria-label={t('joint-events.filter.whose')}
          value={everybody ? 'all' : 'own'}
          onChange={(value) => change({ everybody: value === 'all', regionId: undefined })}
          data={[
            { value: 'own', label: t('joint-events.filter.own') },
            { value: 'all', label: t('joint-events.filter.wholeNetwork') },
          ]}
        />
      )}
      {(kind === 'network' || everybody) && (
        <Select
          label={t('joint-events.filter.region')}
          placeholder={t('joint-events.filter.wholeNetwork')}
          clearable
          searchable
          data={regions.map(({ id, nameRu, nameEn }) => ({
            value: String(id),
            label: language === 'ru' ? nameRu : nameEn,
          }))}
          value={regionId?.toString() ?? null}
          onChange={(value) => change({ regionId: value === null ? undefined : Number(value) })}
        />
      )}
      <SearchField
        label={t('joint-events.filter.search')}
        value={search}
        onSearch={(typed) => change({ search: typed })}
      />
    </Group>
  );
}

function Found() {
  const { t } = useTranslation();
  const [{ state, regionId, everybody, search, page }, change] = useEventsAddress();
  const network = useUser().place.kind === 'network';
  const { data, error, refetch } = useQuery(
    useApi().jointEvents.list.queryOptions(
      {
        ...(state === undefined ? {} : { state }),
        ...(regionId === undefined ? {} : { regionId }),
        ...{ search, page, own: !network && !everybody },
      },
      { placeholderData: (before) => before },
    ),
  );
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('joint-events.loading')} />;
  const pages = Math.ceil(data.total / data.pageSize);
  return (
    <Stack>
      <EventsTable page={data} queue={state === 'waiting'} />
      {pages > 1 && <Pagination total={pages} value={page} onChange={(next) => change({ page: next })} />}
    </Stack>
  );
}
