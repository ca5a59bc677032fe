import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const help = {
  ru: [
    'Введите число в каждое поле. Если за месяц ничего не было, введите 0.',
    'Если показатель к центру не относится, нажмите на кнопку с тремя точками у поля и выберите причину.',
    'Числа сохраняются сами. Если связь пропала, они останутся на этом компьютере и уйдут, когда связь вернётся.',
    'Нажмите «Сдать отчёт». Если что-то не так, система покажет список мест, которые нужно исправить.',
  ],
  en: [
    'Enter a number in every field. If there was nothing in the month, enter 0.',
    'If an indicator does not concern the center, press the button with three dots and choose the reason.',
    'Numbers save themselves. Without a line they stay on this computer and go out when it is back.',
    'Press “Hand in the report”. If something is wrong, you get a list of places to correct.',
  ],
};

export const sheetRoutes: readonly RouteObject[] = [
  {
    path: 'sheet/:month?',
    handle: pageHandle({ help }),
    lazy: async () => ({ Component: (await import('./sheet-page.tsx')).SheetPage }),
  },
];
