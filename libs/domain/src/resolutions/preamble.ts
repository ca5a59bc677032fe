import type { Day } from '../month.ts';
import { counted, dayInWords, type NounForms } from '../words.ts';
import { countedFacts, type CountedFact, type FactTrace, type MeetingFactSheet } from './facts.ts';

/** What stands in braces in a preamble and is filled from the meeting: «{очно}» → «50 человек». */
export const preambleMarks = {
  название: 'title',
  даты: 'dates',
  место: 'place',
  организатор: 'organiser',
  очно: 'peopleInPerson',
  выступления: 'talks',
  'субъекты очно': 'regionsInPerson',
  'названия субъектов': 'regionNames',
  'субъекты ВКС': 'regionsByVideoconference',
  точки: 'connectionPoints',
  зрители: 'viewers',
} as const;

export type PreambleMark = keyof typeof preambleMarks;
export type PreambleFact = (typeof preambleMarks)[PreambleMark];

/** A part of a preamble as it is read: words of the editor, or a fact with the rows it is made of. */
export type PreamblePiece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'fact';
      readonly mark: PreambleMark;
      /** Null where the meeting has nothing of the kind. */
      readonly text: string | null;
      readonly trace: readonly FactTrace[];
    }
  | { readonly kind: 'unknown'; readonly text: string };

/** The forms fit «состоялось …», «количество — …» and «представители …». */
const nouns = {
  peopleInPerson: ['человек', 'человека', 'человек'],
  talks: ['выступление', 'выступления', 'выступлений'],
  regionsInPerson: ['субъекта РФ', 'субъектов РФ', 'субъектов РФ'],
  regionsByVideoconference: ['субъекта РФ', 'субъектов РФ', 'субъектов РФ'],
  connectionPoints: ['точка', 'точки', 'точек'],
  viewers: ['зритель', 'зрителя', 'зрителей'],
} as const satisfies Record<CountedFact, NounForms>;

/** «21–22 октября 2020 года», «30 октября – 2 ноября 2020 года», «5 ноября 2020 года» */
export function daysInWords(from: Day, to: Day): string {
  const [first, last] = [dayInWords(from), dayInWords(to)];
  if (from === to) return last;
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))}–${last}`;
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  return `${sameYear ? first.replace(/ \d{4} года$/, '') : first} – ${last}`;
}

function isCountedFact(fact: PreambleFact): fact is CountedFact {
  return (countedFacts as readonly string[]).includes(fact);
}

function textOf(fact: PreambleFact, facts: MeetingFactSheet): string | null {
  if (isCountedFact(fact)) {
    const found = facts[fact];
    return found === null ? null : counted(found.count, nouns[fact]);
  }
  if (fact === 'dates') return daysInWords(facts.startsOn, facts.endsOn);
  if (fact === 'regionNames') {
    const names = facts.regionsInPerson?.names ?? [];
    return names.length === 0 ? null : names.join(', ');
  }
  return facts[fact];
}

function traceOf(fact: PreambleFact, facts: MeetingFactSheet): readonly FactTrace[] {
  if (fact === 'regionNames') return facts.regionsInPerson?.trace ?? [];
  return isCountedFact(fact) ? (facts[fact]?.trace ?? []) : [];
}

const isMark = (text: string): text is PreambleMark => Object.hasOwn(preambleMarks, text);

/** Splits the text at its marks; without facts every mark is one that nothing is known of. */
export function preamblePieces(text: string, facts: MeetingFactSheet | null): readonly PreamblePiece[] {
  return text
    .split(/(\{[^{}\n]*\})/)
    .filter((part) => part !== '')
    .map((part): PreamblePiece => {
      if (!/^\{[^{}\n]*\}$/.test(part)) return { kind: 'text', text: part };
      const mark = part.slice(1, -1).trim();
      if (!isMark(mark)) return { kind: 'unknown', text: part };
      const fact = preambleMarks[mark];
      return {
        kind: 'fact',
        mark,
        text: facts && textOf(fact, facts),
        trace: facts ? traceOf(fact, facts) : [],
      };
    });
}

/** Why the text is not ready to be signed: a mark that nobody knows, or a fact that the meeting does not have. */
export function preambleGaps(text: string, facts: MeetingFactSheet | null): readonly string[] {
  return preamblePieces(text, facts).flatMap((piece) => {
    if (piece.kind === 'unknown') return [piece.text];
    return piece.kind === 'fact' && piece.text === null ? [`{${piece.mark}}`] : [];
  });
}

/** The text as it is signed. What is not known stays in braces, so that it is seen. */
export function preambleText(text: string, facts: MeetingFactSheet | null): string {
  return preamblePieces(text, facts)
    .map((piece) => (piece.kind === 'fact' ? (piece.text ?? `{${piece.mark}}`) : piece.text))
    .join('');
}

const sentences: readonly (readonly [needs: readonly PreambleMark[], sentence: string])[] = [
  [['даты', 'название'], 'Состоялось мероприятие: {название}. Дни проведения: {даты}.'],
  [['место'], 'Место проведения: {место}.'],
  [['организатор'], 'Организатор: {организатор}.'],
  [
    ['субъекты очно', 'названия субъектов'],
    'Очно участвовали представители {субъекты очно}: {названия субъектов}.',
  ],
  [['субъекты ВКС'], 'В режиме видеоконференцсвязи приняли участие представители {субъекты ВКС}.'],
  [
    ['точки'],
    'Для специалистов региональных центров была организована закрытая трансляция. Количество подключений: {точки}.',
  ],
  [['зрители'], 'Трансляцию смотрели {зрители}.'],
  [['очно'], 'Общее количество очных участников: {очно}.'],
  [['выступления'], 'Всего состоялось {выступления} представителей региональной сети.'],
];

/** A first preamble: a sentence for each fact that the meeting has, with marks instead of figures. */
export function draftPreamble(facts: MeetingFactSheet): string {
  return sentences
    .filter(([needs]) => needs.every((mark) => textOf(preambleMarks[mark], facts) !== null))
    .map(([, sentence]) => sentence)
    .join('\n');
}

export interface FactDifference {
  readonly mark: PreambleMark;
  readonly before: string | null;
  readonly now: string | null;
}

/** What the meeting says otherwise today than when the preamble was computed. */
export function factDifferences(
  before: MeetingFactSheet | null,
  now: MeetingFactSheet | null,
): readonly FactDifference[] {
  return (Object.keys(preambleMarks) as PreambleMark[]).flatMap((mark) => {
    const fact = preambleMarks[mark];
    const [old, fresh] = [before && textOf(fact, before), now && textOf(fact, now)];
    return old === fresh ? [] : [{ mark, before: old, now: fresh }];
  });
}
