import { Alert, Anchor, Group, Icon, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { StateOfReport } from '../figures/state-of-report.tsx';
import type { Grid, GridRowState } from './grid-rows.ts';

export interface RowActionsProps {
  readonly grid: Grid;
  readonly row: GridRowState;
}

/** What stands behind the row that the person is in. */
export function RowActions({ grid, row }: RowActionsProps) {
  const { t } = useTranslation();
  const { centers, month } = grid;
  const refusal = row.refusal ?? (row.status === 'conflict' ? t('grid.rowConflict') : null);
  return (
    <>
      <Group gap="md">
        <Text fw={500}>
          {t('grid.chosen')}: {centers.name[row.index]} ({centers.code[row.index]})
        </Text>
        <StateOfReport state={row.state} late={centers.late[row.index] ?? false} />
        <Anchor component={Link} to={`/monitoring/sheet/${month}?center=${row.centerId}`}>
          {t('grid.openSheet')}
        </Anchor>
        <Anchor component={Link} to={`/monitoring/report/${month}/${row.centerId}`}>
          {t('grid.openHistory')}
        </Anchor>
      </Group>
      {refusal !== null && (
        <Alert color="yellow" icon={<Icon name="warning" />}>
          {refusal}
        </Alert>
      )}
    </>
  );
}
