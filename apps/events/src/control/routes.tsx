import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Каждое решение подписанной резолюции становится поручением для каждого ответственного.',
    'Ответственный сообщает, как идёт работа, и отчитывается об исполнении. Промежуточные сведения поручение не закрывают.',
    'Контролёр подтверждает исполнение или возвращает отчёт со словами, что исправить.',
    'Если система сама видит, что дело сделано, она показывает доказательство и предлагает снять поручение с контроля.',
    'Срок продлевают по просьбе. Прежний срок сохраняется, продления считаются.',
  ],
  en: [
    'Each decision of a signed resolution becomes a card of every responsible party.',
    'The party tells how it goes and reports when it is done. Interim news never closes a card.',
    'The controller confirms, or returns the report and says what to correct.',
    'Where the system itself sees that it is done, it shows the proof and proposes to close the card.',
    'A due day is moved on request. The old day is kept and extensions are counted.',
  ],
};
const handle = pageHandle({ help });

export const controlRoutes: readonly RouteObject[] = [
  {
    path: 'control',
    handle,
    lazy: async () => ({ Component: (await import('./control-page.tsx')).ControlPage }),
  },
  {
    path: 'control/board',
    handle,
    lazy: async () => ({ Component: (await import('./board-page.tsx')).BoardPage }),
  },
  {
    path: 'control/cards',
    handle,
    lazy: async () => ({ Component: (await import('./cards-page.tsx')).CardsPage }),
  },
  {
    path: 'control/cards/:cardId',
    handle,
    lazy: async () => ({ Component: (await import('./card-page.tsx')).CardPage }),
  },
  {
    path: 'control/discipline',
    handle,
    lazy: async () => ({ Component: (await import('./discipline-page.tsx')).DisciplinePage }),
  },
];
