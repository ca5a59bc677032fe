import { dayInWords } from '@pbnet/domain';
import { clockIn, zoneNote } from '@pbnet/domain/calendar';
import { button, letterBody, paragraph } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';

export type BroadcastNews =
  'requested' | 'agreed' | 'returned' | 'cancelled' | 'postponed' | 'invited' | 'moved' | 'called-off';

export interface BroadcastLetter {
  readonly id: string;
  readonly title: string;
  readonly startsAt: string | null;
  readonly zone: string;
  readonly publicUrl: string;
  readonly news: BroadcastNews;
  /** The words of whoever did it; null where none are needed. */
  readonly reason: string | null;
}

const subjects: Readonly<Record<BroadcastNews, string>> = {
  requested: 'Заявка на трансляцию',
  agreed: 'Трансляция согласована',
  returned: 'Заявка на трансляцию возвращена',
  cancelled: 'Трансляция отменена',
  postponed: 'Трансляция перенесена',
  invited: 'Подключение к трансляции',
  moved: 'Трансляция перенесена',
  'called-off': 'Трансляция отменена',
};

const help: Readonly<Record<BroadcastNews, string>> = {
  requested: 'Согласуйте время и канал или верните заявку со словами.',
  agreed: 'Время и канал за вами. Перед эфиром пройдите пробный запуск по списку на странице трансляции.',
  returned: 'Заявка сохранена. Исправьте её и отправьте ещё раз.',
  cancelled: 'Время канала освобождено. Приглашённым точкам ушли письма.',
  postponed: 'Прежнее время сохранено в истории. Новое время согласует ПБ.',
  invited: 'Ответьте на странице трансляции: подключитесь или нет, кто отвечает и как с ним связаться.',
  moved: 'Проверьте, сможете ли вы подключиться в новое время, и ответьте на странице трансляции.',
  'called-off': 'Подключаться не нужно.',
};

export function broadcastPath(id: string): string {
  return `/media/broadcasts/${id}`;
}

/** «5 декабря 2026 года, 15:00 (МСК+9)», by the clocks of the place that it is broadcast from. */
export function timeInWords(startsAt: string, zone: string): string {
  const at = new Date(startsAt);
  const { day, time } = clockIn(zone, at);
  const note = zoneNote(zone, at, 'ru') || 'МСК';
  return `${dayInWords(day)}, ${time} (${note})`;
}

export function broadcastLetter({ id, title, startsAt, zone, publicUrl, news, reason }: BroadcastLetter) {
  const subject = `${subjects[news]}: ${title}`;
  const blocks = [
    paragraph(
      startsAt === null ? 'Новое время ещё не назначено.' : `Начало: ${timeInWords(startsAt, zone)}.`,
    ),
    ...(reason === null ? [] : [paragraph(`Причина: ${reason}`)]),
    paragraph(help[news]),
    button('Открыть трансляцию', `${publicUrl}${broadcastPath(id)}`),
  ];
  return { subject, ...letterLayout({ title: subject, language: 'ru', ...letterBody(blocks) }) };
}
