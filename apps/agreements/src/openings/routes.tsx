import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';
import type { OpeningTab } from './opening-tab.ts';

const handle = pageHandle({
  help: {
    ru: [
      'Предложите место, где стоит открыть центр: РЦ предлагает ПБ, ПБ предлагает РЦ.',
      'Другая сторона берёт предложение на рассмотрение и отвечает: согласует или отклоняет с причиной.',
      'Пока предложение рассматривают, карточку меняют только по запросу, на который отвечает другая сторона.',
      'Если открытие откладывается, нажмите «Перенести»: прежний месяц сохранится.',
      'На доске карточку можно перетащить или нажать «Переместить…».',
    ],
    en: [
      'Propose a place for a center: a regional center proposes to headquarters, headquarters to a regional center.',
      'The other side takes the proposal under review and answers: agrees, or rejects with a reason.',
      'While it is reviewed, the card changes by a request only, which the other side answers.',
      'If the opening is put off, press “Postpone”: the old month is kept.',
      'On the board a card can be dragged, or moved with “Move…”.',
    ],
  },
});

/** The pages of planned openings; the tabs of one opening are composed by the micro-frontend. */
export function openingsRoutes(tabs: readonly OpeningTab[]): readonly RouteObject[] {
  return [
    {
      path: 'openings',
      handle,
      lazy: async () => ({ Component: (await import('./openings-page.tsx')).OpeningsPage }),
    },
    {
      path: 'openings/new',
      handle,
      lazy: async () => ({ Component: (await import('./new-opening-page.tsx')).NewOpeningPage }),
    },
    {
      path: 'openings/:openingId',
      handle,
      lazy: async () => {
        const { OpeningPage } = await import('./opening-page.tsx');
        return { element: <OpeningPage tabs={tabs} /> };
      },
      children: tabs.map(({ path, load }) => ({
        ...(path === '' ? { index: true as const } : { path }),
        lazy: async () => ({ Component: await load() }),
      })),
    },
  ];
}
