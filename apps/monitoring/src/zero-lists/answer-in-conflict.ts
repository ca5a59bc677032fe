import type { Failure } from '@pbnet/api-client';
import { zeroReasons, type ZeroReason } from '@pbnet/domain/monitoring';

export interface AnswerInConflict {
  readonly reason: ZeroReason | null;
  readonly words: string;
  readonly version: number;
}

/** The answer that stands on the server, when that is why ours was refused. */
export function answerInConflict({ domain }: Pick<Failure, 'domain'>): AnswerInConflict | undefined {
  const current: unknown = domain?.code === 'conflict' ? domain.details['current'] : undefined;
  if (typeof current !== 'object' || current === null) return undefined;
  const { reason, words, version } = current as Readonly<Record<string, unknown>>;
  if (typeof version !== 'number') return undefined;
  return {
    version,
    reason: zeroReasons.find((known) => known === reason) ?? null,
    words: typeof words === 'string' ? words : '',
  };
}
