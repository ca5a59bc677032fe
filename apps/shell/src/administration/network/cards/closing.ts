import type { TFunction } from 'i18next';
import type { HistoryEvent } from './history.tsx';

interface Closed {
  readonly closedOn: string | null;
  readonly closeReason: string | null;
}

/** The end of a history, with its reason where one was given. */
export function closing({ closedOn, closeReason }: Closed, t: TFunction<'shell'>): readonly HistoryEvent[] {
  if (closedOn === null) return [];
  const text = closeReason ? t('network.closedBecause', { reason: closeReason }) : t('network.closed');
  return [{ day: closedOn, text }];
}
