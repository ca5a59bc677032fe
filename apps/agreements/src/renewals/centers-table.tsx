import { renewalStages, type RenewalStage } from '@pbnet/domain/renewals';
import { Anchor, Box, DataTable, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { searchOf, useBoardAddress } from './board-address.ts';
import type { BoardCenter } from './renewal-shapes.ts';

/** How many agreements of each regional center stand where; every number leads to its agreements. */
export function CentersTable({ centers }: { readonly centers: readonly BoardCenter[] }) {
  const { t } = useTranslation();
  const [filters] = useBoardAddress();
  const total = (stage: RenewalStage) => centers.reduce((sum, { stages }) => sum + stages[stage], 0);
  // Stages that nothing stands at take no place, but for the usual way.
  const rare: readonly RenewalStage[] = ['waiting', 'failed', 'withdrawn', 'left-out'];
  const shown = renewalStages.filter((stage) => !rare.includes(stage) || total(stage) > 0);

  const addressOf = (change: {
    readonly center?: number;
    readonly stage?: RenewalStage;
    readonly stuck?: boolean;
  }) =>
    `?${searchOf({ ...filters, search: '', stage: undefined, center: undefined, stuck: false, ...change })}`;
  const count = (value: number, to: string, label: string) =>
    value === 0 ? (
      '–'
    ) : (
      <Anchor component={Link} to={to} preventScrollReset aria-label={label}>
        {value}
      </Anchor>
    );
  const nameOf = ({ name }: BoardCenter) => name ?? t('renewals.board.noCenter');

  const columns: readonly DataTableColumn<BoardCenter>[] = [
    {
      key: 'name',
      title: t('renewals.board.center'),
      rowHeader: true,
      total: t('renewals.board.total'),
      cell: (row) => (
        <Box miw="15rem">
          <Anchor component={Link} to={addressOf({ center: row.regionalCenterId ?? 0 })} preventScrollReset>
            {nameOf(row)}
          </Anchor>
        </Box>
      ),
      sortValue: nameOf,
    },
    ...shown.map((stage): DataTableColumn<BoardCenter> => ({
      key: stage,
      title: t(`renewals.stage.${stage}`),
      numeric: true,
      total: total(stage),
      cell: (row) =>
        count(
          row.stages[stage],
          addressOf({ center: row.regionalCenterId ?? 0, stage }),
          t('renewals.board.cell', {
            name: nameOf(row),
            stage: t(`renewals.stage.${stage}`),
            value: row.stages[stage],
          }),
        ),
    })),
    {
      key: 'stuck',
      title: t('renewals.board.stuck'),
      numeric: true,
      total: centers.reduce((sum, { stuck }) => sum + stuck, 0),
      sortValue: ({ stuck }) => stuck,
      cell: (row) =>
        count(
          row.stuck,
          addressOf({ center: row.regionalCenterId ?? 0, stuck: true }),
          t('renewals.board.cell', {
            name: nameOf(row),
            stage: t('renewals.board.stuck'),
            value: row.stuck,
          }),
        ),
    },
    {
      key: 'share',
      title: t('renewals.board.done'),
      numeric: true,
      cell: ({ share }) => `${share.done}/${share.total}`,
      sortValue: ({ share }) => (share.total === 0 ? null : share.done / share.total),
    },
  ];
  return (
    <DataTable
      caption={t('renewals.board.centers')}
      columns={columns}
      rows={centers}
      rowKey={({ regionalCenterId }) => regionalCenterId ?? 0}
      maxHeight="28rem"
    />
  );
}
