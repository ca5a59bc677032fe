import { counted } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import type { JobSender } from '../../jobs/job-sender.ts';
import type { ScheduledWork } from '../../jobs/scheduled-work.ts';
import { collectViews } from './collect-views.ts';
import type { Engine } from './engine.ts';
import { wake } from './publication-changes.ts';
import type { VideoFigures } from './video-figures.ts';

export interface PublicationClock {
  /** Hands what is due to the queue, the earliest wished first. Returns how many. */
  wakeDue(): Promise<number>;
  collectViews(): ReturnType<typeof collectViews>;
}

export function publicationClock(engine: Engine, jobs: JobSender, figures: VideoFigures): PublicationClock {
  return {
    wakeDue: () =>
      engine.database.system(async (tx) => {
        const now = engine.now().toISOString();
        // What waited for its channel goes on once the channel is connected again.
        await tx.execute(sql`
          update publications p set next_attempt_at = ${now}, failure = null, failure_words = null, attempts = 0
          from channels c
          where c.id = p.channel_id and c.state = 'connected' and c.kind <> 'by-hand'
            and p.failure = 'disconnected' and p.next_attempt_at is null and p.state not in ('failed', 'taken-down')`);
        const due = await tx.execute<{ id: string }>(sql`
          select id from publications
          where next_attempt_at <= ${now} and (lease_until is null or lease_until < now())
          order by publish_at nulls first, next_attempt_at, id limit 500`);
        const ids = due.map(({ id }) => id);
        await wake(tx, jobs, ids);
        return ids.length;
      }),

    collectViews: () => collectViews(engine, figures),
  };
}

const publicationForms = ['публикация', 'публикации', 'публикаций'] as const;

/** What the clock starts of publications. */
export function publicationWorks(clock: PublicationClock): readonly ScheduledWork[] {
  return [
    {
      name: 'publications-due',
      title: { ru: 'Публикации, чьё время настало', en: 'Publications that are due' },
      every: { ru: 'каждую минуту', en: 'every minute' },
      cron: '* * * * *',
      timeZone: 'Europe/Moscow',
      run: async () => {
        const due = await clock.wakeDue();
        return { ru: `В работу: ${counted(due, publicationForms)}.`, en: `Due: ${due}.` };
      },
    },
    {
      name: 'video-views',
      title: { ru: 'Сбор просмотров видео с каналов', en: 'Collecting views of videos' },
      every: { ru: 'четыре раза в день', en: 'four times a day' },
      cron: '40 5,11,17,23 * * *',
      timeZone: 'Europe/Moscow',
      run: async () => {
        const { counted: videos, silent } = await clock.collectViews();
        const silentRu = silent.length === 0 ? '' : ` Не ответили: ${silent.join(', ')}.`;
        const silentEn = silent.length === 0 ? '' : ` No answer: ${silent.join(', ')}.`;
        return {
          ru: `Собрано: ${counted(videos, publicationForms)}.${silentRu}`,
          en: `Collected: ${videos}.${silentEn}`,
        };
      },
    },
  ];
}
