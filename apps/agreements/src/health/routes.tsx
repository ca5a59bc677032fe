import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Открытие центра — цепочка: предложение, согласие обеих сторон, соглашение, готовность, учётные записи и адреса, первый отчёт.',
    'Страница показывает каждый разрыв этой цепочки: что нарушено, с какого дня, что сделать и кто это делает.',
    'Нажмите на вид разрыва вверху, чтобы видеть только его. Ссылка в строке ведёт туда, где разрыв устраняют.',
    'Устранённый разрыв исчезает сам. Отмечать ничего не нужно.',
  ],
  en: [
    'The opening of a center is a chain: proposal, consent of both sides, agreement, readiness, accounts and addresses, first report.',
    'The page shows every break of that chain: what is broken, since when, what to do and who does it.',
    'Press a kind above to see only that kind. The link in a row leads to where the break is mended.',
    'A mended break disappears by itself. Nothing has to be ticked.',
  ],
};

export const healthRoutes: readonly RouteObject[] = [
  {
    path: 'health',
    handle: pageHandle({ help }),
    lazy: async () => ({ Component: (await import('./health-page.tsx')).HealthPage }),
  },
];
