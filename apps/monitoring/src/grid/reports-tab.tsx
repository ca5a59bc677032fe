import { useCan, useLanguage } from '@pbnet/micro-frontend';
import { Button, DataTable, Group, Stack } from '@pbnet/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthName } from '../figures/month-name.ts';
import type { GridRows } from './grid-keeper.ts';
import type { Grid, GridRowState } from './grid-rows.ts';
import { useReportColumns } from './report-columns.tsx';
import { ReturnDialog } from '../figures/return-dialog.tsx';
import type { Commands } from './use-commands.ts';

export interface ReportsTabProps {
  readonly grid: Grid;
  readonly rows: GridRows;
  readonly commands: Commands;
  /** Ids of the centres whose reports the next command is about. */
  readonly chosen: ReadonlySet<number>;
  onChoose(chosen: ReadonlySet<number>): void;
  onReturned(): void;
}

/** Handing in and accepting several reports at once, returning one with a reason. */
export function ReportsTab({ grid, rows, commands, chosen, onChoose, onReturned }: ReportsTabProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayAccept = useCan('report.accept');
  const maySubmit = useCan('report.submit');
  const [returning, setReturning] = useState<GridRowState | null>(null);
  const columns = useReportColumns({ grid, chosen, onChoose, onReturn: setReturning });

  const all = [...rows.values()];
  const of = (state: GridRowState['state']) => all.filter((row) => row.state === state);
  const choose = (list: readonly GridRowState[]) => onChoose(new Set(list.map(({ centerId }) => centerId)));
  const chosenIds = all.map(({ centerId }) => centerId).filter((id) => chosen.has(id));
  const accepting =
    mayAccept && chosenIds.length > 0 && chosenIds.every((id) => rows.get(id)?.state === 'submitted');

  async function run() {
    await (accepting ? commands.accept(chosenIds) : commands.submit(chosenIds));
    onChoose(new Set());
  }

  return (
    <Stack>
      {maySubmit && (
        <Group>
          <Button variant="default" onClick={() => choose(of('draft'))}>
            {t('grid.table.chooseDrafts')}
          </Button>
          {mayAccept && (
            <Button variant="default" onClick={() => choose(of('submitted'))}>
              {t('grid.table.chooseSubmitted')}
            </Button>
          )}
          <Button variant="subtle" onClick={() => choose([])}>
            {t('grid.table.chooseNone')}
          </Button>
          <Button
            ml="auto"
            disabled={chosenIds.length === 0}
            loading={commands.pending}
            onClick={() => void run()}
          >
            {accepting ? t('grid.table.accept') : t('grid.table.submit')}
          </Button>
        </Group>
      )}
      <DataTable
        caption={t('grid.table.caption', { month: monthName(grid.month, language) })}
        columns={columns}
        rows={all}
        rowKey={({ centerId }) => centerId}
        maxHeight="65vh"
      />
      {returning && (
        <ReturnDialog
          month={grid.month}
          centerId={returning.centerId}
          version={returning.version}
          center={grid.centers.name[returning.index] ?? ''}
          onReturned={onReturned}
          onClose={() => setReturning(null)}
        />
      )}
    </Stack>
  );
}
