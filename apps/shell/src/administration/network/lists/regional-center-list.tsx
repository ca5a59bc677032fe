import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  DataTable,
  EmptyState,
  ErrorState,
  formatNumber,
  Group,
  SearchField,
  Skeleton,
  StateBadge,
  Text,
} from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFilters } from '../../../forms/use-filters.ts';
import type { ListProps } from '../network-page.tsx';
import { cardPath } from '../views.ts';
import { Condition } from './condition.tsx';

type Row = ApiOutputs['network']['regionalCenters']['list'][number];

export function RegionalCenterList({ asOf }: ListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const filters = useFilters();
  const regionId = Number(filters.get('region')) || undefined;
  const input = { asOf, regionId, search: filters.get('search') };
  const { data, error, refetch } = useQuery(
    useApi().network.regionalCenters.list.queryOptions(input, { placeholderData: keepPreviousData }),
  );
  const columns = [
    {
      key: 'name',
      title: t('network.name'),
      rowHeader: true,
      cell: ({ id, name, isBranch }: Row) => (
        <>
          <Anchor component={Link} to={cardPath('regional-centers', id)}>
            {name}
          </Anchor>
          {isBranch && <Text size="sm">{t('network.branch')}</Text>}
        </>
      ),
      sortValue: ({ name }: Row) => name,
    },
    {
      key: 'region',
      title: t('network.region'),
      cell: ({ regionName }: Row) => regionName,
      sortValue: ({ regionName }: Row) => regionName,
    },
    {
      key: 'email',
      title: t('network.email'),
      cell: ({ email }: Row) => email ?? <StateBadge tone="warning">{t('network.noEmail')}</StateBadge>,
      sortValue: ({ email }: Row) => email,
    },
    {
      key: 'centers',
      title: t('network.centers'),
      numeric: true,
      cell: ({ id, centers }: Row) => (
        <Anchor component={Link} to={`?view=centers&rc=${id}${asOf ? `&on=${asOf}` : ''}`}>
          {formatNumber(centers, language)}
        </Anchor>
      ),
      sortValue: ({ centers }: Row) => centers,
    },
    {
      key: 'suspended',
      title: t('network.suspended'),
      numeric: true,
      cell: ({ suspended }: Row) => formatNumber(suspended, language),
      sortValue: ({ suspended }: Row) => suspended,
    },
  ];

  return (
    <>
      <Group align="end">
        <SearchField
          label={t('network.search')}
          value={filters.get('search')}
          onSearch={(search) => filters.set({ search })}
        />
        {regionId !== undefined && data?.[0] && (
          <Condition label={data[0].regionName} onClear={() => filters.set({ region: null })} />
        )}
      </Group>
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="20rem" />}
      {data && (
        <>
          <Text role="status">{t('network.found', { count: data.length })}</Text>
          <DataTable
            caption={t('network.views.regional-centers')}
            captionHidden
            columns={columns}
            rows={data}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('network.nothing')}>{t('network.nothingHelp')}</EmptyState>}
          />
        </>
      )}
    </>
  );
}
