import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const listHelp = {
  ru: [
    'Нажмите «Подготовить рассылку» и выберите месяц. Система составит письма, но ничего не отправит.',
    'Откройте рассылку, посмотрите список и несколько писем.',
    'Отправляет рассылку другой сотрудник: так письма не уйдут случайно.',
    'Письма, которые не дошли, попадают в «Задачи».',
  ],
  en: [
    'Press “Prepare a mailing” and choose a month. The letters are made, nothing is sent.',
    'Open the mailing, look at the list and at some letters.',
    'Another person releases it, so that nothing goes out by accident.',
    'Letters that did not arrive are under “Tasks”.',
  ],
};

const mailingHelp = {
  ru: [
    'Сначала показаны центры, с которыми что-то не так: нет адреса или письмо не ушло.',
    'Нажмите на название центра, чтобы увидеть письмо целиком.',
    'Если центру некуда писать, впишите адрес в справочнике и нажмите «Составить письма заново» или исключите центр и укажите причину.',
    'После отправки страница сама показывает, сколько писем ушло.',
  ],
  en: [
    'Centers that need a look come first: no address, or the letter did not go out.',
    'Press the name of a center to see its whole letter.',
    'Where there is nobody to write to, enter the address in the registry and press “Make the letters anew”, or leave the center out and say why.',
    'After the release the page shows by itself how many letters have gone out.',
  ],
};

export const mailingsRoutes: readonly RouteObject[] = [
  {
    path: 'mailings',
    handle: pageHandle({ help: listHelp }),
    lazy: async () => ({ Component: (await import('./list/mailings-page.tsx')).MailingsPage }),
  },
  {
    path: 'mailings/tasks',
    lazy: async () => ({ Component: (await import('./tasks/tasks-page.tsx')).TasksPage }),
  },
  {
    path: 'mailings/log',
    lazy: async () => ({ Component: (await import('./log/log-page.tsx')).LogPage }),
  },
  {
    path: 'mailings/letters/:deliveryId',
    lazy: async () => ({ Component: (await import('./letter/letter-page.tsx')).LetterPage }),
  },
  {
    path: 'mailings/:id',
    handle: pageHandle({ help: mailingHelp }),
    lazy: async () => ({ Component: (await import('./mailing/mailing-page.tsx')).MailingPage }),
  },
];
