import { can } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import type { AttentionSource } from '../platform/attention-source.ts';
import type { RegistryOptions } from './today.ts';

/** Regional centers that letters cannot reach: better known before a mailing than in its dry run. */
export function networkAttention({ database, today }: RegistryOptions): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'network.manage')) return [];
      const day = today();
      const [row] = await database.as(actor, (tx) =>
        tx.execute<{ count: number }>(sql`
          select count(*)::int as count from regional_centers r
          join regional_center_versions v on v.regional_center_id = r.id
            and v.valid_from <= ${day}::date and (v.valid_to is null or v.valid_to > ${day}::date)
          where r.opened_on <= ${day}::date and (r.closed_on is null or r.closed_on > ${day}::date)
            and v.email is null`),
      );
      if (!row || row.count === 0) return [];
      return [
        {
          id: 'network.without-email',
          tone: 'soon',
          title: { ru: 'РЦ без адреса для писем', en: 'Regional centers without an address for letters' },
          detail: {
            ru: 'Рассылки до них не дойдут. Впишите адрес в карточке РЦ.',
            en: 'Mailings will not reach them. Write the address into their cards.',
          },
          count: row.count,
          to: '/administration/network?view=regional-centers',
          action: { ru: 'Открыть список', en: 'Open the list' },
        },
      ];
    },
  };
}
