import { october, type Report } from './report.ts';

export interface Saved {
  readonly version: number;
  readonly values: Record<string, unknown>;
  readonly comments: Record<string, string>;
}

/** A server with one report: what was saved is what it gives next. */
export function reportServer(first: Report, save?: (input: Saved) => unknown) {
  let current = first;
  const saves: Saved[] = [];
  const answers = {
    'reports.months': () => [
      { month: october, state: current.state, late: false, periodState: 'open', dueOn: '2026-11-05' },
    ],
    'reports.get': () => current,
    'reports.save': (input: unknown) => {
      const sent = input as Saved;
      const answer = save?.(sent);
      saves.push(sent);
      current = { ...current, state: 'draft', version: sent.version + 1, values: sent.values as never };
      return answer ?? { centerId: 11, state: 'draft', version: sent.version + 1 };
    },
    'reports.submit': () => {
      current = {
        ...current,
        state: 'submitted',
        receiptNumber: '202610-11-2',
        submittedAt: '2026-11-03T09:00:00Z',
      };
      return {};
    },
  };
  return { answers, saves, set: (next: Report) => (current = next) };
}
