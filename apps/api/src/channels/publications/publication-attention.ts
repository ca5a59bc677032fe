import { can, type Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import type { AttentionSource } from '../../platform/attention-source.ts';

interface Waiting extends Record<string, unknown> {
  readonly failed: number;
  /** Out, but the channel says something else than the card. */
  readonly behind: number;
  readonly removing: number;
  readonly byHand: number;
  readonly disconnected: number;
}

/** Publications that the clock can not bring any further, and channels that let go. */
export function publicationAttention(database: Database): AttentionSource {
  return {
    async cards(actor) {
      if (!can(actor, 'publication.manage')) return [];
      const [row] = await database.as(actor, (tx) =>
        tx.execute<Waiting>(sql`
          select count(*) filter (where p.state = 'failed')::int as failed,
            count(*) filter (where p.state in ('scheduled', 'published') and p.failure is not null
              and p.failure <> 'disconnected' and p.next_attempt_at is null)::int as behind,
            count(*) filter (where p.state = 'removing' and p.state_since < now() - interval '1 hour'
              or p.state = 'removing' and p.by_hand)::int as removing,
            count(*) filter (where p.state = 'waiting' and c.kind = 'by-hand')::int as "byHand",
            (select count(*) from channels where state = 'disconnected' and failure is not null)::int as disconnected
          from publications p join channels c on c.id = p.channel_id`),
      );
      return row ? cardsOf(actor, row) : [];
    },
  };
}

function cardsOf(
  actor: Actor,
  { failed, behind, removing, byHand, disconnected }: Waiting,
): readonly AttentionCard[] {
  const open = { ru: 'Открыть публикации', en: 'Open the publications' };
  const cards: readonly (AttentionCard & { readonly count: number })[] = [
    {
      id: 'publications.removing',
      tone: 'urgent',
      title: { ru: 'Видео ещё не снято с канала', en: 'A video is not yet off its channel' },
      count: removing,
      to: '/media/publications?state=removing',
      action: open,
    },
    {
      id: 'publications.failed',
      tone: 'urgent',
      title: { ru: 'Публикация не удалась, нужно решение', en: 'A publication failed and needs you' },
      count: failed,
      to: '/media/publications?state=failed',
      action: open,
    },
    {
      id: 'publications.behind',
      tone: 'soon',
      title: {
        ru: 'Канал не принял правку опубликованного видео',
        en: 'A channel refused a change of a published video',
      },
      count: behind,
      to: '/media/publications?state=published',
      action: open,
    },
    {
      id: 'publications.by-hand',
      tone: 'soon',
      title: { ru: 'Опубликовать вручную и вписать адрес', en: 'Publish by hand and note the address' },
      count: byHand,
      to: '/media/publications?state=waiting',
      action: open,
    },
  ];
  const channel: readonly (AttentionCard & { readonly count: number })[] = can(actor, 'channel.manage')
    ? [
        {
          id: 'channels.disconnected',
          tone: 'urgent',
          title: { ru: 'Канал отключился: подключить заново', en: 'A channel let go: connect it again' },
          count: disconnected,
          to: '/media/channels',
          action: { ru: 'Открыть каналы', en: 'Open the channels' },
        },
      ]
    : [];
  return [...channel, ...cards].filter(({ count }) => count > 0);
}
