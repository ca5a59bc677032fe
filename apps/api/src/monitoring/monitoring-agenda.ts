import { monthInWords } from '@pbnet/domain';
import type { AgendaSource } from '../meetings/minutes/agenda-source.ts';
import type { Board } from './board/board.ts';
import type { ZeroLists } from './zero-lists/zero-lists.ts';

const same = (name: string) => ({ ru: name, en: name });

/** What a meeting about a month speaks of: the zero lists and who was late, by regional center. */
export function monitoringAgenda(zeroLists: ZeroLists, board: Board): readonly AgendaSource[] {
  return [
    {
      kind: 'zero-lists',
      title: (month) => `Нулевые списки за ${monthInWords(month)}`,
      async rows(actor, month) {
        const { lists } = await zeroLists.ofMonth(actor, month);
        return lists
          .filter(({ entries }) => entries.length > 0)
          .map(({ regionalCenterId, regionalCenterName, entries }) => ({
            label: same(regionalCenterName),
            count: entries.length,
            to: `/monitoring/zero-lists/${month}?rc=${regionalCenterId}`,
          }))
          .toSorted((left, right) => right.count - left.count);
      },
    },
    {
      kind: 'late-reporters',
      title: (month) => `Не сдали или сдали поздно за ${monthInWords(month)}`,
      async rows(actor, month) {
        const { regionalCenters } = await board.ofMonth(actor, month);
        return regionalCenters
          .map(({ regionalCenterId, name, late, expected, handedIn }) => ({
            label: same(name),
            count: late + expected - handedIn,
            to: `/monitoring/board/${month}?view=centers&rc=${regionalCenterId}`,
          }))
          .filter(({ count }) => count > 0)
          .toSorted((left, right) => right.count - left.count);
      },
    },
  ];
}
