import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const handle = pageHandle({
  help: {
    ru: [
      'В календаре видно всё, у чего есть день: мероприятия, совещания, сроки кампаний и поручений.',
      'Месяц и неделя удобны для обзора. Список проще читать с клавиатуры, с экранным диктором и на телефоне.',
      'Часы показаны по времени места. Рядом с часами другого пояса стоит разница с Москвой, например МСК+9.',
      'Адрес страницы хранит фильтры: его можно отправить коллеге.',
    ],
    en: [
      'The calendar shows everything that has a day: events, meetings, due days of campaigns and decisions.',
      'Month and week give an overview. The list is easier with a keyboard, a screen reader or a phone.',
      'Hours are those of the place. Beside hours of another zone stands the difference to Moscow, for example MSK+9.',
      'The address of the page keeps the filters: send it to a colleague.',
    ],
  },
});

export const calendarRoutes: readonly RouteObject[] = [
  {
    path: 'calendar',
    handle,
    lazy: async () => ({ Component: (await import('./calendar-page.tsx')).CalendarPage }),
  },
];
