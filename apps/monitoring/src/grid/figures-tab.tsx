import { isAsked, type Finding } from '@pbnet/domain/monitoring';
import { useCan, useLanguage } from '@pbnet/micro-frontend';
import { Button, Group, SaveStatus, Stack, type SaveState } from '@pbnet/ui';
import { EntryGrid, type EntryGridHandle, type GridChange, type GridColumn } from '@pbnet/ui/entry-grid';
import { useMemo, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFigureWords } from '../figures/figure-words.ts';
import { indicatorName } from '../figures/indicator-name.ts';
import { monthName } from '../figures/month-name.ts';
import { cellCache } from './cell-cache.ts';
import { entryOfCell, stateColumn } from './grid-cells.ts';
import type { GridKeeper, GridRows } from './grid-keeper.ts';
import type { Grid } from './grid-rows.ts';
import { RowActions } from './row-actions.tsx';

export interface FiguresTabProps {
  readonly grid: Grid;
  readonly rows: GridRows;
  readonly keeper: GridKeeper;
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
  readonly ref?: Ref<EntryGridHandle>;
}

const order: readonly SaveState[] = ['conflict', 'sending', 'local'];

/** The worst state of any row: one word for the whole table. */
function statusOf(rows: GridRows): { readonly state: SaveState; readonly unsent: number } {
  const states = [...rows.values()].map(({ status }) => status);
  const state = order.find((worst) => states.includes(worst)) ?? 'saved';
  return { state, unsent: states.filter((one) => one === 'local' || one === 'conflict').length };
}

/** In rem: wide enough for the longest word of the head. */
function widthOf(title: string): number {
  const longest = Math.max(...title.split(' ').map((word) => word.length));
  return Math.max(8, longest * 0.62 + 1.5);
}

export function FiguresTab({ grid, rows, keeper, findings, ref }: FiguresTabProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFigureWords(grid.form);
  const mayImport = useCan('report.import');
  const [active, setActive] = useState<number | null>(null);

  const lines = useMemo(
    () =>
      grid.centers.id.map((id, index) => ({
        key: String(id),
        label: `${grid.centers.code[index]} · ${grid.centers.name[index]}`,
      })),
    [grid],
  );
  const columns = useMemo(
    (): readonly GridColumn[] => [
      { key: 'Center', title: t('grid.center'), kind: 'row-header' },
      { key: stateColumn, title: t('grid.state'), kind: 'read-only' },
      ...grid.form.indicators.map((indicator) => ({
        key: indicator.code,
        title: indicatorName(indicator, language),
        kind: isAsked(indicator) ? ('number' as const) : ('read-only' as const),
        width: widthOf(indicatorName(indicator, language)),
      })),
    ],
    [grid, language, t],
  );
  const cells = useMemo(
    () => cellCache({ grid, words, findings, stateWords: ({ state }) => t(`figures.state.${state}`) }),
    [grid, words, findings, t],
  );

  function enter(changes: readonly GridChange[]) {
    keeper.enter(
      changes.map(({ rowKey, columnKey, value }) => ({
        centerId: Number(rowKey),
        code: columnKey,
        entry: entryOfCell(value),
      })),
    );
  }

  const { state, unsent } = statusOf(rows);
  const row = active === null ? undefined : rows.get(active);
  return (
    <Stack>
      <EntryGrid
        label={t('grid.label', { month: monthName(grid.month, language) })}
        rows={lines}
        columns={columns}
        cells={cells(rows)}
        onChange={enter}
        onActive={(rowKey) => setActive(Number(rowKey))}
        {...(ref ? { ref } : {})}
      />
      <Group justify="space-between">
        <SaveStatus
          state={state}
          unsent={unsent}
          {...(state === 'local'
            ? { action: { label: t('grid.retry'), onClick: () => void keeper.flush() } }
            : {})}
        />
        {mayImport && (
          <Button
            variant="default"
            component={Link}
            to={`/monitoring/import/${grid.month}${globalThis.location.search}`}
          >
            {t('grid.import')}
          </Button>
        )}
      </Group>
      {row && <RowActions grid={grid} row={row} />}
    </Stack>
  );
}
