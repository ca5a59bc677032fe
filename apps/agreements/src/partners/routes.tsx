import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const handle = pageHandle({
  help: {
    ru: [
      'Прежде чем добавить организацию, найдите её: ищите по названию, ИНН или ОГРН.',
      'В карточке видно, с какими РЦ организация связана, какие ЦУД она принимает, её соглашения и мероприятия.',
      'Если название или адрес сменились, укажите, с какого дня: прежнее останется в истории.',
      'Контактное лицо, которое внёс РЦ, видят этот РЦ и ПБ. «Удалить» стирает сведения о человеке совсем.',
      'Две карточки одной организации объединяет ПБ: все связи переходят на оставшуюся карточку.',
    ],
    en: [
      'Before adding an organisation look for it by its name, tax or registration number.',
      'The card shows the regional centers it is linked with, the centers it hosts, agreements and events.',
      'If a name or an address has changed, say from which day: what was before stays in the history.',
      'A contact that a regional center has entered is seen by it and by headquarters. “Remove” erases the person.',
      'Headquarters merges two cards of one organisation: every link goes to the card that stays.',
    ],
  },
});

export const partnersRoutes: readonly RouteObject[] = [
  {
    path: 'partners',
    handle,
    lazy: async () => ({ Component: (await import('./partners-page.tsx')).PartnersPage }),
  },
  {
    path: 'partners/new',
    handle,
    lazy: async () => ({ Component: (await import('./new-partner-page.tsx')).NewPartnerPage }),
  },
  {
    path: 'partners/import',
    handle,
    lazy: async () => ({ Component: (await import('./import/import-page.tsx')).ImportPage }),
  },
  {
    path: 'partners/duplicates',
    handle,
    lazy: async () => ({ Component: (await import('./pairs-page.tsx')).PairsPage }),
  },
  {
    path: 'partners/duplicates/:intoId/:fromId',
    handle,
    lazy: async () => ({ Component: (await import('./merge-page.tsx')).MergePage }),
  },
  {
    path: 'partners/:partnerId',
    handle,
    lazy: async () => ({ Component: (await import('./partner-page.tsx')).PartnerPage }),
  },
];
