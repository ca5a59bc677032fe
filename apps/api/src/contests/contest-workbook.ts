import { workbook } from '../xlsx/workbook.ts';
import type { Contest } from './contest.repository.ts';
import type { EntryCard } from './moderation.ts';

const states = {
  draft: 'черновик',
  submitted: 'на рассмотрении',
  returned: 'возвращена',
  accepted: 'допущена',
  rejected: 'отклонена',
  withdrawn: 'отозвана',
} as const satisfies Record<EntryCard['state'], string>;

const columns = [
  { title: 'Номер', width: 18 },
  { title: 'Номинация', width: 28 },
  { title: 'Региональный центр', width: 36 },
  { title: 'Состояние', width: 18 },
  { title: 'Федеральный этап', width: 12 },
  { title: 'Работа', width: 40 },
  { title: 'Автор', width: 28 },
  { title: 'Дата рождения', width: 14 },
  { title: 'Родитель или опекун', width: 28 },
  { title: 'Почта', width: 28 },
  { title: 'Подана', width: 20 },
  { title: 'Причина возврата или отказа', width: 40 },
];

/** Entries as a workbook. Every text is a cell of text: one that begins like a formula is never one. */
export function contestWorkbook(contest: Contest, rows: readonly EntryCard[]): Promise<Uint8Array> {
  const nominations = new Map(contest.nominations.map(({ id, title }) => [id, title]));
  const shown = rows.map((row) => [
    row.number,
    nominations.get(row.nominationId) ?? '',
    row.regionalCenter,
    states[row.state],
    row.federal ? 'да' : '',
    row.title,
    row.authorName ?? 'удалено по сроку хранения',
    row.bornOn ?? '',
    row.guardianName ?? '',
    row.email ?? '',
    row.submittedAt?.slice(0, 16).replace('T', ' ') ?? '',
    row.reason ?? '',
  ]);
  return workbook([{ name: 'Заявки', columns, rows: shown }]);
}
