import { addDays } from '@pbnet/domain';
import { can, type Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { Today } from '../network/today.ts';
import { endingBy, warningDays, type EndingVideo } from './rights/ended-rights.ts';
import type { AttentionSource } from '../platform/attention-source.ts';

export interface ModerationAttentionOptions {
  readonly database: Database;
  readonly today: Today;
  readonly now: () => Date;
}

interface Waiting extends Record<string, unknown> {
  readonly waiting: number;
  readonly old: number;
  readonly ending: readonly EndingVideo[];
}

/** Videos that wait for a moderator, and published ones whose rights run out. */
export function moderationAttention({ database, today, now }: ModerationAttentionOptions): AttentionSource {
  return {
    async cards(actor: Actor) {
      if (!can(actor, 'video.moderate')) return [];
      const [row] = await database.as(actor, (tx) =>
        tx.execute<Waiting>(sql`
          select count(*) filter (where state = 'moderation')::int as waiting,
            count(*) filter (where state = 'moderation'
              and state_since < ${now().toISOString()}::timestamptz - interval '3 days')::int as old,
            (select coalesce(jsonb_agg(e order by e."endsOn"), '[]') from ${endingBy(addDays(today(), warningDays[0]))} e) as ending
          from videos v`),
      );
      return row ? cardsOf(row) : [];
    },
  };
}

function cardsOf({ waiting, old, ending }: Waiting): readonly AttentionCard[] {
  const [first] = ending;
  const queue: AttentionCard = {
    id: 'moderation.queue',
    tone: old > 0 ? 'urgent' : 'soon',
    title: { ru: 'Проверить видео', en: 'Moderate videos' },
    detail:
      old > 0
        ? { ru: `Дольше трёх дней ждут: ${old}.`, en: `Waiting longer than three days: ${old}.` }
        : { ru: 'Первыми стоят те, что ждут дольше.', en: 'The oldest stand first.' },
    count: waiting,
    to: '/media/moderation',
    action: { ru: 'Открыть очередь', en: 'Open the queue' },
  };
  return [...(waiting > 0 ? [queue] : []), ...(first ? [rightsCard(first, ending.length)] : [])];
}

function rightsCard({ id, title, endsOn }: EndingVideo, count: number): AttentionCard {
  const day = endsOn.split('-').reverse().join('.');
  return {
    id: 'moderation.rights-ending',
    tone: 'soon',
    title: { ru: 'Права на показанные видео кончаются', en: 'Rights to published videos run out' },
    detail: {
      ru: `Первым — «${title}», ${day}. На следующий день видео снимется само со всех каналов.`,
      en: `First “${title}”, ${day}. The day after, a video is taken down everywhere by itself.`,
    },
    count,
    to: `/media/videos/${id}/rights`,
    action: { ru: 'Продлить права', en: 'Prolong the rights' },
  };
}
