import type { ApiOutputs } from '@pbnet/api-client';
import type { HeatRow } from '@pbnet/ui/charts';
import { stateOfOne, type OneReport, type OneReportState } from './report-state.ts';

export type Discipline = ApiOutputs['dashboard']['discipline'];

const manyStates = ['all-on-time', 'all-late', 'most', 'few'] as const;
const oneStates: readonly OneReportState[] = ['on-time', 'late', 'zero', 'none'];

export type DisciplineState = (typeof manyStates)[number] | OneReportState;

/** A region is judged by the share that came in, a centre by its one report. */
export function stateKeys(kind: Discipline['kind']): readonly DisciplineState[] {
  return kind === 'center' ? oneStates : manyStates;
}

const goodShare = 0.9;

function stateOfMany({ expected, onTime, late }: OneReport): DisciplineState | null {
  if (expected === 0) return null;
  const share = (onTime + late) / expected;
  if (share === 1) return late === 0 ? 'all-on-time' : 'all-late';
  return share >= goodShare ? 'most' : 'few';
}

/** One row for each part, one state for each month; null where nothing was expected. */
export function disciplineRows(discipline: Discipline): readonly HeatRow[] {
  const stateOf = discipline.kind === 'center' ? stateOfOne : stateOfMany;
  return discipline.ids.map((id, row) => ({
    key: String(id),
    label: discipline.names[row] ?? '',
    states: discipline.months.map((_, at) =>
      stateOf({
        expected: discipline.expected[row]?.[at] ?? 0,
        onTime: discipline.onTime[row]?.[at] ?? 0,
        late: discipline.late[row]?.[at] ?? 0,
        allZero: discipline.allZero[row]?.[at] ?? 0,
      }),
    ),
  }));
}
