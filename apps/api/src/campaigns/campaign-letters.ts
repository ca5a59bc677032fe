import { counted, dayInWords } from '@pbnet/domain';
import { bullets, button, letterBody, paragraph, type LetterBlock } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';
import type { Card } from './campaign-cards.ts';
import type { CampaignWords, MissingItem } from './campaign-source.ts';
import type { Extension } from './extensions.repository.ts';

export interface CampaignLetter extends LetterBlock {
  readonly subject: string;
}

/** More names than this make a letter that nobody reads to its end. */
const longestList = 25;

export interface LetterAbout {
  readonly card: Card;
  readonly words: CampaignWords;
  /** Address that links begin with, without a slash at the end. */
  readonly publicUrl: string;
}

export function reminderLetter({ card, words, publicUrl }: LetterAbout): CampaignLetter {
  const overdue = card.board === 'overdue';
  const due = dayInWords(card.dueOn);
  const left = counted(card.total - card.done, words.unit);
  const blocks = [
    paragraph(`${card.name}: ${words.what}. ${handedIn(card, words)}`),
    paragraph(
      overdue
        ? `Срок прошёл ${due}. Не хватает: ${left}. Сдать ещё можно, ${words.late}.`
        : `Срок — ${due}, до 23:59 по времени ${words.clocks}. Осталось сдать: ${left}.`,
    ),
    ...missingList(card.missing),
    button(words.open, `${publicUrl}${words.to}`),
    paragraph('Если вы не успеваете, попросите продление на той же странице: укажите новый срок и причину.'),
  ];
  const subject = overdue ? `Срок прошёл: ${words.what}` : `Напоминание: ${words.what}, срок ${due}`;
  return { subject, ...laidOut(subject, blocks) };
}

export interface DecisionLetter extends LetterAbout {
  readonly extension: Extension;
  readonly granted: boolean;
  readonly reason: string;
}

export function decisionLetter({ card, words, publicUrl, ...decision }: DecisionLetter): CampaignLetter {
  const { extension, granted, reason } = decision;
  const subject = granted ? `Продление разрешено: ${words.what}` : `В продлении отказано: ${words.what}`;
  const blocks = [
    paragraph(
      granted
        ? `${card.name}: новый срок — ${dayInWords(extension.newDueOn)}. Прежний срок (${dayInWords(extension.oldDueOn)}) сохранён в истории.`
        : `${card.name}: срок остался прежним — ${dayInWords(card.dueOn)}.`,
    ),
    ...(reason ? [paragraph(`Ответ отдела мониторинга: ${reason}`)] : []),
    button(words.open, `${publicUrl}${words.to}`),
  ];
  return { subject, ...laidOut(subject, blocks) };
}

function laidOut(title: string, blocks: readonly LetterBlock[]): LetterBlock {
  return letterLayout({ title, language: 'ru', ...letterBody(blocks) });
}

function handedIn({ done, total }: Card, { unit }: CampaignWords): string {
  return `Сдано ${done} из ${counted(total, [unit[1], unit[2], unit[2]])}.`;
}

function missingList(missing: readonly MissingItem[]): readonly LetterBlock[] {
  if (missing.length === 0) return [];
  const names = missing.slice(0, longestList).map(({ name, state }) => `${name} — ${stateWords[state]}`);
  const rest = missing.length - names.length;
  return [bullets(rest > 0 ? [...names, `и ещё ${counted(rest, ['центр', 'центра', 'центров'])}`] : names)];
}

const stateWords: Readonly<Record<MissingItem['state'], string>> = {
  nothing: 'ничего не введено',
  draft: 'есть черновик, не сдан',
  returned: 'возвращён на исправление',
};
