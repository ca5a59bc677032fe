import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const handle = pageHandle({
  help: {
    ru: [
      'Заполните карточку и нажмите «Отправить в ПБ». Карточку можно сохранить и неполной, она подождёт.',
      'Центр передаёт свою карточку региональному центру, а тот отправляет её в ПБ.',
      'Время пишите по часам того места, где проходит мероприятие.',
      'Если дата сменилась, нажмите «Перенести»: прежняя дата сохранится.',
      'После мероприятия внесите число людей: оно попадёт в отчёт месяца само, второй раз набирать не надо.',
    ],
    en: [
      'Fill in the card and send it to headquarters. An incomplete card can be saved; it will wait.',
      'A centre hands its card to its regional center, which sends it to headquarters.',
      'Type the time by the clocks of the place.',
      'If the date changes, press “Postpone”: the old date is kept.',
      'After the event enter the people: the figure goes into the month’s report by itself.',
    ],
  },
});

export const jointEventsRoutes: readonly RouteObject[] = [
  {
    path: 'joint',
    handle,
    lazy: async () => ({ Component: (await import('./events-page.tsx')).EventsPage }),
  },
  {
    path: 'joint/new',
    handle,
    lazy: async () => ({ Component: (await import('./new-event-page.tsx')).NewEventPage }),
  },
  {
    path: 'joint/kinds',
    handle,
    lazy: async () => ({ Component: (await import('./kinds-page.tsx')).KindsPage }),
  },
  {
    path: 'joint/:eventId',
    handle,
    lazy: async () => ({ Component: (await import('./event-page.tsx')).EventPage }),
  },
];
