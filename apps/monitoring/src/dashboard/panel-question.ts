import { placeKey } from '@pbnet/domain/access';
import { useDashboardAddress } from './dashboard-address.ts';
import type { PanelProps } from './dashboard.tsx';

/** What the panels ask the server, from what the page shows. */
export function panelQuestion({ overview, indicator }: PanelProps, months: number) {
  return { place: placeKey(overview.place), month: overview.month, code: indicator.code, months };
}

export type FileKind = 'overview' | 'trend' | 'parts' | 'discipline' | 'history';

/** Address of a panel's figures, or of the whole page's, as XLSX: the same question as the screen's. */
export function fileAddress(kind: FileKind, question: ReturnType<typeof panelQuestion>): string {
  const search = new URLSearchParams({ ...question, months: String(question.months) });
  return `/files/dashboard/${kind}.xlsx?${search}`;
}

export function usePanelMonths(): number {
  return useDashboardAddress().address.span;
}
