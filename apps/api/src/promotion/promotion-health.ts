import { dayIn } from '@pbnet/domain';
import type { SocialNetworkKind } from '@pbnet/domain/promotion';
import { networkTimeZone } from '@pbnet/domain/network';
import { sql } from 'drizzle-orm';
import type { HealthSource } from '../network-health/health-source.ts';
import { networkWords } from './promotion-words.ts';
import { planPath } from './tell.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly planId: string;
  readonly title: string;
  readonly network: SocialNetworkKind;
  readonly state: 'failed' | 'in-doubt';
  readonly since: Date;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
}

const next = {
  failed: { ru: 'Исправить и отправить снова', en: 'Mend it and send it again' },
  'in-doubt': { ru: 'Посмотреть в сети и сказать, вышла ли', en: 'Look and say whether it was published' },
} as const;

/** Posts that did not go out and wait for a person. */
export const promotionHealth: HealthSource = {
  async findings(tx) {
    const rows = await tx.execute<Row>(sql`
      select s.id, s.plan_id as "planId", p.title, s.network, s.state, s.changed_at as since,
        s.region_id as "regionId", s.regional_center_id as "regionalCenterId"
      from posts s join promotion_plans p on p.id = s.plan_id
      where p.state = 'approved' and (s.state = 'in-doubt' or s.state = 'failed' and s.next_attempt_at is null)
      order by s.changed_at, s.id`);
    return rows.map(({ id, planId, title, network, state, since, ...place }) => ({
      ...place,
      ...{
        key: `post-failed:${id}`,
        kind: 'post-failed' as const,
        about: {
          ru: `${title} · ${networkWords[network].ru}`,
          en: `${title} · ${networkWords[network].en}`,
        },
      },
      ...{ to: planPath(planId), since: dayIn(networkTimeZone, new Date(since)), next: next[state] },
      responsible: { ru: 'Редактор медиа', en: 'Media editor' },
    }));
  },
};
