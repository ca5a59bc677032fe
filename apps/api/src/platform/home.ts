import type { Actor } from '@pbnet/domain/access';
import { byUrgency, type AttentionCard } from '@pbnet/domain/platform';
import type { AttentionSource } from './attention-source.ts';

export interface Home {
  /** «Что требует внимания сегодня» for this person, the most urgent first. */
  cards(actor: Actor): Promise<readonly AttentionCard[]>;
}

export function home(sources: readonly AttentionSource[]): Home {
  return {
    async cards(actor) {
      const found = await Promise.all(sources.map((source) => source.cards(actor)));
      return byUrgency(found.flat());
    },
  };
}
