import { dayIn } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import { and, eq, lte } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import type { AttentionSource } from '../../platform/attention-source.ts';
import { erasureOrders } from '../erasure/erasure.tables.ts';

export interface RetentionAttentionOptions {
  readonly database: Database;
  readonly now: () => Date;
}

/** Data past their term that wait for an officer. */
export function retentionAttention({ database, now }: RetentionAttentionOptions): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'reader.erase')) return [];
      const today = dayIn(networkTimeZone, now());
      const count = await database.system((tx) =>
        tx.$count(erasureOrders, and(eq(erasureOrders.ground, 'term'), lte(erasureOrders.dueOn, today))),
      );
      if (count === 0) return [];
      return [
        {
          id: 'readers.retention',
          tone: 'soon',
          title: { ru: 'Данные читателей к уничтожению', en: 'Data of readers to be destroyed' },
          detail: {
            ru: 'Срок хранения прошёл, читатели предупреждены. Проверьте список и отпустите его.',
            en: 'Their term is over and the readers were warned. Look through the list and release it.',
          },
          count,
          to: '/readers/retention?releasable=true',
          action: { ru: 'Посмотреть', en: 'Look' },
        },
      ];
    },
  };
}
