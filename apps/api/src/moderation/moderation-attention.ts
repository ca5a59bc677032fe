import { can, type Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { Today } from '../network/today.ts';
import type { AttentionSource } from '../platform/attention-source.ts';

export interface ModerationAttentionOptions {
  readonly database: Database;
  readonly today: Today;
  readonly now: () => Date;
}

interface Waiting extends Record<string, unknown> {
  readonly waiting: number;
  readonly old: number;
  readonly ended: number;
}

/** Videos that wait for a moderator, and published ones whose rights have ended. */
export function moderationAttention({ database, today, now }: ModerationAttentionOptions): AttentionSource {
  return {
    async cards(actor: Actor) {
      if (!can(actor, 'video.moderate')) return [];
      const [row] = await database.as(actor, (tx) =>
        tx.execute<Waiting>(sql`
          select count(*) filter (where state = 'moderation')::int as waiting,
            count(*) filter (where state = 'moderation'
              and state_since < ${now().toISOString()}::timestamptz - interval '3 days')::int as old,
            count(*) filter (where state in ('publishing', 'published') and exists (
              select from video_rights r where r.video_id = v.id and r.valid_to < ${today()}::date))::int as ended
          from videos v`),
      );
      return row ? cardsOf(row) : [];
    },
  };
}

function cardsOf({ waiting, old, ended }: Waiting): readonly AttentionCard[] {
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
  const rights: AttentionCard = {
    id: 'moderation.rights-ended',
    tone: 'urgent',
    title: { ru: 'Права на опубликованные видео закончились', en: 'Rights to published videos have ended' },
    detail: {
      ru: 'Продлите право или снимите видео с публикации.',
      en: 'Prolong the right or take the video down.',
    },
    count: ended,
    to: '/media?state=published',
    action: { ru: 'Смотреть', en: 'See them' },
  };
  return [...(waiting > 0 ? [queue] : []), ...(ended > 0 ? [rights] : [])];
}
