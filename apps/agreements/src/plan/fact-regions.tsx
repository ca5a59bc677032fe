import { DataTable, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { PlanFact } from './plan-shapes.ts';

type Region = PlanFact['regions'][number];

const figures = ['planned', 'opened', 'late', 'beside'] as const;

export function FactRegions({ fact: { regions, total } }: { readonly fact: PlanFact }) {
  const { t } = useTranslation();
  const columns: readonly DataTableColumn<Region>[] = [
    {
      key: 'region',
      title: t('plan.fact.region'),
      rowHeader: true,
      cell: ({ regionName }) => regionName,
      sortValue: ({ regionName }) => regionName,
    },
    ...figures.map((figure): DataTableColumn<Region> => ({
      key: figure,
      title: t(`plan.fact.${figure}`),
      numeric: true,
      cell: (row) => row[figure],
      sortValue: (row) => row[figure],
      total: total[figure],
    })),
  ];
  return (
    <DataTable
      caption={t('plan.fact.regions')}
      columns={columns}
      rows={regions}
      rowKey={({ regionId }) => regionId}
      maxHeight="28rem"
    />
  );
}
