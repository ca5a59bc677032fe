import { monthInWords, type Month } from '@pbnet/domain';
import {
  handedIn,
  missingReports,
  type PlaceFigures,
  type RegionalCenterFigures,
  type ResultFigures,
} from '@pbnet/domain/monitoring';
import {
  cards,
  heading,
  letterBody,
  link,
  paragraph,
  type LetterBlock,
} from '../../letters/letter-blocks.ts';
import { bulletinParagraphs, leadOf } from '../bulletin/bulletin-data.ts';
import { changeInWords, numberInWords, totalInWords } from '../bulletin/wording.ts';

export interface ResultLetter extends LetterBlock {
  readonly subject: string;
  /** «Сдали 18 из 20 центров» */
  readonly summary: string;
}

export interface ResultLetterForm {
  readonly figures: ResultFigures;
  readonly words: string;
  readonly publicUrl: string;
}

function reportsInWords(place: PlaceFigures): string {
  if (place.expected === 0) return 'В этом месяце у вашего регионального центра не было центров с отчётом.';
  const missing = missingReports(place);
  return (
    `Ваши центры: сдали ${numberInWords(handedIn(place))} из ${numberInWords(place.expected)}, ` +
    `в срок ${numberInWords(place.onTime)}, с опозданием ${numberInWords(place.late)}. ` +
    (missing === 0 ? 'Отчёты сданы всеми.' : `Не сдано отчётов: ${numberInWords(missing)}.`)
  );
}

function totalWithChange(place: PlaceFigures, index: number, unit: string): string {
  const total = place.totals[index] ?? null;
  if (total === null) return totalInWords(total);
  const change = changeInWords(place.previous[index] ?? null, total);
  const moved = change.direction === 'unknown' ? '' : `, за месяц ${change.text}`;
  const counted = `по ${numberInWords(place.counted[index] ?? 0)} из ${numberInWords(place.expected)} центров`;
  return `${numberInWords(total)} ${unit}${moved}, ${counted}`;
}

const pageOf = (publicUrl: string, month: Month) => new URL(`/monitoring/results/${month}`, publicUrl).href;

/** A regional center's own figures beside the network's, after the words of headquarters. */
export function resultLetter(own: RegionalCenterFigures, form: ResultLetterForm): ResultLetter {
  const { figures, words, publicUrl } = form;
  const month = monthInWords(figures.month);
  const body = letterBody([
    paragraph('Здравствуйте!'),
    paragraph(
      `Президентская библиотека подвела итоги оперативного мониторинга за ${month} года. ` +
        'Бюллетень и таблица со всеми числами приложены к письму.',
    ),
    ...bulletinParagraphs(words).map(paragraph),
    heading('Отчёты'),
    paragraph(`По всей сети. ${leadOf(figures)}`),
    paragraph(reportsInWords(own)),
    heading('Показатели'),
    cards(
      `${own.name} и вся сеть, ${month} года`,
      figures.indicators.map(({ nameRu, unit }, index) => ({
        title: nameRu,
        facts: [
          ['Ваш региональный центр', totalWithChange(own, index, unit)],
          ['Вся сеть', totalWithChange(figures.network, index, unit)],
        ],
      })),
    ),
    link('Итоги месяца в системе', pageOf(publicUrl, figures.month)),
  ]);
  return {
    ...body,
    subject: `Итоги оперативного мониторинга за ${month} года`,
    summary:
      own.expected === 0
        ? 'нет центров с отчётом'
        : `сдали ${numberInWords(handedIn(own))} из ${numberInWords(own.expected)} центров`,
  };
}
