import { monthInWords, type Month } from '@pbnet/domain';
import type { OpeningSide } from '@pbnet/domain/openings';
import { button, letterBody, paragraph } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';

export function openingPath(id: string): string {
  return `/agreements/openings/${id}`;
}

export type OpeningNews =
  | 'proposed'
  | 'agreed'
  | 'rejected'
  | 'withdrawn'
  | 'postponed'
  | 'change-requested'
  | 'change-accepted'
  | 'change-refused';

export interface OpeningLetter {
  readonly id: string;
  readonly name: string;
  readonly plannedMonth: Month | null;
  readonly publicUrl: string;
  readonly news: OpeningNews;
  /** Who did it. */
  readonly side: OpeningSide;
  readonly regionalCenterName: string;
  /** That side's words; null where none are needed. */
  readonly words: string | null;
}

const subjects: Readonly<Record<OpeningNews, string>> = {
  proposed: 'Предложено открыть ЦУД',
  agreed: 'Открытие ЦУД согласовано',
  rejected: 'Предложение об открытии ЦУД отклонено',
  withdrawn: 'Предложение об открытии ЦУД отозвано',
  postponed: 'Открытие ЦУД предложено перенести',
  'change-requested': 'Предложено изменить открытие ЦУД',
  'change-accepted': 'Изменение открытия ЦУД принято',
  'change-refused': 'В изменении открытия ЦУД отказано',
};

const help: Readonly<Record<OpeningNews, string>> = {
  proposed:
    'Откройте карточку, возьмите предложение на рассмотрение и ответьте: согласуйте или отклоните с причиной.',
  agreed: 'Обе стороны согласны. Предложение войдёт в годовой план открытий.',
  rejected: 'Карточка сохранена. Её можно исправить и предложить снова.',
  withdrawn: 'Карточка и её история сохранены, предложить снова может любая сторона.',
  postponed: 'Прежний месяц сохранён в истории. Новый месяц действует после вашего согласия.',
  'change-requested':
    'В карточке видно, что было и что предлагается. Примите изменение или откажите с причиной.',
  'change-accepted': 'Карточка уже обновлена, прежние сведения остались в её истории.',
  'change-refused': 'Карточка осталась прежней.',
};

/** Tells one side what the other has done. */
export function openingLetter(letter: OpeningLetter) {
  const { id, name, plannedMonth, publicUrl, news, side, regionalCenterName, words } = letter;
  const subject = `${subjects[news]}: ${name}`;
  const author = side === 'headquarters' ? 'ПБ' : regionalCenterName;
  const blocks = [
    paragraph(`Кто: ${author}.`),
    ...(plannedMonth === null ? [] : [paragraph(`Плановый месяц: ${monthInWords(plannedMonth)}.`)]),
    ...(words === null ? [] : [paragraph(`Слова автора: ${words}`)]),
    paragraph(help[news]),
    button('Открыть карточку', `${publicUrl}${openingPath(id)}`),
  ];
  return { subject, ...letterLayout({ title: subject, language: 'ru', ...letterBody(blocks) }) };
}
