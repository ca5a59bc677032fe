import type { Today } from '../network/today.ts';
import type { ScheduledWork } from '../jobs/scheduled-work.ts';
import type { PostFiguresClock } from './collect-figures.ts';
import type { PostClock } from './publish-posts.ts';

const timeZone = 'Europe/Moscow';

export interface PromotionWorksOptions {
  readonly posts: PostClock;
  readonly figures: PostFiguresClock;
  readonly now: () => Date;
  readonly today: Today;
}

/** What the clock does for promotion. */
export function promotionWorks({
  posts,
  figures,
  now,
  today,
}: PromotionWorksOptions): readonly ScheduledWork[] {
  return [
    {
      name: 'promotion-posts',
      title: { ru: 'Публикация записей в социальных сетях', en: 'Publication of posts in social networks' },
      every: { ru: 'каждую минуту', en: 'every minute' },
      cron: '* * * * *',
      timeZone,
      run: async () => {
        const { published, failed, inDoubt } = await posts.run(now());
        return {
          ru: `Вышло: ${published}. Не вышло: ${failed}. Неизвестно: ${inDoubt}.`,
          en: `Published: ${published}. Failed: ${failed}. In doubt: ${inDoubt}.`,
        };
      },
    },
    {
      name: 'promotion-figures',
      title: { ru: 'Сбор просмотров и отметок записей', en: 'Collecting views and likes of posts' },
      every: { ru: 'каждый день в 4:40', en: 'every day at 4:40' },
      cron: '40 4 * * *',
      timeZone,
      run: async () => {
        const { posts: counted, silent } = await figures.collect(now(), today());
        return {
          ru: `Записей: ${counted}. Сети не ответили: ${silent}.`,
          en: `Posts: ${counted}. Networks that did not answer: ${silent}.`,
        };
      },
    },
  ];
}
