import { can } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { AttentionSource } from '../platform/attention-source.ts';

interface Waiting extends Record<string, unknown> {
  readonly returned: number;
  readonly failed: number;
}

/** Videos that were given back to those who sent them: with remarks, or because the checks refused the file. */
export function videoAttention(database: Database): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'video.edit')) return [];
      const network = actor.place.kind === 'network';
      const own = network ? sql`v.regional_center_id is null` : sql`true`;
      const [row] = await database.as(actor, (tx) =>
        tx.execute<Waiting>(sql`
          select count(*) filter (where v.state = 'returned')::int as returned,
            count(*) filter (where v.state = 'failed')::int as failed
          from videos v where v.state in ('returned', 'failed') and ${own}`),
      );
      return row ? cardsOf(row) : [];
    },
  };
}

function cardsOf({ returned, failed }: Waiting): readonly AttentionCard[] {
  return [...(returned > 0 ? [correct(returned)] : []), ...(failed > 0 ? [replace(failed)] : [])];
}

function correct(count: number): AttentionCard {
  return {
    id: 'videos.returned',
    tone: 'soon',
    title: { ru: 'Видео вернули с замечаниями: исправить', en: 'Videos were returned with remarks' },
    count,
    to: '/media?state=returned',
    action: { ru: 'Открыть видео', en: 'Open the videos' },
  };
}

function replace(count: number): AttentionCard {
  return {
    id: 'videos.failed',
    tone: 'soon',
    title: { ru: 'Файлы видео не приняты: заменить', en: 'Files of videos were not accepted' },
    count,
    to: '/media?state=failed',
    action: { ru: 'Открыть видео', en: 'Open the videos' },
  };
}
