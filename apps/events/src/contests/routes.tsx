import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Заявки приходят через открытый портал. Региональный центр допускает, возвращает или отклоняет заявки своего региона.',
    'Победителей региона направляют на федеральный этап: не больше, чем разрешено в номинации.',
    'Жюри оценивает без имён и регионов. Работ своего региона член жюри не видит.',
    'Результаты фиксируют, когда у каждой работы есть кворум оценок. Отмена остаётся в истории.',
    'После публикации можно выдать дипломы: их номер проверяют на портале.',
  ],
  en: [
    'Entries come through the public portal. A regional center admits, returns or rejects those of its region.',
    'Winners of a region go to the federal stage: not more than the nomination allows.',
    'The jury scores without names and regions. A juror does not see works of the own region.',
    'Results are frozen when every work has its quorum. Undoing stays in the history.',
    'After publication diplomas are given: their numbers are checked on the portal.',
  ],
};
const handle = pageHandle({ help });

export const contestsRoutes: readonly RouteObject[] = [
  {
    path: 'contests',
    handle,
    lazy: async () => ({ Component: (await import('./contests-page.tsx')).ContestsPage }),
  },
  {
    path: 'contests/new',
    handle,
    lazy: async () => ({ Component: (await import('./new-contest-page.tsx')).NewContestPage }),
  },
  {
    path: 'contests/:contestId/edit',
    handle,
    lazy: async () => ({ Component: (await import('./edit-contest-page.tsx')).EditContestPage }),
  },
  {
    path: 'contests/:contestId/entries/:entryId',
    handle,
    lazy: async () => ({ Component: (await import('./entry-page.tsx')).EntryPage }),
  },
  {
    path: 'contests/:contestId',
    handle,
    lazy: async () => ({ Component: (await import('./contest-frame.tsx')).ContestFrame }),
    children: [
      { index: true, lazy: async () => ({ Component: (await import('./about-tab.tsx')).AboutTab }) },
      { path: 'entries', lazy: async () => ({ Component: (await import('./entries-tab.tsx')).EntriesTab }) },
      { path: 'jury', lazy: async () => ({ Component: (await import('./jury-tab.tsx')).JuryTab }) },
      { path: 'results', lazy: async () => ({ Component: (await import('./results-tab.tsx')).ResultsTab }) },
    ],
  },
];
