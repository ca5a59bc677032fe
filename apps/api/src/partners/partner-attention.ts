import { can } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../database.ts';
import type { AttentionSource } from '../platform/attention-source.ts';

/** Cards that may be of one institution, for those who merge them. */
export function partnerAttention(database: Database): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'partner.merge')) return [];
      const [row] = await database.as(actor, (tx) =>
        tx.execute<{ count: number }>(
          sql`select count(*)::int as count from organization_pairs where dismissed_at is null`,
        ),
      );
      return row && row.count > 0 ? [duplicates(row.count)] : [];
    },
  };
}

function duplicates(count: number): AttentionCard {
  return {
    id: 'partners.duplicates',
    tone: 'calm',
    title: { ru: 'Решить, не дубли ли это', en: 'Decide about likely duplicates' },
    detail: {
      ru: 'Карточки организаций, похожие на одну и ту же',
      en: 'Cards that look like one organisation',
    },
    count,
    to: '/agreements/partners/duplicates',
    action: { ru: 'Открыть пары', en: 'Open the pairs' },
  };
}
