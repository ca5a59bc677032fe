import { monthInWords, type Month } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import type { AttentionSource } from '../../platform/attention-source.ts';

interface Waiting extends Record<string, unknown> {
  readonly month: Month;
  readonly hasWords: boolean;
}

/** Closed months whose results are not out, the newest first. */
function waitingMonths(database: Database): Promise<readonly Waiting[]> {
  return database.system((tx) =>
    tx.execute<Waiting>(sql`
      select period.month, coalesce(result.words, '') ~ '[^[:space:]]' as "hasWords"
      from reporting_periods period left join monitoring_results result on result.month = period.month
      where period.state = 'closed' order by period.month desc limit 3`),
  );
}

/** To those who write the words: what still has none. To those who publish: what is ready to go out. */
export function resultAttention(database: Database): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'result.publish')) return [];
      const waiting = await waitingMonths(database);
      const prepares = can(actor, 'result.prepare');
      return waiting
        .filter(({ hasWords }) => hasWords || prepares)
        .map(({ month, hasWords }) => ({
          id: `results.${hasWords ? 'to-publish' : 'to-write'}:${month}`,
          tone: 'soon' as const,
          title: hasWords
            ? { ru: `Опубликовать итоги за ${monthInWords(month)}`, en: `Publish the results of ${month}` }
            : { ru: `Написать итоги за ${monthInWords(month)}`, en: `Write the results of ${month}` },
          detail: hasWords
            ? { ru: 'Месяц закрыт, текст готов', en: 'The month is closed, the words are ready' }
            : { ru: 'Месяц закрыт, нужны слова к числам', en: 'The month is closed, the figures need words' },
          count: null,
          to: `/monitoring/results/${month}`,
          action: { ru: 'Открыть итоги', en: 'Open the results' },
        }));
    },
  };
}
