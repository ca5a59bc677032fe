import { erasureGroundWords, type AwaitedReader } from '@pbnet/domain/readers';
import { workbook } from '../../xlsx/workbook.ts';

const columns = [
  { title: 'Билет', width: 18 },
  { title: 'Основание', width: 36 },
  { title: 'Последнее посещение', width: 20 },
  { title: 'Предупреждён', width: 16 },
  { title: 'Уничтожить с', width: 16 },
  { title: 'Центр', width: 40 },
  { title: 'Ждёт решения сотрудника', width: 24 },
  { title: 'Внутренний номер записи', width: 40 },
];

/** The queue as a workbook: nobody is named in it. */
export function queueWorkbook(readers: readonly AwaitedReader[]): Promise<Uint8Array> {
  const rows = readers.map((reader) => [
    reader.cardNumber,
    erasureGroundWords[reader.ground].ru,
    reader.lastSeenAt.slice(0, 10),
    reader.warnedAt?.slice(0, 10) ?? null,
    ...[reader.dueOn, reader.center],
    reader.releasable ? 'да' : 'нет',
    reader.readerId,
  ]);
  return workbook([{ name: 'К уничтожению', columns, rows }]);
}
