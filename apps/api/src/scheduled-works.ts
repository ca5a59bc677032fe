import type { ScheduledWork } from './jobs/scheduled-work.ts';
import type { Services } from './services.ts';

/** What the clock starts, and when. The names are kept in the queue: renaming one is removing and adding. */
export function scheduledWorks({ campaigns }: Services): readonly ScheduledWork[] {
  return [
    {
      name: 'campaign-reminders',
      cron: '*/10 * * * *',
      timeZone: 'Europe/Moscow',
      run: async () => {
        const { sent, skipped } = await campaigns.runReminders(new Date());
        return `reminders sent: ${sent}, left out: ${skipped.length}`;
      },
    },
  ];
}
