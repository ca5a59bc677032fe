import { checkReport, type Finding, type FiguresBeside, type Indicator } from '@pbnet/domain/monitoring';
import type { Month } from '@pbnet/domain';
import type { SaveState } from '@pbnet/ui';
import type { CellFinding, GridCell, GridRowCells, GridValue } from '@pbnet/ui/entry-grid';
import { contentOf, faultOf, valueOf, type Entry } from '../figures/draft.ts';
import type { FigureWords } from '../figures/figure-words.ts';
import type { Grid, GridRowState } from './grid-rows.ts';

/** The key of the column with the report's state; indicator codes have no capital letters. */
export const stateColumn = 'State';

export interface CellContext {
  readonly grid: Grid;
  readonly words: FigureWords;
  /** What the server said of reports that it did not take, by centre. */
  readonly findings: ReadonlyMap<number, readonly Finding[]>;
  stateWords(row: GridRowState): string;
}

function gridValue(entry: Entry | undefined, month: Month): GridValue {
  if (entry === undefined) return null;
  if (typeof entry !== 'string') return entry;
  const value = valueOf(entry, month);
  if (value !== undefined) return value;
  const fault = faultOf(entry);
  if (fault === undefined) return null;
  const number = Number(entry.replace(/\s/g, '').replace(',', '.'));
  return fault === 'not-a-number' || Number.isNaN(number) ? { kind: 'unreadable', text: entry } : number;
}

/** What a change of the grid puts into the draft. */
export function entryOfCell(value: GridValue): Entry | undefined {
  if (value === null) return undefined;
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'string') return value;
  if (value.kind === 'unreadable') return value.text;
  // The grid gives answers back as the very objects that it was given.
  return value as Exclude<Entry, string>;
}

function besideAt({ previous, yearAgo, median }: Grid, code: string, index: number): FiguresBeside {
  return {
    previous: previous[code]?.[index] ?? null,
    yearAgo: yearAgo[code]?.[index] ?? null,
    median: median[code]?.[index] ?? null,
  };
}

function foundIn(row: GridRowState, { grid, findings }: CellContext): readonly Finding[] {
  const told = findings.get(row.centerId) ?? [];
  const typed = checkReport(grid.form, { ...contentOf(row.draft, grid.month), history: [] });
  return [...typed.filter(({ rule }) => rule !== 'not-reported'), ...told];
}

function stateOf(row: GridRowState, changed: boolean): SaveState {
  if (row.status === 'locked' || row.status === 'saved') return row.status;
  return changed ? row.status : 'saved';
}

/** The cells of one centre, made anew only when its row changes. Hints are put into words when they are read. */
export function cellsOf(row: GridRowState, context: CellContext): GridRowCells {
  const { grid, words } = context;
  const found = foundIn(row, context);
  const content = contentOf(row.draft, grid.month);

  function finding(code: string): CellFinding | undefined {
    const fault = faultOf(row.draft.entries[code]);
    if (fault) return { level: 'invalid', message: words.fault(fault) };
    const broken = found.find((one) => one.code === code);
    if (!broken) return undefined;
    return { level: broken.severity === 'refuse' ? 'invalid' : 'warning', message: words.finding(broken) };
  }

  function cell({ code }: Indicator): GridCell {
    const entry = row.draft.entries[code];
    const problem = row.status === 'locked' ? undefined : finding(code);
    const changed =
      faultOf(entry) !== undefined ||
      JSON.stringify(content.values[code]) !== JSON.stringify(row.base.values[code]);
    return {
      value: gridValue(entry, grid.month),
      state: stateOf(row, changed),
      ...(problem ? { finding: problem } : {}),
      get hint() {
        return words.beside(besideAt(grid, code, row.index));
      },
    };
  }

  const figures = grid.form.indicators.map((indicator) => [indicator.code, cell(indicator)] as const);
  return { ...Object.fromEntries(figures), [stateColumn]: { value: context.stateWords(row) } };
}
