export interface Words {
  readonly ru: string;
  readonly en: string;
}

/** urgent: late or refused; soon: has a date ahead; calm: good to know. */
export type AttentionTone = 'urgent' | 'soon' | 'calm';

/** One line of «что требует внимания»: what waits for this person, and where it is done. */
export interface AttentionCard {
  /** Stable for the thing it speaks of: 'reports.to-submit:2026-10'. */
  readonly id: string;
  readonly tone: AttentionTone;
  /** «Сдать отчёт за октябрь 2026 года» */
  readonly title: Words;
  /** «До 5 ноября, 23:59 по времени центра» */
  readonly detail?: Words;
  /** How many things wait; null where a number says nothing. */
  readonly count: number | null;
  /** Path of the page where it is done. */
  readonly to: string;
  /** The verb of the link: «Открыть отчёт». */
  readonly action: Words;
}

const urgency = { urgent: 0, soon: 1, calm: 2 } as const satisfies Record<AttentionTone, number>;

/** The most urgent first; the given order within one tone. */
export function byUrgency(cards: readonly AttentionCard[]): readonly AttentionCard[] {
  return cards.toSorted((left, right) => urgency[left.tone] - urgency[right.tone]);
}
