import { dayInWords } from '@pbnet/domain';
import { clock } from '@pbnet/domain/meetings';
import { button, letterBody, paragraph, type LetterBlock } from '../../letters/letter-blocks.ts';
import { letterLayout } from '../../letters/letter-layout.ts';
import type { Meeting } from '../meeting.ts';
import type { SpeakerOfTalk } from './talk-call.repository.ts';

interface WordsOfLetter {
  readonly subject: string;
  readonly html: string;
  readonly plain: string;
}

interface AboutTalk {
  readonly meeting: Pick<Meeting, 'title' | 'startsOn' | 'endsOn'>;
  readonly speaker: SpeakerOfTalk;
  readonly url: string;
}

/** «21 октября 2026 года, 10:30, Большой зал»; null while the talk has no place in the programme. */
export function placeInWords({ day, startMinute, room }: SpeakerOfTalk): string | null {
  if (day === null || startMinute === null) return null;
  return [dayInWords(day), clock(startMinute), room ?? ''].filter((part) => part !== '').join(', ');
}

/** Asks the speaker whether the talk will be given; sent again as a reminder. */
export function confirmationLetter({ meeting, speaker, url }: AboutTalk, reminder: boolean): WordsOfLetter {
  const { talk, minutes, slidesWanted } = speaker;
  const place = placeInWords(speaker);
  const subject = `${reminder ? 'Напоминание: подтвердите' : 'Подтвердите'} выступление «${talk}»`;
  return letter(subject, [
    paragraph(`Ваш доклад «${talk}» принят: ${meeting.title}, ${daysOf(meeting)}.`),
    paragraph(`Время доклада — ${minutes} мин.${place === null ? '' : ` Место в программе: ${place}.`}`),
    ...(slidesWanted === 'yes' ? [paragraph('Мы ждём от вас презентацию.')] : []),
    paragraph('Откройте страницу и ответьте, выступите ли вы. Без ответа место в программе не закрепляется.'),
    button('Ответить', url),
  ]);
}

/** A confirmed speaker's slides have not come. */
export function slidesLetter({ meeting, speaker, url }: AboutTalk): WordsOfLetter {
  return letter(`Ждём презентацию к докладу «${speaker.talk}»`, [
    paragraph(
      `${meeting.title} начинается ${dayInWords(meeting.startsOn)}. Презентации к вашему докладу у нас пока нет.`,
    ),
    paragraph('Пришлите её в ответ на это письмо. Если презентации не будет, тоже напишите.'),
    button('Страница доклада', url),
  ]);
}

/** Headquarters' own words to all speakers of a talk, the same to each. */
export function ownWordsLetter(
  subject: string,
  text: string,
  { speaker }: Pick<AboutTalk, 'speaker'>,
): WordsOfLetter {
  return letter(subject, [paragraph(`О докладе «${speaker.talk}».`), paragraph(text)]);
}

export function decisionLetter(title: string, decision: 'ask' | 'decline', answer: string): WordsOfLetter {
  const subject =
    decision === 'ask' ? `Вопрос о докладе «${title}»` : `Доклад «${title}» не вошёл в программу`;
  return letter(subject, [paragraph(answer)]);
}

function daysOf({ startsOn, endsOn }: AboutTalk['meeting']): string {
  return startsOn === endsOn ? dayInWords(startsOn) : `с ${dayInWords(startsOn)} по ${dayInWords(endsOn)}`;
}

function letter(subject: string, blocks: readonly LetterBlock[]): WordsOfLetter {
  return { subject, ...letterLayout({ title: subject, language: 'ru', ...letterBody(blocks) }) };
}
