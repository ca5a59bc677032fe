import { failureOf, type ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { districtName, districtPosition } from '@pbnet/domain/network';
import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, ErrorState, formatNumber, Skeleton } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { ListProps } from '../network-page.tsx';
import { cardPath } from '../views.ts';

type Row = ApiOutputs['network']['regions']['overview']['regions'][number];

export function RegionList({ asOf }: ListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [query] = useSearchParams();
  const { data, error, refetch } = useQuery(useApi().network.regions.overview.queryOptions({ asOf }));

  if (error) return <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton height="20rem" />;

  const sum = (of: (row: Row) => number) =>
    formatNumber(
      data.regions.reduce((total, row) => total + of(row), 0),
      language,
    );
  /** Every figure leads down to what it counts, on the same day. */
  const down = (view: string, region: number, count: number) => {
    const to = new URLSearchParams(query);
    to.set('view', view);
    to.set('region', String(region));
    return (
      <Anchor component={Link} to={`?${to.toString()}`}>
        {formatNumber(count, language)}
      </Anchor>
    );
  };
  const columns = [
    {
      key: 'region',
      title: t('network.region'),
      rowHeader: true,
      cell: (row: Row) => (
        <Anchor component={Link} to={cardPath('regions', row.id)}>
          {language === 'ru' ? row.nameRu : row.nameEn}
        </Anchor>
      ),
      sortValue: (row: Row) => (language === 'ru' ? row.nameRu : row.nameEn),
      total: t('network.total'),
    },
    {
      key: 'district',
      title: t('network.district'),
      cell: (row: Row) => districtName(row.federalDistrict, language),
      sortValue: (row: Row) => districtPosition(row.federalDistrict),
    },
    {
      key: 'regional-centers',
      title: t('network.regionalCenters'),
      numeric: true,
      cell: (row: Row) => down('regional-centers', row.id, row.regionalCenters),
      sortValue: (row: Row) => row.regionalCenters,
      total: sum((row) => row.regionalCenters),
    },
    {
      key: 'centers',
      title: t('network.centers'),
      numeric: true,
      cell: (row: Row) => down('centers', row.id, row.centers),
      sortValue: (row: Row) => row.centers,
      total: sum((row) => row.centers),
    },
    {
      key: 'suspended',
      title: t('network.suspended'),
      numeric: true,
      cell: (row: Row) => formatNumber(row.suspended, language),
      sortValue: (row: Row) => row.suspended,
      total: sum((row) => row.suspended),
    },
  ];
  return (
    <DataTable
      caption={t('network.views.regions')}
      captionHidden
      columns={columns}
      rows={data.regions}
      rowKey={({ id }) => id}
    />
  );
}
