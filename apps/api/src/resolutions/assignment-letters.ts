import { counted, dayInWords, type Day } from '@pbnet/domain';
import { button, cards, letterBody, paragraph, type LetterBlock } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';

export interface AssignmentLetter {
  readonly subject: string;
  readonly html: string;
  readonly plain: string;
}

/** A card in a letter. */
export interface CardInLetter {
  readonly number: number;
  readonly words: string;
  readonly dueOn: Day | null;
}

const forms = ['поручение', 'поручения', 'поручений'] as const;
const dueOf = ({ dueOn }: CardInLetter) => (dueOn === null ? 'без срока' : `до ${dayInWords(dueOn)}`);

function table(caption: string, list: readonly (CardInLetter & { readonly party?: string })[]): LetterBlock {
  return cards(
    caption,
    list.map((card) => ({
      title: `${card.number}. ${card.words}`,
      facts: [
        ...(card.party === undefined ? [] : ([['Ответственный', card.party]] as const)),
        ['Срок', dueOf(card)],
      ],
    })),
  );
}

function letter(subject: string, blocks: readonly LetterBlock[]): AssignmentLetter {
  return { subject, ...letterLayout({ title: subject, language: 'ru', ...letterBody(blocks) }) };
}

const ownCards = (publicUrl: string) => button('Мои поручения', `${publicUrl}/events/control/cards`);

export interface ToParty {
  readonly list: readonly CardInLetter[];
  readonly publicUrl: string;
}

/** What a resolution has given a party to do. */
export function assignedLetter({ list, publicUrl, title }: ToParty & { readonly title: string }) {
  return letter(`Новые поручения: ${counted(list.length, forms)}`, [
    paragraph(`Президентская библиотека поставила на контроль решения: ${title}.`),
    table('Что поручено вам', list),
    paragraph(
      'Отчитайтесь об исполнении на странице поручения. Если срок не подходит, попросите там же продлить его.',
    ),
    ownCards(publicUrl),
  ]);
}

export function reminderLetter({ list, publicUrl, today }: ToParty & { readonly today: Day }) {
  const late = list.filter(({ dueOn }) => dueOn !== null && dueOn < today);
  const soon = list.filter((card) => !late.includes(card));
  const subject =
    late.length > 0
      ? `Срок исполнения прошёл: ${counted(late.length, forms)}`
      : `Скоро срок исполнения: ${counted(soon.length, forms)}`;
  return letter(subject, [
    ...(late.length === 0 ? [] : [table('Срок прошёл', late)]),
    ...(soon.length === 0 ? [] : [table('Срок наступает', soon)]),
    paragraph('Промежуточные сведения поручение не закрывают: нужен отчёт об исполнении.'),
    ownCards(publicUrl),
  ]);
}

export interface ToController {
  readonly list: readonly (CardInLetter & { readonly party: string })[];
  readonly publicUrl: string;
}

export function escalationLetter({ list, publicUrl }: ToController) {
  return letter(`Не исполнено в срок: ${counted(list.length, forms)}`, [
    paragraph('Вы контролируете эти решения. Отчёта об исполнении нет, напоминания отправлены.'),
    table('Просрочено', list),
    button('Доска контроля', `${publicUrl}/events/control`),
  ]);
}

export interface AboutCard {
  readonly card: CardInLetter;
  readonly cardId: string;
  readonly publicUrl: string;
  readonly words: string;
}

const open = ({ cardId, publicUrl }: AboutCard) =>
  button('Открыть поручение', `${publicUrl}/events/control/cards/${cardId}`);

export function returnedLetter(about: AboutCard) {
  return letter(`Отчёт возвращён: решение ${about.card.number}`, [
    paragraph(about.card.words),
    paragraph(`Что исправить: ${about.words}`),
    paragraph('Ваш отчёт сохранён. Дополните его на странице поручения и отправьте ещё раз.'),
    open(about),
  ]);
}

export interface AboutExtension extends AboutCard {
  readonly granted: boolean;
  readonly newDueOn: Day;
}

export function extensionLetter(about: AboutExtension) {
  const { granted, newDueOn, card, words } = about;
  return letter(granted ? `Срок продлён до ${dayInWords(newDueOn)}` : 'Срок не продлён', [
    paragraph(`Решение ${card.number}: ${card.words}`),
    paragraph(granted ? `Новый срок: до ${dayInWords(newDueOn)}.` : `Срок прежний: ${dueOf(card)}.`),
    ...(words === '' ? [] : [paragraph(words)]),
    open(about),
  ]);
}
