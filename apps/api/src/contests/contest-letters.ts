import { dayInWords, type Day } from '@pbnet/domain';
import { bullets, button, letterBody, paragraph, type LetterBlock } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';

interface ContestLetter {
  readonly subject: string;
  readonly html: string;
  readonly plain: string;
}

export interface AboutEntry {
  readonly contest: { readonly title: string; readonly dueOn: Day };
  readonly work: string;
  /** Address of the page that the author reads and changes the entry on. */
  readonly url: string;
}

const keep = 'Сохраните это письмо: по ссылке видно состояние заявки, и до конца приёма её можно исправить.';
const link = (url: string) => button('Открыть заявку', url);

export function draftLetter({ contest, work, url }: AboutEntry): ContestLetter {
  return letter(`Заявка начата: ${contest.title}`, [
    paragraph(`Вы начали заявку «${work}». Она ещё не отправлена.`),
    paragraph(
      `Приложите файлы и отправьте её до ${dayInWords(contest.dueOn)}, 23:59 по времени вашего региона.`,
    ),
    link(url),
    paragraph(keep),
  ]);
}

export function receiptLetter({ contest, work, url, number }: AboutEntry & { readonly number: string }) {
  return letter(`Заявка ${number} принята к рассмотрению`, [
    paragraph(`Конкурс «${contest.title}», работа «${work}».`),
    paragraph(`Номер заявки: ${number}.`),
    link(url),
    paragraph(keep),
  ]);
}

export interface Decision extends AboutEntry {
  readonly number: string;
  readonly decision: 'accepted' | 'returned' | 'rejected';
  readonly reason: string | null;
  readonly until: Day;
}

const decisions = {
  accepted: 'допущена к конкурсу',
  returned: 'возвращена на исправление',
  rejected: 'отклонена',
} as const;

export function decisionLetter({ number, work, url, decision, reason, until }: Decision): ContestLetter {
  return letter(`Заявка ${number} ${decisions[decision]}`, [
    paragraph(`Работа «${work}».`),
    ...(reason === null ? [] : [paragraph(`Причина: ${reason}`)]),
    ...(decision === 'returned'
      ? [
          paragraph(
            `Исправьте заявку по ссылке до ${dayInWords(until)} и отправьте ещё раз. Введённое сохранено.`,
          ),
        ]
      : []),
    link(url),
  ]);
}

export interface JuryInvitation {
  readonly contest: { readonly title: string; readonly juryUntil: Day };
  readonly url: string;
}

export function juryLetter({ contest, url }: JuryInvitation): ContestLetter {
  return letter(`Вы в жюри конкурса «${contest.title}»`, [
    paragraph(`Просим оценить работы до ${dayInWords(contest.juryUntil)}.`),
    bullets([
      'Имя автора и регион скрыты. Работ своего региона вы не увидите.',
      'Если узнали автора и лично заинтересованы, скажите об этом на странице работы: её передадут другим.',
      'Оценки можно менять, пока результаты не зафиксированы. Кроме вас, их никто не изменит.',
    ]),
    button('Открыть работы', url),
    paragraph('Ссылка ваша личная, не пересылайте её.'),
  ]);
}

export function diplomaLetter({
  work,
  url,
  number,
}: {
  work: string;
  url: string;
  number: string;
}): ContestLetter {
  return letter('Ваш диплом готов', [
    paragraph(`Работа «${work}». Номер диплома: ${number}.`),
    button('Открыть заявку и диплом', url),
  ]);
}

function letter(subject: string, blocks: readonly LetterBlock[]): ContestLetter {
  return { subject, ...letterLayout({ title: subject, language: 'ru', ...letterBody(blocks) }) };
}
