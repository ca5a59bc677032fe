import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Кампания — это запрос ко всем или выбранным региональным центрам с единым сроком.',
    'Региональный центр пишет ответ и нажимает «Сдать». Если сообщить нечего, нажимает «Нам нечего сообщить».',
    'Черновик видит только сам региональный центр.',
    'Ответ сохраняется сам. Пока его не приняли, его можно отозвать и исправить.',
    'Кто не успевает, просит продление на этой же странице. ПБ может продлить срок и сама. Прежний срок сохраняется.',
    'Напоминания уходят сами за 3 дня и за 1 день до срока и через 1 и 3 дня после него, всего не больше шести.',
    'Если указан последний день приёма, кампания закроется сама и разошлёт итоги.',
    'Закрывая кампанию, напишите итоги: их получат все, кто ответил.',
  ],
  en: [
    'A campaign asks all or some regional centers for something by one day.',
    'A regional center writes its answer and hands it in, or says that it has nothing to report.',
    'Only the regional center itself sees its draft.',
    'The answer saves itself. Until it is accepted it can be taken back and corrected.',
    'Who needs more time asks for it on the same page; headquarters may give it unasked. The old day is kept.',
    'Reminders go by themselves 3 days and 1 day before the due day and 1 and 3 days after it, six at the most.',
    'With a last day set, the campaign closes by itself and sends its summary.',
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
    path: 'campaigns/:campaignId/edit',
    handle,
    lazy: async () => ({ Component: (await import('./edit-campaign-page.tsx')).EditCampaignPage }),
  },
  {
    path: 'campaigns/:campaignId',
    handle,
    lazy: async () => ({ Component: (await import('./campaign-page.tsx')).CampaignPage }),
  },
];
