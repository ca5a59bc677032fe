import type { SubmissionState } from '@pbnet/domain/campaigns';
import { workbook } from '../../xlsx/workbook.ts';
import type { RequestCard } from './request.ts';

const states: Readonly<Record<SubmissionState, string>> = {
  awaiting: 'не ответил',
  draft: 'черновик',
  submitted: 'ответ получен',
  returned: 'возвращён на доработку',
  accepted: 'принят',
  'nothing-to-report': 'нам нечего сообщить',
};

const moment = new Intl.DateTimeFormat('ru-RU', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Moscow',
});

const columns = [
  { title: 'Регион', width: 26 },
  { title: 'Региональный центр', width: 40 },
  { title: 'Состояние', width: 22 },
  { title: 'Срок', width: 12 },
  { title: 'Первоначальный срок', width: 12 },
  { title: 'Ответ получен (МСК)', width: 18 },
  { title: 'С опозданием', width: 12 },
  { title: 'Ответ', width: 80 },
  { title: 'Что прислали', width: 60 },
];

/** The board of a campaign with the words of the answers: a row for each regional center that was asked. */
export function answersWorkbook(cards: readonly RequestCard[]): Promise<Uint8Array> {
  return workbook([
    {
      name: 'Ответы',
      columns,
      rows: cards.map(({ region, name, originalDueOn, dueOn, board, submission, items }) => [
        region.ru,
        name,
        board === 'overdue' ? 'просрочено' : states[submission.state],
        dueOn,
        originalDueOn === dueOn ? '' : originalDueOn,
        submission.answeredAt === null ? '' : moment.format(new Date(submission.answeredAt)),
        submission.late ? 'да' : '',
        submission.answer,
        items.map(({ title, state }) => `${title} (${state.ru})`).join('\n'),
      ]),
    },
  ]);
}
