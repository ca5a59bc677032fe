import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Выберите день вверху: страница покажет центр таким, каким он был или будет в этот день.',
    'Адреса, приостановка и закрытие записываются с даты. Прошлое не меняется.',
    'Центр, который не сдал отчёты за полные месяцы, закрывают, только списав их с причиной.',
    'Название, организацию и РЦ меняют на карточке реестра: ссылка стоит под сведениями.',
  ],
  en: [
    'Choose a day above: the page shows the center as it was or will be on that day.',
    'Addresses, suspension and closing are dated. The past does not change.',
    'A center that owes reports of whole months closes only when they are written off with a reason.',
    'Name, host and regional center are changed on the card of the registry: the link stands below the facts.',
  ],
};

export const centersRoutes: readonly RouteObject[] = [
  {
    path: 'centers/:centerId',
    handle: pageHandle({ help }),
    lazy: async () => ({ Component: (await import('./center-page.tsx')).CenterPage }),
  },
];
