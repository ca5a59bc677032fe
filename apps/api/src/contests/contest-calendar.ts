import { contestPhase } from '@pbnet/domain/contests';
import type { Day } from '@pbnet/domain';
import type { CalendarItem, CalendarSource } from '../calendar/calendar-source.ts';
import { contestRepository, type Contest } from './contest.repository.ts';

const marks = [
  ['opensOn', { ru: 'Начало приёма заявок', en: 'Entries open' }],
  ['dueOn', { ru: 'Последний день приёма заявок', en: 'Last day for entries' }],
  ['regionalUntil', { ru: 'Конец регионального этапа', en: 'End of the regional stage' }],
  ['juryUntil', { ru: 'Жюри заканчивает работу', en: 'The jury finishes' }],
] as const;

function item(contest: Contest, [field, words]: (typeof marks)[number]): CalendarItem {
  const day: Day = contest[field];
  return {
    key: `contest:${contest.id}:${field}`,
    kind: 'contest',
    title: {
      ru: `${contest.title}: ${words.ru.toLowerCase()}`,
      en: `${contest.title}: ${words.en.toLowerCase()}`,
    },
    startsAt: null,
    endsAt: null,
    day,
    zone: 'Europe/Moscow',
    to: `/events/contests/${contest.id}`,
    regionId: null,
    regionalCenterId: null,
    state: contestPhase(contest, day),
    occupies: [],
  };
}

/** The days of announced contests: every regional center has to do with each. */
export const contestCalendar: CalendarSource = {
  async items(tx, { from, to }) {
    const contests = await contestRepository(tx).list(false);
    return contests
      .flatMap((contest) => marks.map((mark) => item(contest, mark)))
      .filter(({ day }) => day !== null && day >= from && day <= to);
  },
};
