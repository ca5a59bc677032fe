import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Кампания — это запрос ко всем или выбранным региональным центрам с единым сроком.',
    'Региональный центр пишет ответ и нажимает «Сдать». Если сообщить нечего, нажимает «Нам нечего сообщить».',
    'Черновик видит только сам региональный центр.',
    'Кто не успевает, просит продление на этой же странице. Прежний срок сохраняется.',
    'Закрывая кампанию, напишите итоги: их получат все, кто ответил.',
  ],
  en: [
    'A campaign asks all or some regional centers for something by one day.',
    'A regional center writes its answer and hands it in, or says that it has nothing to report.',
    'Only the regional center itself sees its draft.',
    'Who needs more time asks for it on the same page. The old day is kept.',
    'When you close a campaign, write what came of it: everybody who answered gets it.',
  ],
};
const handle = pageHandle({ help });

export const campaignsRoutes: readonly RouteObject[] = [
  {
    path: 'campaigns',
    handle,
    lazy: async () => ({ Component: (await import('./campaigns-page.tsx')).CampaignsPage }),
  },
  {
    path: 'campaigns/new',
    handle,
    lazy: async () => ({ Component: (await import('./new-campaign-page.tsx')).NewCampaignPage }),
  },
  {
    path: 'campaigns/:campaignId',
    handle,
    lazy: async () => ({ Component: (await import('./campaign-page.tsx')).CampaignPage }),
  },
];
