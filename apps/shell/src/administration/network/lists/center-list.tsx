import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { centerStates } from '@pbnet/domain/network';
import { useLanguage, zoneLabel } from '@pbnet/micro-frontend';
import {
  Anchor,
  DataTable,
  EmptyState,
  ErrorState,
  Group,
  SearchField,
  Select,
  Skeleton,
  Text,
} from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Pages } from '../../../forms/pages.tsx';
import { useFilters } from '../../../forms/use-filters.ts';
import { CenterStateBadge } from '../center-state-badge.tsx';
import type { ListProps } from '../network-page.tsx';
import { cardPath } from '../views.ts';
import { Condition } from './condition.tsx';

type Row = ApiOutputs['network']['centers']['list']['rows'][number];

export function CenterList({ asOf }: ListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const filters = useFilters();
  const regionId = Number(filters.get('region')) || undefined;
  const regionalCenterId = Number(filters.get('rc')) || undefined;
  const state = centerStates.find((value) => value === filters.get('state'));
  const input = {
    asOf,
    regionId,
    regionalCenterId,
    state,
    search: filters.get('search'),
    page: filters.page,
  };
  const { data, error, refetch } = useQuery(
    useApi().network.centers.list.queryOptions(input, { placeholderData: keepPreviousData }),
  );
  const columns = [
    {
      key: 'name',
      title: t('network.name'),
      rowHeader: true,
      cell: ({ id, name, locality }: Row) => (
        <>
          <Anchor component={Link} to={cardPath('centers', id)}>
            {name}
          </Anchor>
          <Text size="sm">{locality}</Text>
        </>
      ),
    },
    { key: 'code', title: t('network.code'), cell: ({ code }: Row) => code },
    { key: 'region', title: t('network.region'), cell: ({ regionName }: Row) => regionName },
    {
      key: 'rc',
      title: t('network.regionalCenter'),
      cell: ({ regionalCenterId: id, regionalCenterName }: Row) => (
        <Anchor component={Link} to={cardPath('regional-centers', id)}>
          {regionalCenterName}
        </Anchor>
      ),
    },
    { key: 'zone', title: t('network.timeZone'), cell: ({ timeZone }: Row) => zoneLabel(timeZone, language) },
    { key: 'state', title: t('network.state'), cell: (row: Row) => <CenterStateBadge state={row.state} /> },
  ];
  const first = data?.rows[0];

  return (
    <>
      <Group align="end">
        <SearchField
          label={t('network.search')}
          value={filters.get('search')}
          onSearch={(search) => filters.set({ search })}
        />
        <Select
          label={t('network.state')}
          placeholder={t('network.anyState')}
          clearable
          data={centerStates.map((value) => ({ value, label: t(`network.states.${value}`) }))}
          value={state ?? null}
          onChange={(value) => filters.set({ state: value })}
        />
        {regionId !== undefined && first && (
          <Condition label={first.regionName} onClear={() => filters.set({ region: null })} />
        )}
        {regionalCenterId !== undefined && first && (
          <Condition label={first.regionalCenterName} onClear={() => filters.set({ rc: null })} />
        )}
      </Group>
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="20rem" />}
      {data && (
        <>
          <Text role="status">{t('network.found', { count: data.total })}</Text>
          <DataTable
            caption={t('network.views.centers')}
            captionHidden
            columns={columns}
            rows={data.rows}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('network.nothing')}>{t('network.nothingHelp')}</EmptyState>}
          />
          <Pages
            label={t('network.pages')}
            total={data.total}
            pageSize={data.pageSize}
            page={filters.page}
            onPage={filters.toPage}
          />
        </>
      )}
    </>
  );
}
