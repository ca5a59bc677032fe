import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';
import type { MeetingTab } from './meeting-tab.ts';

const help = {
  ru: [
    'Совещание готовят черновиком, потом объявляют: с этого момента его видит вся сеть.',
    'Дни объявленного совещания меняют кнопкой «Перенести»: прежние дни сохраняются.',
    'Программа: доклады берут за ручку слева мышью, или пробелом и стрелками, или кнопкой «Переместить…».',
    'Что не помещается, система не примет и скажет почему. Введённое не пропадёт.',
    'Протокол пишут по пунктам повестки. Если двое правят один пункт, второй увидит отличия.',
  ],
  en: [
    'A meeting is a draft first; once it is announced the whole network sees it.',
    'The days of an announced meeting are changed with “Postpone”: the old days are kept.',
    'Programme: a talk is taken by its handle with the mouse, or with space and the arrows, or with “Move…”.',
    'What does not fit is refused with the reason. What you typed is not lost.',
    'Minutes are written item by item. When two people edit one item, the second one sees the difference.',
  ],
};
const handle = pageHandle({ help });

/** The pages of meetings; a meeting's page has the given parts. */
export function meetingsRoutes(tabs: readonly MeetingTab[]): readonly RouteObject[] {
  return [
    {
      path: 'meetings',
      handle,
      lazy: async () => ({ Component: (await import('./meetings-page.tsx')).MeetingsPage }),
    },
    {
      path: 'meetings/new',
      handle,
      lazy: async () => ({ Component: (await import('./form/new-meeting-page.tsx')).NewMeetingPage }),
    },
    {
      path: 'meetings/monitoring',
      handle,
      lazy: async () => ({
        Component: (await import('./minutes/new-monitoring-page.tsx')).NewMonitoringPage,
      }),
    },
    {
      path: 'meetings/:meetingId/edit',
      handle,
      lazy: async () => ({ Component: (await import('./form/edit-meeting-page.tsx')).EditMeetingPage }),
    },
    {
      path: 'meetings/:meetingId',
      handle,
      lazy: async () => {
        const { MeetingPage } = await import('./meeting-page.tsx');
        return { element: <MeetingPage tabs={tabs} /> };
      },
      children: tabs.map(({ path, load }) => ({
        ...(path === '' ? { index: true as const } : { path }),
        handle,
        lazy: async () => ({ Component: await load() }),
      })),
    },
  ];
}
