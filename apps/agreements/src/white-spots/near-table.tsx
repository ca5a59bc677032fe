import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, DataTable, EmptyState, formatNumber, Stack, Text, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NearCenters, WhiteSpotsView } from './white-spots-shapes.ts';

function Center({ center }: { readonly center: NearCenters['one'] }) {
  return (
    <>
      <Anchor component={Link} to={`/agreements/centers/${center.id}`}>
        {center.name}
      </Anchor>
      <Text c="dimmed" size="sm">
        {center.code}, {center.locality}
      </Text>
    </>
  );
}

/** Pairs of centres, the nearest first, and of how many centres the distances are known. */
export function NearTable({ found }: { readonly found: WhiteSpotsView }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const total = found.regions.reduce((sum, { centers }) => sum + centers, 0);
  const placed = found.regions.reduce((sum, region) => sum + region.placed, 0);
  const columns: readonly DataTableColumn<NearCenters>[] = [
    {
      key: 'one',
      title: t('white-spots.near.one'),
      rowHeader: true,
      cell: ({ one }) => <Center center={one} />,
    },
    { key: 'other', title: t('white-spots.near.other'), cell: ({ other }) => <Center center={other} /> },
    { key: 'region', title: t('white-spots.near.region'), cell: ({ regionName }) => regionName },
    {
      key: 'apart',
      title: t('white-spots.near.apart'),
      numeric: true,
      cell: ({ kilometres }) =>
        kilometres < 1
          ? t('white-spots.near.metres', { m: formatNumber(Math.round(kilometres * 1000), language) })
          : t('white-spots.near.kilometres', {
              km: formatNumber(Math.round(kilometres * 10) / 10, language),
            }),
      sortValue: ({ kilometres }) => kilometres,
    },
  ];
  return (
    <Stack gap="xs">
      <DataTable
        caption={t('white-spots.near.caption')}
        captionHidden
        columns={columns}
        rows={found.near.slice(0, 500)}
        rowKey={({ one, other }) => `${one.id}:${other.id}`}
        maxHeight="70vh"
        empty={<EmptyState title={t('white-spots.near.empty')} icon="check-circle" />}
      />
      {placed < total && (
        <Text c="dimmed">
          {t('white-spots.near.placed', {
            placed: formatNumber(placed, language),
            total: formatNumber(total, language),
          })}
        </Text>
      )}
    </Stack>
  );
}
