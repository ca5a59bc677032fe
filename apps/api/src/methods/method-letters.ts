import type { Transaction } from '../database.ts';
import { button, letterBody, paragraph } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';
import type { Outbox } from '../mail/outbox.ts';
import { regionalCenterEmail } from '../letters/regional-center-email.ts';
import type { Method } from './method.ts';
import { methodPlace } from './method-place.ts';

export type MethodNews = 'returned' | 'published' | 'archived';

const subjects: Readonly<Record<MethodNews, string>> = {
  returned: 'Методика возвращена с замечаниями',
  published: 'Методика опубликована',
  archived: 'Методика убрана в архив',
};

const help: Readonly<Record<MethodNews, string>> = {
  returned: 'Всё написанное сохранено. Исправьте карточку и отправьте её ещё раз.',
  published: 'Теперь её видит вся сеть. Отзывы и результаты коллег появятся на карточке.',
  archived: 'Карточка и её редакции сохранены, коллегам её больше не предлагают.',
};

export interface MethodLetter {
  readonly outbox: Outbox;
  readonly publicUrl: string;
  readonly method: Method;
  /** As the letter names it: the edition that is meant. */
  readonly title: string;
  readonly news: MethodNews;
  readonly reason: string | null;
}

/** The regional center reads what headquarters has done with its method, once for each version. */
export async function tellOfMethod(tx: Transaction, letter: MethodLetter): Promise<void> {
  const { outbox, publicUrl, method, title, news, reason } = letter;
  const { id, version, regionalCenterId } = method;
  if (regionalCenterId === null) return;
  const email = await regionalCenterEmail(tx, regionalCenterId);
  if (email === null) return;
  const subject = `${subjects[news]}: ${title}`;
  const blocks = [
    ...(reason === null ? [] : [paragraph(`${news === 'returned' ? 'Замечания' : 'Причина'}: ${reason}`)]),
    paragraph(help[news]),
    button('Открыть карточку', `${publicUrl}/media/methods/${id}`),
  ];
  await outbox.enqueue(tx, {
    ...{ dedupeKey: `method:${id}:${news}:${version}`, kind: 'method', to: email },
    ...{ place: methodPlace(method), subject },
    ...letterLayout({ title: subject, language: 'ru', ...letterBody(blocks) }),
  });
}
