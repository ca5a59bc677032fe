import type { ApiOutputs } from '@pbnet/api-client';
import type { Tone } from '@pbnet/ui';

export type Result = ApiOutputs['results']['ofMonth'];
export type ResultSummary = ApiOutputs['results']['list'][number];

/** What stands between a month and its publication. `earlier`: published before the system kept bulletins. */
export type ResultStage = 'collecting' | 'no-words' | 'ready' | 'published' | 'earlier';

interface Staged {
  readonly periodState: Result['periodState'];
  readonly state: Result['state'];
  readonly hasWords: boolean;
}

export function stageOf({ periodState, state, hasWords }: Staged): ResultStage {
  if (state === 'published') return 'published';
  if (periodState === 'open' || periodState === 'scheduled') return 'collecting';
  if (hasWords) return 'ready';
  return periodState === 'published' && state === null ? 'earlier' : 'no-words';
}

export const stageTones: Readonly<Record<ResultStage, Tone>> = {
  collecting: 'info',
  'no-words': 'warning',
  ready: 'info',
  published: 'ok',
  earlier: 'neutral',
};

export function fileOf(month: string, kind: 'pdf' | 'xlsx'): string {
  return `/files/results/${month}.${kind}`;
}
