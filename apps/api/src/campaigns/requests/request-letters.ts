import { dayInWords } from '@pbnet/domain';
import { bullets, button, letterBody, paragraph, type LetterBlock } from '../../letters/letter-blocks.ts';
import { letterLayout } from '../../letters/letter-layout.ts';
import type { CampaignLetter } from '../campaign-letters.ts';
import { requestPath } from './request-source.ts';
import type { CampaignRequest } from './request.ts';

export type RequestInLetter = Pick<
  CampaignRequest,
  'id' | 'title' | 'request' | 'opensOn' | 'dueOn' | 'closesOn'
>;

interface About {
  readonly campaign: RequestInLetter;
  /** Address that links begin with, without a slash at the end. */
  readonly publicUrl: string;
}

/** What is asked and till when, when the campaign is made. */
export function requestLetter({ campaign, publicUrl }: About): CampaignLetter {
  const { title, request, opensOn, dueOn, closesOn } = campaign;
  const last = closesOn === null ? '' : ` После ${dayInWords(closesOn)} ответы не принимаются.`;
  return letter(`Просим ответить: ${title}, срок ${dayInWords(dueOn)}`, [
    paragraph(request),
    paragraph(
      `Ответы принимаются с ${dayInWords(opensOn)}. Срок — ${dayInWords(dueOn)}, до 23:59 по времени вашего центра.${last}`,
    ),
    paragraph('Если сообщить нечего, так и ответьте: на странице есть кнопка «Нам нечего сообщить».'),
    link(campaign.id, publicUrl),
  ]);
}

/** The question has been put in other words; sent to those who still owe an answer. */
export function changeLetter({ campaign, publicUrl }: About): CampaignLetter {
  return letter(`Запрос уточнён: ${campaign.title}`, [
    paragraph('Отдел мониторинга изменил текст запроса. Теперь он такой:'),
    paragraph(campaign.request),
    paragraph(`Срок прежний: ${dayInWords(campaign.dueOn)}. То, что вы уже написали, сохранено.`),
    link(campaign.id, publicUrl),
  ]);
}

export function returnLetter({ campaign, publicUrl, reason }: About & { readonly reason: string }) {
  return letter(`Ответ возвращён: ${campaign.title}`, [
    paragraph(`Что исправить: ${reason}`),
    paragraph('Ваш прежний ответ сохранён. Исправьте его на странице кампании и сдайте ещё раз.'),
    link(campaign.id, publicUrl),
  ]);
}

export interface SummaryLetter extends About {
  readonly summary: string;
  readonly counts: { readonly answered: number; readonly nothing: number; readonly asked: number };
  /** Names of those who did not answer; only headquarters reads them. */
  readonly silent: readonly string[];
}

export function summaryLetter({
  campaign,
  publicUrl,
  summary,
  counts,
  silent,
}: SummaryLetter): CampaignLetter {
  const { answered, nothing, asked } = counts;
  return letter(`Итоги: ${campaign.title}`, [
    paragraph(`Ответили ${answered} из ${asked}. Из них сообщили, что сообщить нечего: ${nothing}.`),
    paragraph(summary),
    ...(silent.length > 0 ? [paragraph(`Не ответили (${silent.length}):`), bullets(silent)] : []),
    link(campaign.id, publicUrl),
  ]);
}

export function withdrawalLetter({ campaign, publicUrl, reason }: About & { readonly reason: string }) {
  return letter(`Отвечать не нужно: ${campaign.title}`, [
    paragraph(`Отдел мониторинга отозвал эту кампанию. Причина: ${reason}`),
    paragraph('То, что вы уже написали или сдали, сохранено на странице кампании.'),
    link(campaign.id, publicUrl),
  ]);
}

function link(campaignId: string, publicUrl: string): LetterBlock {
  return button('Открыть кампанию', `${publicUrl}${requestPath(campaignId)}`);
}

function letter(subject: string, blocks: readonly LetterBlock[]): CampaignLetter {
  return { subject, ...letterLayout({ title: subject, language: 'ru', ...letterBody(blocks) }) };
}
