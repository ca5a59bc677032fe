import { dayIn, type Day } from '@pbnet/domain';
import { named, type Finding } from '@pbnet/domain/network-health';
import { networkTimeZone } from '@pbnet/domain/network';
import { sql } from 'drizzle-orm';
import type { HealthSource } from '../../network-health/health-source.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly title: string;
  readonly kind: 'publication-failed' | 'removal-pending' | 'channel-disconnected';
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly since: Date;
}

const next = {
  'publication-failed': { ru: 'Исправить и повторить', en: 'Mend it and try again' },
  'removal-pending': { ru: 'Снять видео с канала', en: 'Take the video off the channel' },
  'channel-disconnected': { ru: 'Подключить канал заново', en: 'Connect the channel again' },
} as const;

/** Publications that failed, videos that still lie where they were to be taken down, channels that let go. */
export const publicationHealth: HealthSource = {
  async findings(tx) {
    const rows = await tx.execute<Row>(sql`
      select p.id, v.title || ' · ' || c.title as title,
        case p.state when 'failed' then 'publication-failed' else 'removal-pending' end as kind,
        p.region_id as "regionId", p.regional_center_id as "regionalCenterId", p.state_since as since
      from publications p join videos v on v.id = p.video_id join channels c on c.id = p.channel_id
      where p.state = 'failed' or p.state = 'removing' and (p.attempts > 0 or p.by_hand)
      union all
      select c.id, c.title, 'channel-disconnected', null, null, c.changed_at from channels c
      where c.state = 'disconnected' and c.failure is not null
        and (select current_setting('app.network', true)) is distinct from ''
      order by 6, 1`);
    return rows.map(findingOf);
  },
};

function findingOf({ id, title, kind, regionId, regionalCenterId, since }: Row): Finding {
  const day: Day = dayIn(networkTimeZone, new Date(since));
  const isChannel = kind === 'channel-disconnected';
  return {
    ...{ key: `${kind}:${id}`, kind, about: named(title), regionId, regionalCenterId, since: day },
    to: isChannel
      ? '/media/channels'
      : `/media/publications?state=${kind === 'publication-failed' ? 'failed' : 'removing'}`,
    next: next[kind],
    responsible: isChannel
      ? { ru: 'Администратор', en: 'Administrator' }
      : { ru: 'Редактор видео', en: 'Media editor' },
  };
}
