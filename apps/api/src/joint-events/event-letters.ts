import { button, letterBody, paragraph } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';
import { eventPath } from './event-calendar.ts';

export interface EventNews {
  readonly id: string;
  readonly title: string;
  readonly publicUrl: string;
  readonly news: 'agreed' | 'returned' | 'cancelled' | 'postponed';
  /** Headquarters' words; null where none are needed. */
  readonly reason: string | null;
}

const subjects: Readonly<Record<EventNews['news'], string>> = {
  agreed: 'Мероприятие согласовано',
  returned: 'Карточка мероприятия возвращена',
  cancelled: 'Мероприятие отменено',
  postponed: 'Мероприятие перенесено',
};

const help: Readonly<Record<EventNews['news'], string>> = {
  agreed:
    'Оно стоит в общем календаре и на странице афиши. После мероприятия внесите отчёт: цифры попадут в показатели месяца сами.',
  returned: 'Карточка сохранена. Исправьте её и отправьте ещё раз.',
  cancelled: 'В календаре и подписках оно отмечено как отменённое.',
  postponed: 'Прежние даты сохранены в истории карточки. Новые даты ПБ согласует отдельно.',
};

/** Tells the regional center what headquarters has done with its event. */
export function eventLetter({ id, title, publicUrl, news, reason }: EventNews) {
  const subject = `${subjects[news]}: ${title}`;
  const blocks = [
    ...(reason === null ? [] : [paragraph(`Слова ПБ: ${reason}`)]),
    paragraph(help[news]),
    button('Открыть карточку', `${publicUrl}${eventPath(id)}`),
  ];
  return { subject, ...letterLayout({ title: subject, language: 'ru', ...letterBody(blocks) }) };
}
