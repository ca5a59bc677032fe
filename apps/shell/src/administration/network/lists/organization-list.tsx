import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import {
  Anchor,
  DataTable,
  EmptyState,
  ErrorState,
  Group,
  SearchField,
  Skeleton,
  StateBadge,
  Text,
} from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Pages } from '../../../forms/pages.tsx';
import { useFilters } from '../../../forms/use-filters.ts';
import { cardPath } from '../views.ts';

type Row = ApiOutputs['network']['organizations']['list']['rows'][number];

export function OrganizationList() {
  const { t } = useTranslation();
  const language = useLanguage();
  const filters = useFilters();
  const { data, error, refetch } = useQuery(
    useApi().network.organizations.list.queryOptions(
      { search: filters.get('search'), page: filters.page },
      { placeholderData: keepPreviousData },
    ),
  );
  const columns = [
    {
      key: 'name',
      title: t('network.name'),
      rowHeader: true,
      cell: ({ id, name, archivedOn }: Row) => (
        <>
          <Anchor component={Link} to={cardPath('organizations', id)}>
            {name}
          </Anchor>
          {archivedOn !== null && <StateBadge tone="neutral">{t('network.archived')}</StateBadge>}
        </>
      ),
    },
    { key: 'kind', title: t('network.kind'), cell: ({ kind }: Row) => t(`network.kinds.${kind}`) },
    { key: 'region', title: t('network.region'), cell: ({ regionName }: Row) => regionName },
  ];

  return (
    <>
      <Group align="end">
        <SearchField
          label={t('network.search')}
          value={filters.get('search')}
          onSearch={(search) => filters.set({ search })}
        />
      </Group>
      {error && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton height="20rem" />}
      {data && (
        <>
          <Text role="status">{t('network.found', { count: data.total })}</Text>
          <DataTable
            caption={t('network.views.organizations')}
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
