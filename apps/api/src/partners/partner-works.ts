import type { ScheduledWork } from '../jobs/scheduled-work.ts';
import type { Partners } from './partners.ts';

/** Cards change in the administration as well: once a night all are looked through. */
export function partnerWorks(partners: Partners): readonly ScheduledWork[] {
  return [
    {
      name: 'partner-duplicates',
      title: { ru: 'Поиск повторных карточек организаций', en: 'Search for double cards of organisations' },
      every: { ru: 'каждую ночь в 3:40', en: 'every night at 3:40' },
      cron: '40 3 * * *',
      timeZone: 'Europe/Moscow',
      run: async () => {
        const count = await partners.compareAll();
        return { ru: `Ждут решения пар: ${count}.`, en: `Pairs that wait for a decision: ${count}.` };
      },
    },
  ];
}
