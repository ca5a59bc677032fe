import type { MessageList } from './message-list.ts';

export const commonMessages = {
  'not-found': {
    ru: 'Запись не найдена. Возможно, её удалили или перенесли. Обновите страницу и выберите запись из списка.',
    en: 'The record was not found. It may have been removed or moved. Refresh the page and choose it from the list.',
  },
  'sign-in-required': {
    ru: 'Вы не вошли в систему или время сеанса истекло. Введённое сохранено на этом компьютере. Войдите ещё раз.',
    en: 'You are not signed in or the session has ended. What you typed is kept on this computer. Sign in again.',
  },
  'role-forbidden': {
    ru: 'Для этого действия у вашей роли нет права. Данные не изменены. Если доступ нужен по работе, напишите администратору ПБ.',
    en: 'Your role may not do this. Nothing was changed. If you need it for your work, write to the administrator.',
  },
  'place-forbidden': {
    ru: 'Эта запись относится к чужому центру или региону. Данные не изменены. Выберите свой центр.',
    en: 'This record belongs to another center or region. Nothing was changed. Choose your own center.',
  },
  'stale-edit': {
    ru: 'Пока вы работали, запись изменил другой сотрудник. Ваш ввод сохранён на экране. Сравните отличия и сохраните ещё раз.',
    en: 'Another person changed this record while you worked. Your entry is kept on the screen. Compare and save again.',
  },
  'character-unstorable': {
    ru: 'В тексте есть невидимый знак, который нельзя сохранить: такие остаются при копировании из PDF и из повреждённых файлов. Введённое осталось на экране. Наберите это место заново или вставьте его через «Блокнот».',
    en: 'The text holds an invisible character that can not be kept: such ones come along when copied from PDF or damaged files. What you typed is still on the screen. Type that place anew.',
  },
  'invalid-input': {
    ru: 'Часть полей заполнена неверно. Введённое сохранено. Исправьте отмеченные поля.',
    en: 'Some fields are not right. What you typed is kept. Correct the marked fields.',
  },
  unexpected: {
    ru: 'Произошла ошибка в системе. Введённое сохранено на экране. Повторите через минуту; если не поможет, сообщите администратору номер {{requestId}}.',
    en: 'The system failed. What you typed is kept on the screen. Try again in a minute; if it fails again, tell the administrator the number {{requestId}}.',
  },
} as const satisfies MessageList;
