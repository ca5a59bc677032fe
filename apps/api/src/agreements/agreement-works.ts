import type { ScheduledWork } from '../jobs/scheduled-work.ts';
import type { ExpiryWatch } from './expiry-watch.ts';

/** What the clock starts of agreements. */
export function agreementWorks(watch: ExpiryWatch): readonly ScheduledWork[] {
  return [
    {
      name: 'agreement-expiry',
      title: {
        ru: 'Окончание соглашений, предупреждения о нём и напоминания о подписях',
        en: 'Ends of agreements, warnings of them, and reminders of signatures',
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
