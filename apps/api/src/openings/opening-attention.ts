import { can, type Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { AttentionSource } from '../platform/attention-source.ts';
import { answerDays } from './opening-health.ts';
import { sideOf } from './opening-rights.ts';
import { waitsForWord } from './read-openings.ts';

export interface OpeningAttentionOptions {
  readonly database: Database;
  readonly now: () => Date;
}

interface Waiting extends Record<string, unknown> {
  readonly waiting: number;
  /** Days since the oldest was proposed. */
  readonly oldestDays: number;
  readonly refused: number;
}

/** What waits for the word of the reader's side, and what the other side gave back. */
export function openingAttention({ database, now }: OpeningAttentionOptions): AttentionSource {
  return {
    async cards(actor) {
      const side = sideOf(actor);
      if (side === null || !can(actor, 'opening.decide')) return [];
      const [row] = await database.as(actor, (tx) =>
        tx.execute<Waiting>(sql`
          select count(*) filter (where ${waitsForWord(side)})::int as waiting,
            coalesce(max(extract(day from ${now().toISOString()}::timestamptz - o.proposed_at))
              filter (where ${waitsForWord(side)}), 0)::int as "oldestDays",
            count(*) filter (where o.state = 'rejected' and o.proposed_by = ${side})::int as refused
          from planned_openings o`),
      );
      return row ? cardsOf(actor, row) : [];
    },
  };
}

function cardsOf(actor: Actor, { waiting, oldestDays, refused }: Waiting): readonly AttentionCard[] {
  return [
    ...(waiting > 0 ? [answer(waiting, oldestDays)] : []),
    ...(refused > 0 && actor.place.kind !== 'network' ? [correct(refused)] : []),
  ];
}

function answer(count: number, oldestDays: number): AttentionCard {
  return {
    id: 'openings.answer',
    tone: oldestDays > answerDays ? 'urgent' : 'soon',
    title: { ru: 'Ответить на предложения об открытии ЦУД', en: 'Answer proposals of openings' },
    detail: {
      ru: `Старшее предложение ждёт дней: ${oldestDays}`,
      en: `The oldest has waited ${oldestDays} days`,
    },
    count,
    to: '/agreements/openings?state=waiting',
    action: { ru: 'Открыть предложения', en: 'Open the proposals' },
  };
}

function correct(count: number): AttentionCard {
  return {
    id: 'openings.rejected',
    tone: 'soon',
    title: {
      ru: 'ПБ отклонила предложения: исправить и предложить снова или оставить',
      en: 'Rejected proposals: correct and propose again, or leave',
    },
    count,
    to: '/agreements/openings?state=rejected',
    action: { ru: 'Открыть предложения', en: 'Open the proposals' },
  };
}
