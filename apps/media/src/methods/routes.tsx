import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const handle = pageHandle({
  help: {
    ru: [
      'Здесь лежат методики коллег: что сделать, что для этого нужно и что получится.',
      '«Что поможет РЦ» показывает методики для показателей, которые у вас ниже, чем у похожих РЦ.',
      'Применили методику — расскажите, где, когда и что получилось: это увидит автор и другие регионы.',
      'Свою методику заполните и отправьте на проверку в ПБ: после проверки её увидит вся сеть.',
      'Опубликованную методику можно править: до проверки новой редакции все читают прежнюю.',
    ],
    en: [
      'Methods of colleagues: what to do, what is needed and what comes of it.',
      '“What would help” shows methods for indicators that are lower than those of regional centers of your size.',
      'If you have applied a method, tell where, when and what came of it: its author and others will see.',
      'Fill in your own method and send it to headquarters for review: then the whole network sees it.',
      'A published method may be edited: until the new edition is reviewed, all read the one before.',
    ],
  },
});

export const methodsRoutes: readonly RouteObject[] = [
  {
    path: 'methods',
    handle,
    lazy: async () => ({ Component: (await import('./methods-page.tsx')).MethodsPage }),
  },
  {
    path: 'methods/new',
    handle,
    lazy: async () => ({ Component: (await import('./new-method-page.tsx')).NewMethodPage }),
  },
  {
    path: 'methods/:methodId',
    handle,
    lazy: async () => ({ Component: (await import('./method-page.tsx')).MethodPage }),
  },
];
