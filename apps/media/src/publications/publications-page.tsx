import { useApi } from '@pbnet/api-client/react';
import { channelKinds } from '@pbnet/domain/channels';
import { publicationStates, type PublicationState } from '@pbnet/domain/publications';
import { Failed, PageTitle, useCan } from '@pbnet/micro-frontend';
import { Group, Loader, PageHeader, Pagination, SearchField, Select, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { MonthOfViews } from './month-of-views.tsx';
import { askedOf, usePublicationsAddress } from './publications-address.ts';
import { PublicationsTable } from './publications-table.tsx';

export function PublicationsPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('publications.title')} />
      <PageHeader title={t('publications.title')} lead={t('publications.lead')} />
      <Stack gap="xl">
        <Stack>
          <Filters />
          <Found />
        </Stack>
        <MonthOfViews />
      </Stack>
    </>
  );
}

function Filters() {
  const { t } = useTranslation();
  const [address, change] = usePublicationsAddress();
  const { state, search } = address;
  const { data } = useFound();
  const label = (value: PublicationState) => {
    const count = data?.byState[value] ?? 0;
    const name = t(`publications.state.${value}`);
    return count === 0 ? name : `${name} · ${count}`;
  };
  return (
    <Group align="end">
      <Select
        label={t('publications.stateTitle')}
        placeholder={t('publications.anyState')}
        clearable
        data={publicationStates.map((value) => ({ value, label: label(value) }))}
        value={state ?? null}
        onChange={(value) => change({ state: publicationStates.find((known) => known === value) })}
      />
      {useCan('channel.read') && <ChannelFilter />}
      <SearchField
        label={t('publications.search')}
        value={search}
        onSearch={(typed) => change({ search: typed })}
      />
    </Group>
  );
}

function ChannelFilter() {
  const { t } = useTranslation();
  const [{ channelId }, change] = usePublicationsAddress();
  const { data = [] } = useQuery(useApi().channels.list.queryOptions());
  return (
    <Select
      label={t('publications.channel')}
      placeholder={t('publications.anyChannel')}
      clearable
      data={data
        .filter(({ kind }) => channelKinds.some((known) => known === kind))
        .map(({ id, title }) => ({ value: id, label: title }))}
      value={channelId ?? null}
      onChange={(value) => change({ channelId: value ?? undefined })}
    />
  );
}

function useFound() {
  const [address] = usePublicationsAddress();
  return useQuery(
    useApi().publications.list.queryOptions(askedOf(address), {
      placeholderData: (before) => before,
      refetchInterval: 15_000,
    }),
  );
}

function Found() {
  const { t } = useTranslation();
  const [address, change] = usePublicationsAddress();
  const { data, error, refetch } = useFound();
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('publications.loading')} />;
  const pages = Math.ceil(data.total / data.pageSize);
  return (
    <Stack>
      <PublicationsTable rows={data.rows} />
      {pages > 1 && (
        <Pagination total={pages} value={address.page} onChange={(next) => change({ page: next })} />
      )}
    </Stack>
  );
}
