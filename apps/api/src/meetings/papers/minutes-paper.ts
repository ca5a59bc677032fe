import { counted } from '@pbnet/domain';
import type { MeetingFactSheet } from '@pbnet/domain/resolutions';
import type { Meeting } from '../meeting.ts';
import type { AgendaItem } from '../minutes/minutes.ts';
import type { Paper, PaperPart } from './paper.ts';
import { placeAndDays } from './programme-paper.ts';

const persons = ['человек', 'человека', 'человек'] as const;
const regions = ['субъект РФ', 'субъекта РФ', 'субъектов РФ'] as const;
const points = ['точка', 'точки', 'точек'] as const;

/** Who took part, each kind counted apart; nothing is said of what nobody counted. */
function presentIn(facts: MeetingFactSheet | undefined): readonly string[] {
  const { peopleInPerson, regionsInPerson, regionsByVideoconference, connectionPoints, viewers } =
    facts ?? {};
  return [
    peopleInPerson && `Очно — ${counted(peopleInPerson.count, persons)}.`,
    regionsInPerson &&
      regionsInPerson.names.length > 0 &&
      `Очно представлены регионы: ${regionsInPerson.names.join(', ')}.`,
    regionsByVideoconference &&
      `По видеоконференцсвязи — ${counted(regionsByVideoconference.count, regions)}.`,
    connectionPoints && `Закрытая трансляция — ${counted(connectionPoints.count, points)} подключения.`,
    viewers && `Зрителей трансляции — ${viewers.count}.`,
  ].filter((line) => typeof line === 'string');
}

/** The minutes put together from the items of the agenda. */
export function minutesPaper(
  meeting: Meeting,
  items: readonly AgendaItem[],
  facts: MeetingFactSheet | undefined,
): Paper {
  const present = presentIn(facts);
  const agenda = items.map(({ title, speaker }, index): PaperPart => {
    const who = speaker === '' ? '' : ` (${speaker})`;
    return { kind: 'text', text: `${index + 1}. ${title}${who}` };
  });
  return {
    organization: 'Президентская библиотека имени Б.Н. Ельцина',
    heading: 'Протокол',
    title: meeting.title,
    lead: placeAndDays(meeting),
    parts: [
      ...(present.length > 0 ? [{ kind: 'day' as const, text: 'Участвовали' }] : []),
      ...present.map((text) => ({ kind: 'text' as const, text })),
      { kind: 'day', text: 'Повестка' },
      ...agenda,
      { kind: 'day', text: 'Ход совещания' },
      ...items.flatMap(({ title, text, outcome, material }, index): PaperPart[] => [
        { kind: 'title', text: `${index + 1}. ${title}` },
        ...(material?.rows ?? []).map(({ label, count }): PaperPart => ({
          kind: 'note',
          text: count === null ? label.ru : `${label.ru}: ${count}`,
        })),
        ...paragraphs(text.text),
        ...(outcome.text.trim() === ''
          ? []
          : [{ kind: 'outcome' as const, title: 'Постановили:', text: outcome.text.trim() }]),
      ]),
    ],
  };
}

function paragraphs(text: string): readonly PaperPart[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'text', text: line.trim() }));
}
