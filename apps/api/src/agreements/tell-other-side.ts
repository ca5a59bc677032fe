import type { Actor } from '@pbnet/domain/access';
import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import { button, letterBody, paragraph } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';
import { placeOf } from './agreement-place.ts';
import type { Changed } from './change-agreement.ts';
import type { Desk } from './desk.ts';
import { officers } from './officers.ts';

const subjects = {
  submitted: 'Соглашение ждёт согласования',
  returned: 'Соглашение возвращено на доработку',
  approved: 'Соглашение согласовано',
  signing: 'Началось подписание соглашения',
  terminated: 'Соглашение расторгается',
} as const;

const help: Readonly<Record<keyof typeof subjects, string>> = {
  submitted: 'Региональный центр отправил соглашение. Согласуйте его или верните на доработку с замечаниями.',
  returned: 'Текст и карточка сохранены. Замечания видны на вкладке «Разногласия и замечания».',
  approved: 'Текст больше не меняется. О начале подписания ПБ напишет отдельно.',
  signing: 'Текст заморожен. Стороны подписывают по порядку: очередь видна на вкладке «Подписи».',
  terminated: 'Последний день действия виден в карточке. Центры под соглашением остаются без основания.',
};

export interface AgreementNews {
  readonly desk: Desk;
  readonly changed: Changed;
  readonly news: keyof typeof subjects;
  /** Words for the other side; null where none are needed. */
  readonly reason: string | null;
}

/** The side that has not done it learns it by letter: the regional center, or headquarters' officers. */
export async function tellOtherSide(
  tx: Transaction,
  actor: Actor,
  { desk, changed, news, reason }: AgreementNews,
): Promise<void> {
  const { before, anew } = changed;
  if (!anew) return;
  const { id, title, number, version, regionalCenterId, responsibleId } = before;
  const office = actor.place.kind === 'network';
  // Neither the accounts of headquarters nor letters to it lie in a regional center's place.
  await asOwner(tx, async () => {
    const found = await tx.execute<{ email: string }>(
      office
        ? sql`select email from (select email from regional_center_versions
            where regional_center_id = ${regionalCenterId} and valid_from <= current_date
            order by valid_from desc limit 1) v where email is not null`
        : officers(responsibleId),
    );
    const subject = `${subjects[news]}: ${number === null ? title : `${title}, № ${number}`}`;
    const blocks = [
      ...(reason === null ? [] : [paragraph(`Причина: ${reason}`)]),
      paragraph(help[news]),
      button('Открыть соглашение', `${desk.publicUrl}/agreements/${id}`),
    ];
    const letter = { subject, ...letterLayout({ title: subject, language: 'ru', ...letterBody(blocks) }) };
    for (const { email: to } of found)
      await desk.outbox.enqueue(tx, {
        ...{ dedupeKey: `agreement:${id}:${news}:${version}:${to}`, kind: 'agreement', to, ...letter },
        ...(office ? { place: placeOf(before) } : {}),
      });
  });
}
