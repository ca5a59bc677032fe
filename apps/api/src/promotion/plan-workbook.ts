import { workbook, type CellValue } from '../xlsx/workbook.ts';
import { networkWords, postStateWords } from './promotion-words.ts';
import type { PlanCard } from './promotion.ts';

const moscow = new Intl.DateTimeFormat('ru-RU', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Moscow',
});

function timeOf(at: string | null): string | null {
  return at === null ? null : moscow.format(new Date(at));
}

/** Every post with what it brought, and the plan's goals below. An empty cell is «not known», never 0. */
export function planWorkbook({ posts, plan, totals }: PlanCard): Promise<Uint8Array> {
  const rows: readonly (readonly CellValue[])[] = posts.map((post) => [
    networkWords[post.network].ru,
    post.account,
    postStateWords[post.state].ru,
    timeOf(post.publishAt),
    timeOf(post.publishedAt),
    post.text,
    post.externalUrl ?? post.link,
    post.views,
    post.likes,
    post.reposts,
  ]);
  const total = ['Всего', null, null, null, null, null, null, totals.views, totals.likes, totals.reposts];
  const { views, likes, reposts } = plan.goals;
  const goals = ['Цель', null, null, null, null, null, null, views, likes, reposts];
  return workbook([
    {
      name: 'Результаты',
      columns: [
        ...[
          { title: 'Сеть', width: 14 },
          { title: 'Страница', width: 24 },
          { title: 'Состояние', width: 18 },
        ],
        ...[
          { title: 'Время по плану (МСК)', width: 18 },
          { title: 'Вышла (МСК)', width: 18 },
        ],
        ...[
          { title: 'Текст', width: 60 },
          { title: 'Ссылка', width: 36 },
        ],
        ...[
          { title: 'Просмотры', width: 12 },
          { title: 'Отметки', width: 12 },
          { title: 'Репосты', width: 12 },
        ],
      ],
      rows: [...rows, total, goals],
    },
  ]);
}
