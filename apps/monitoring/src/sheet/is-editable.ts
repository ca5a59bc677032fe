import type { ApiOutputs } from '@pbnet/api-client';

export type SheetReport = ApiOutputs['reports']['get'];

/** Whether the reader may type: the deadline lets them, and the report is not handed in. */
export function isEditable({ state, entry }: Pick<SheetReport, 'state' | 'entry'>): boolean {
  return entry.refusal === null && state !== 'submitted' && state !== 'accepted';
}
