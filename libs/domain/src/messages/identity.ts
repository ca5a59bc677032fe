import type { MessageList } from './message-list.ts';

export const identityMessages = {
  'sign-in-refused': {
    ru: 'Адрес или пароль не подходят. Проверьте раскладку клавиатуры и клавишу Caps Lock. Если забыли пароль, нажмите «Забыли пароль?».',
    en: 'The address or the password does not fit. Check the keyboard layout and Caps Lock. If you forgot the password, press “Forgot the password?”.',
  },
} as const satisfies MessageList;
