import type { Finding } from '@pbnet/domain/monitoring';
import { dayName, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Icon, Stack, Tabs } from '@pbnet/ui';
import type { EntryGridHandle } from '@pbnet/ui/entry-grid';
import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { FiguresTab } from './figures-tab.tsx';
import { Problems, type Refused } from './problems.tsx';
import type { Grid } from './grid-rows.ts';
import { ReportsTab } from './reports-tab.tsx';
import { useCommands } from './use-commands.ts';
import { useGrid } from './use-grid.ts';

export interface GridTabsProps {
  readonly grid: Grid;
  /** Reads the grid again after reports were handed in, accepted or returned. */
  onChanged(): Promise<unknown>;
}

function findingsOf(refused: readonly Refused[]): ReadonlyMap<number, readonly Finding[]> {
  return new Map(refused.map(({ centerId, findings }) => [centerId, findings]));
}

export function GridTabs({ grid, onChanged }: GridTabsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [rows, keeper] = useGrid(grid);
  const [tab, setTab] = useState('figures');
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const sheet = useRef<EntryGridHandle>(null);
  const { period } = grid;
  const commands = useCommands({
    grid,
    keeper,
    onDone(next) {
      setRefused(next);
      return onChanged();
    },
  });
  const findings = useMemo(() => findingsOf(refused), [refused]);
  useEffect(() => keeper.refresh(grid), [grid, keeper]);

  function show(centerId: number, code: string) {
    // The grid takes the focus only once it is on the screen.
    flushSync(() => setTab('figures'));
    sheet.current?.focusCell(String(centerId), code);
  }

  return (
    <Stack>
      {period && (
        <Alert role="note" icon={<Icon name={period.state === 'open' ? 'clock' : 'lock'} />}>
          {period.state === 'open'
            ? t('grid.due', {
                due: dayName(period.dueOn, language),
                closes: dayName(period.closesOn, language),
              })
            : t('grid.closed')}
        </Alert>
      )}
      <Tabs value={tab} onChange={(next) => setTab(next ?? 'figures')} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="figures">{t('grid.figures')}</Tabs.Tab>
          <Tabs.Tab value="reports">{t('grid.reports')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="figures" pt="md" keepMounted>
          <FiguresTab grid={grid} rows={rows} keeper={keeper} findings={findings} ref={sheet} />
        </Tabs.Panel>
        {/* Two thousand rows that nobody sees would be drawn anew after every figure typed. */}
        <Tabs.Panel value="reports" pt="md">
          <ReportsTab
            grid={grid}
            rows={rows}
            commands={commands}
            chosen={chosen}
            onChoose={setChosen}
            onReturned={() => void onChanged()}
          />
        </Tabs.Panel>
      </Tabs>
      <Problems
        grid={grid}
        rows={rows}
        refused={refused}
        onShow={show}
        onComment={keeper.comment}
        onAgain={(centerIds) => void commands.submit(centerIds)}
      />
    </Stack>
  );
}
