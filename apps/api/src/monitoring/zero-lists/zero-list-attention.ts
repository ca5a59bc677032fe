import { monthInWords, type Month } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import type { AttentionSource } from '../../platform/attention-source.ts';
import type { ZeroLists } from './zero-lists.ts';

export interface ZeroListAttentionOptions {
  readonly database: Database;
  readonly zeroLists: ZeroLists;
}

/** Centres on the regional center's list of the newest closed month that have no explanation yet. */
export function zeroListAttention({ database, zeroLists }: ZeroListAttentionOptions): AttentionSource {
  async function newestClosed(): Promise<Month | undefined> {
    const [row] = await database.system((tx) =>
      tx.execute<{ month: Month }>(sql`
        select month from reporting_periods where state in ('closed', 'published') order by month desc limit 1`),
    );
    return row?.month;
  }

  return {
    async cards(actor) {
      if (!can(actor, 'zero-list.explain')) return [];
      const month = await newestClosed();
      if (!month) return [];
      const { lists } = await zeroLists.ofMonth(actor, month);
      const entries = lists.flatMap((list) => list.entries);
      const count = entries.filter(({ explanation }) => explanation === null).length;
      if (count === 0) return [];
      return [
        {
          id: `zero-lists.explain:${month}`,
          tone: 'soon',
          title: {
            ru: `Пояснить нулевой список за ${monthInWords(month)}`,
            en: `Explain the zero list of ${month}`,
          },
          count,
          to: `/monitoring/zero-lists/${month}`,
          action: { ru: 'Открыть список', en: 'Open the list' },
        },
      ];
    },
  };
}
