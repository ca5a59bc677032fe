import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { PointState } from '@pbnet/domain/broadcasts';
import { workbook, type CellValue } from '../xlsx/workbook.ts';
import { timeInWords } from './broadcast-letters.ts';
import type { BroadcastPoint } from './broadcast.ts';
import type { Broadcasts } from './broadcasts.ts';

/** The connection list for the one who sits at the equipment. */
export interface PointsExport {
  /** @throws DomainError not-found for those who do not run the broadcast */
  workbook(actor: Actor, id: string): Promise<{ readonly title: string; readonly content: Uint8Array }>;
}

const states: Readonly<Record<PointState, string>> = {
  'no-answer': 'нет ответа',
  ready: 'готовы',
  'not-coming': 'не подключатся',
};

const columns = [
  ['№', 6],
  ['Региональный центр', 40],
  ['Точка', 36],
  ['Ответ', 16],
  ['Кто отвечает, связь', 36],
  ['Примечание', 36],
  ['Людей', 10],
] as const;

function row(point: BroadcastPoint, index: number): readonly CellValue[] {
  const { regionalCenterName, title, state, contact, note, people } = point;
  return [
    index + 1,
    regionalCenterName ?? 'Президентская библиотека',
    title,
    states[state],
    contact,
    note,
    people,
  ];
}

export function pointsExport(broadcasts: Broadcasts): PointsExport {
  return {
    async workbook(actor, id) {
      const { broadcast, points, runs } = await broadcasts.get(actor, id);
      if (!runs) throw new DomainError('not-found', 'not-found');
      const { title, startsAt, zone, watchUrl } = broadcast;
      const facts: readonly (readonly CellValue[])[] = [
        ['Трансляция', title],
        ['Начало', startsAt === null ? 'время не назначено' : timeInWords(startsAt, zone)],
        ['Где смотреть', watchUrl ?? ''],
        ['Точек', points.length],
        ['Готовы', points.filter(({ state }) => state === 'ready').length],
        ['Нет ответа', points.filter(({ state }) => state === 'no-answer').length],
        ['Людей у экранов', points.reduce((sum, { people }) => sum + (people ?? 0), 0)],
      ];
      const content = await workbook([
        {
          name: 'Точки подключения',
          columns: columns.map(([name, width]) => ({ title: name, width })),
          rows: points.map(row),
        },
        {
          name: 'Трансляция',
          columns: [
            { title: 'Что', width: 24 },
            { title: 'Значение', width: 60 },
          ],
          rows: facts,
        },
      ]);
      return { title, content };
    },
  };
}
