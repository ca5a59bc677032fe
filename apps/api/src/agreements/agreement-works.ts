import type { ScheduledWork } from '../jobs/scheduled-work.ts';
import type { ExpiryWatch } from './expiry-watch.ts';

/** What the clock starts of agreements. */
export function agreementWorks(watch: ExpiryWatch): readonly ScheduledWork[] {
  return [
    {
      name: 'agreement-expiry',
      title: {
        ru: 'Окончание соглашений и предупреждения о нём',
        en: 'Ends of agreements, and warnings of them',
      },
      every: { ru: 'каждый день в 7:10', en: 'every day at 7:10' },
      cron: '10 7 * * *',
      timeZone: 'Europe/Moscow',
      run: async () => {
        const { ended, letters } = await watch.run(new Date());
        return {
          ru: `Закончилось соглашений: ${ended}. Отправлено писем: ${letters}.`,
          en: `Agreements ended: ${ended}. Letters: ${letters}.`,
        };
      },
    },
  ];
}
