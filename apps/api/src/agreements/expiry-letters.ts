import { counted, dayInWords, type Day } from '@pbnet/domain';
import { button, cards, letterBody, paragraph } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';

export interface EndingAgreement {
  readonly id: string;
  readonly title: string;
  readonly number: string | null;
  readonly parties: string;
  readonly endsOn: Day;
  /** Days until the end. */
  readonly left: number;
  /** The successor that is being prepared; null while there is none. */
  readonly successor: string | null;
}

const agreementForms = ['соглашение', 'соглашения', 'соглашений'] as const;
const dayForms = ['день', 'дня', 'дней'] as const;

/** Tells whoever is responsible which agreements end soon, and what is prepared in their place. */
export function expiryLetter(list: readonly EndingAgreement[], publicUrl: string) {
  const [only] = list;
  const many = list.length > 1 || only === undefined;
  const subject = many
    ? `Заканчиваются ${counted(list.length, agreementForms)}`
    : `Соглашение заканчивается ${dayInWords(only.endsOn)}: ${only.title}`;
  const blocks = [
    paragraph(
      'Подготовьте новые соглашения взамен: пока соглашение не подписано, центры под ним остаются без основания.',
    ),
    cards(
      'Что заканчивается',
      list.map(({ title, number, parties, endsOn, left, successor }) => ({
        title: number === null ? title : `${title}, № ${number}`,
        facts: [
          ['С кем', parties],
          ['Действует по', `${dayInWords(endsOn)}, осталось ${counted(left, dayForms)}`],
          ['Взамен', successor ?? 'пока ничего не готовится'],
        ],
      })),
    ),
    button(
      many ? 'Открыть список' : 'Открыть соглашение',
      many ? `${publicUrl}/agreements?expiring=90` : `${publicUrl}/agreements/${only.id}`,
    ),
  ];
  return { subject, ...letterLayout({ title: subject, language: 'ru', ...letterBody(blocks) }) };
}
