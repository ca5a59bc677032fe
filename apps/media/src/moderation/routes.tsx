import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const handle = pageHandle({
  help: {
    ru: [
      'Возьмите видео: пока его смотрите вы, другой модератор его не решает.',
      'Посмотрите видео и отметьте каждый пункт. Ответ «нет» требует слов.',
      'Замечание ставится на время: остановите видео и нажмите «Взять время».',
      'Одобрить можно, когда на месте права и согласия с документами.',
      'Возвращая, не повторяйте замечания: они войдут в письмо сами.',
    ],
    en: [
      'Take a video: while you look at it, no other moderator decides about it.',
      'Watch it and answer every item. A “no” needs words.',
      'A remark stands at a time: stop the video and press “Take the time”.',
      'It can be approved once rights and consents have their documents.',
      'Do not repeat remarks when you return a video: they go into the letter by themselves.',
    ],
  },
});

const itemsHandle = pageHandle({
  help: {
    ru: [
      'Список один на все видео: по нему смотрят все модераторы.',
      'Новый обязательный пункт сразу спросят и у видео, которые уже ждут решения.',
      'Пункт, который больше не нужен, не удаляют, а перестают спрашивать: прежние ответы остаются.',
    ],
    en: [
      'There is one list for all videos; every moderator goes by it.',
      'A new required item is asked at once of the videos that already wait.',
      'An item that is not needed any more is not removed but asked no more: earlier answers stay.',
    ],
  },
});

export const moderationRoutes: readonly RouteObject[] = [
  {
    path: 'moderation',
    handle,
    lazy: async () => ({ Component: (await import('./queue-page.tsx')).QueuePage }),
  },
  {
    path: 'moderation/items',
    handle: itemsHandle,
    lazy: async () => ({ Component: (await import('./items-page.tsx')).ItemsPage }),
  },
];
