import { networkTimeZone } from '@pbnet/domain/network';
import type { ScheduledWork } from '../../jobs/scheduled-work.ts';
import type { ActArchive } from '../erasure/act-archive.ts';
import type { LogMonths } from './log-months.ts';
import type { RetentionClock } from './retention-clock.ts';

export interface RetentionWorksOptions {
  readonly retentionClock: RetentionClock;
  readonly erasureActs: ActArchive;
  readonly logMonths: LogMonths;
}

const timeZone = networkTimeZone;

/** What the clock does with readers' data. */
export function retentionWorks(options: RetentionWorksOptions): readonly ScheduledWork[] {
  const { retentionClock, erasureActs, logMonths } = options;
  return [
    {
      name: 'reader-erasure',
      title: {
        ru: 'Уничтожение данных читателей по их просьбе',
        en: 'Destruction of readers’ data that they have asked for',
      },
      every: { ru: 'каждые 10 минут', en: 'every 10 minutes' },
      cron: '*/10 * * * *',
      timeZone,
      run: async () => {
        const again = await erasureActs.reapply();
        const erased = await retentionClock.eraseDue();
        return {
          ru: `Уничтожено: ${erased}. Повторено после восстановления базы: ${again}.`,
          en: `Destroyed: ${erased}. Repeated after a restore: ${again}.`,
        };
      },
    },
    {
      name: 'reader-retention',
      title: {
        ru: 'Читатели, срок хранения данных которых прошёл',
        en: 'Readers whose data are past their term',
      },
      every: { ru: 'каждый день в 3:35', en: 'every day at 3:35' },
      cron: '35 3 * * *',
      timeZone,
      run: async () => {
        const { queued, returned } = await retentionClock.queueInactive();
        return {
          ru: `В очередь: ${queued}. Вернулись сами: ${returned}.`,
          en: `Queued: ${queued}. Came back: ${returned}.`,
        };
      },
    },
    {
      name: 'access-log-months',
      title: {
        ru: 'Журнал чтения: месяцы вперёд и удаление старых',
        en: 'Log of reading: months ahead, and old ones removed',
      },
      every: { ru: 'каждый день в 3:15', en: 'every day at 3:15' },
      cron: '15 3 * * *',
      timeZone,
      run: async () => {
        const dropped = await logMonths.turn();
        return {
          ru: `Удалено месяцев: ${dropped.length}.`,
          en: `Months removed: ${dropped.length}.`,
        };
      },
    },
  ];
}
