import type { ScheduledWork } from '../jobs/scheduled-work.ts';
import type { LiveWatch } from './live-watch.ts';

/** What the clock starts of broadcasts. */
export function broadcastWorks(liveWatch: LiveWatch): readonly ScheduledWork[] {
  return [
    {
      name: 'broadcast-live',
      title: { ru: 'Зрители трансляций в эфире', en: 'Viewers of broadcasts on air' },
      every: { ru: 'каждую минуту', en: 'every minute' },
      cron: '* * * * *',
      timeZone: 'Europe/Moscow',
      run: async () => {
        const { counted, removed, failed } = await liveWatch.run();
        return {
          ru: `Посчитано трансляций: ${counted}. Завершено или убрано на каналах: ${removed}. Не удалось: ${failed}.`,
          en: `Broadcasts counted: ${counted}. Ended or removed on channels: ${removed}. Failed: ${failed}.`,
        };
      },
    },
  ];
}
