import { isAsked } from '@pbnet/domain/monitoring';
import { useCan } from '@pbnet/micro-frontend';
import { Anchor, Button, Checkbox, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import classes from '../figures/unbroken.module.css';
import { StateOfReport } from '../figures/state-of-report.tsx';
import type { Grid, GridRowState } from './grid-rows.ts';

export interface ReportColumnsOptions {
  readonly grid: Grid;
  readonly chosen: ReadonlySet<number>;
  onChoose(chosen: ReadonlySet<number>): void;
  onReturn(row: GridRowState): void;
}

export function useReportColumns(options: ReportColumnsOptions): readonly DataTableColumn<GridRowState>[] {
  const { grid, chosen, onChoose, onReturn } = options;
  const { t } = useTranslation();
  const mayAccept = useCan('report.accept');
  const { centers, form, month } = grid;
  const name = ({ index }: GridRowState) => centers.name[index] ?? '';
  const asked = form.indicators.filter(isAsked);
  const filled = ({ base }: GridRowState) =>
    asked.filter(({ code }) => base.values[code] !== undefined).length;

  function toggle(centerId: number) {
    const next = new Set(chosen);
    if (!next.delete(centerId)) next.add(centerId);
    onChoose(next);
  }

  const returnable = ({ state }: GridRowState) =>
    mayAccept && grid.period?.state === 'open' && (state === 'submitted' || state === 'accepted');

  return [
    {
      key: 'choose',
      title: t('grid.table.choose'),
      cell: (row) => (
        <Checkbox
          aria-label={t('grid.table.chooseOne', { center: name(row) })}
          checked={chosen.has(row.centerId)}
          disabled={row.state === 'accepted' || row.state === 'missing'}
          onChange={() => toggle(row.centerId)}
        />
      ),
    },
    {
      key: 'center',
      title: t('grid.table.center'),
      rowHeader: true,
      sortValue: name,
      cell: (row) => (
        <Anchor component={Link} to={`/monitoring/report/${month}/${row.centerId}`}>
          {name(row)}
        </Anchor>
      ),
    },
    {
      key: 'code',
      title: t('grid.table.code'),
      sortValue: codeOf,
      cell: (row) => <span className={classes['unbroken']}>{codeOf(row)}</span>,
    },
    { key: 'locality', title: t('grid.table.locality'), sortValue: localityOf, cell: localityOf },
    {
      key: 'state',
      title: t('grid.table.state'),
      sortValue: ({ state }) => t(`figures.state.${state}`),
      cell: (row) => <StateOfReport state={row.state} late={centers.late[row.index] ?? false} />,
    },
    {
      key: 'filled',
      title: t('grid.table.filled'),
      numeric: true,
      sortValue: filled,
      cell: (row) => t('grid.table.filledOf', { filled: filled(row), all: asked.length }),
    },
    {
      key: 'action',
      title: t('grid.table.action'),
      cell: (row) =>
        returnable(row) ? (
          <Button
            variant="default"
            size="compact-md"
            aria-label={t('grid.table.returnLabel', { center: name(row) })}
            onClick={() => onReturn(row)}
          >
            {t('grid.table.return')}
          </Button>
        ) : (
          ''
        ),
    },
  ];

  function codeOf({ index }: GridRowState): string {
    return centers.code[index] ?? '';
  }

  function localityOf({ index }: GridRowState): string {
    return centers.locality[index] ?? '';
  }
}
