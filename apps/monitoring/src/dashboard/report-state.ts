import type { Tone } from '@pbnet/ui';

/** One centre's one report of a month, as counted. */
export interface OneReport {
  readonly expected: number;
  readonly onTime: number;
  readonly late: number;
  readonly allZero: number;
}

export type OneReportState = 'on-time' | 'late' | 'zero' | 'none';

/** How a centre's report came in; null where none was expected. */
export function stateOfOne({ expected, onTime, late, allZero }: OneReport): OneReportState | null {
  if (expected === 0) return null;
  if (onTime + late === 0) return 'none';
  if (allZero > 0) return 'zero';
  return late > 0 ? 'late' : 'on-time';
}

export const oneReportLooks = {
  'on-time': { tone: 'ok', icon: 'check-circle' },
  late: { tone: 'info', icon: 'clock' },
  zero: { tone: 'warning', icon: 'zero' },
  none: { tone: 'bad', icon: 'cross-circle' },
} as const satisfies Record<OneReportState, { readonly tone: Tone; readonly icon: string }>;
