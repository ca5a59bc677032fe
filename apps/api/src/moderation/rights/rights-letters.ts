import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { button, letterBody, paragraph } from '../../letters/letter-blocks.ts';
import { letterLayout } from '../../letters/letter-layout.ts';
import type { Outbox } from '../../mail/outbox.ts';
import type { EndingVideo } from './ended-rights.ts';

export interface RightsTeller {
  readonly outbox: Outbox;
  readonly publicUrl: string;
}

interface RightsNews {
  readonly video: EndingVideo;
  /** The warning of so many days; null when it is over. */
  readonly days: number | null;
}

interface Addressee extends Record<string, unknown> {
  readonly email: string;
}

/** Tells the regional centre whose video it is and the editors of headquarters; each warning once. */
export async function tellOfRights(
  tx: Transaction,
  { outbox, publicUrl }: RightsTeller,
  { video: { id, title, regionalCenterId, endsOn }, days }: RightsNews,
): Promise<void> {
  const day = endsOn.split('-').reverse().join('.');
  const subject =
    days === null ? `Видео снято: закончились права: ${title}` : `Права на видео кончаются ${day}: ${title}`;
  const blocks = [
    ...(days === null
      ? [
          paragraph(
            `Права или согласие на показ действовали по ${day}. Видео снято с витрины и со всех каналов.`,
          ),
          paragraph(
            'Карточка и файл сохранены. Когда права продлят, видео можно отправить на проверку снова.',
          ),
        ]
      : [
          paragraph(`Права или согласие на показ действуют по ${day} включительно.`),
          paragraph(
            'Продлите срок в карточке, вкладка «Права и согласия». Иначе на следующий день видео снимется само со всех каналов.',
          ),
        ]),
    button('Открыть права', `${publicUrl}/media/videos/${id}/rights`),
  ];
  const letter = { subject, ...letterLayout({ title: subject, language: 'ru', ...letterBody(blocks) }) };
  const addressees = await tx.execute<Addressee>(sql`
    select distinct email from (
      select (select r.email from regional_center_versions r where r.regional_center_id = ${regionalCenterId}
        and r.valid_from <= current_date order by r.valid_from desc limit 1) as email
      union all
      select a.email from accounts a join account_bindings b on b.account_id = a.id
      where a.state = 'active' and b.role = 'media-editor') told where email is not null order by email`);
  for (const { email } of addressees)
    await outbox.enqueue(tx, {
      dedupeKey: `video-rights:${id}:${endsOn}:${days ?? 'over'}:${email}`,
      ...{ kind: 'video', to: email, ...letter },
    });
}
