import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Обновление — это кампания: выберите соглашения, срок которых подходит, и разошлите запрос их региональным центрам.',
    'Новый срок начинается на следующий день после окончания прежнего, когда бы вы ни готовили проект.',
    'Нажмите «Подготовить проекты»: система создаст новые соглашения с теми же сторонами и центрами и заполнит документы по шаблону.',
    'Страницу можно закрыть: подготовка идёт сама и продолжится даже после сбоя.',
    'На доске видно, на каком этапе соглашения каждого регионального центра и где дело стоит.',
    'Региональный центр ответил, когда отправил на согласование все свои проекты.',
    'Напоминания, продление срока и итоги — на странице кампании.',
  ],
  en: [
    'A renewal is a campaign: choose the agreements that end soon and send the request to their regional centers.',
    'The next period begins on the day after the old one ends, whichever day you make the draft on.',
    'Make the drafts: the system creates agreements with the same parties and centers and fills the documents.',
    'You may close the page: the work goes on by itself, even after a failure.',
    'The board shows the stage of every regional center’s agreements and where they are stuck.',
    'A regional center has answered when all of its drafts have gone to review.',
    'Reminders, later days and the summary are on the page of the campaign.',
  ],
};
const handle = pageHandle({ help });

export const renewalsRoutes: readonly RouteObject[] = [
  {
    path: 'renewals',
    handle,
    lazy: async () => ({ Component: (await import('./renewals-page.tsx')).RenewalsPage }),
  },
  {
    path: 'renewals/new',
    handle,
    lazy: async () => ({ Component: (await import('./new-renewal-page.tsx')).NewRenewalPage }),
  },
  {
    path: 'renewals/:campaignId',
    handle,
    lazy: async () => ({ Component: (await import('./renewal-page.tsx')).RenewalPage }),
  },
];
