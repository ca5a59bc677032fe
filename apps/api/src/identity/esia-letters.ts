import type { Language } from '@pbnet/domain';
import { button, letterBody, paragraph } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';
import type { Letter } from '../mail/outbox.ts';
import type { Account } from './credentials.ts';

/** How long the link that binds ЕСИА works. */
export const bindingDays = 3;

const words = {
  ru: {
    invited: 'Вход через Госуслуги в информационную систему сети ЦУД',
    before:
      'Администратор предлагает привязать к вашей учётной записи вход через Госуслуги: он заменит пароль, а пароль останется запасным. Войдите в систему как обычно, откройте страницу и подтвердите себя на Госуслугах.',
    button: 'Привязать Госуслуги',
    after:
      'Ссылка действует 3 дня и только один раз, и только под вашей учётной записью. Если вы этого не ждали, ничего не делайте.',
    bound: 'К вашей учётной записи привязаны Госуслуги',
    boundBody:
      'Теперь в информационную систему сети ЦУД можно войти и через Госуслуги. Ни имя, ни документы с Госуслуг мы не сохранили, только признак, что это вы.',
    boundAfter:
      'Если привязали не вы, сразу сообщите администратору Президентской библиотеки: он отвяжет Госуслуги и завершит все сеансы.',
  },
  en: {
    invited: 'Sign-in with Gosuslugi for the information system of the network',
    before:
      'The administrator offers to bind the sign-in with Gosuslugi to your account: it stands for the password, which stays as a spare. Sign in as usual, open the page and prove who you are at Gosuslugi.',
    button: 'Bind Gosuslugi',
    after:
      'The link works for 3 days and only once, and only with your account. If you did not expect it, do nothing.',
    bound: 'Gosuslugi is bound to your account',
    boundBody:
      'From now on you may sign in with Gosuslugi too. We kept neither the name nor documents of Gosuslugi, only a mark that it is you.',
    boundAfter:
      'If it was not you, tell the administrator of the Presidential Library at once: Gosuslugi is unbound and every session ends.',
  },
} as const satisfies Record<Language, object>;

/** @param linkName names the link: a letter goes out once for each */
export function bindingLetter({ id, email, language }: Account, url: string, linkName: string): Letter {
  const { invited: subject, before, button: action, after } = words[language];
  const body = letterBody([paragraph(before), button(action, url), paragraph(after)]);
  return {
    ...{ dedupeKey: `esia-binding:${linkName}`, kind: 'esia-binding', to: email, subject, accountId: id },
    ...letterLayout({ title: subject, language, ...body }),
  };
}

/** Tells the owner of the account of a new way into it. */
export function boundLetter({ id, email, language }: Account, boundAt: Date): Letter {
  const { bound: subject, boundBody, boundAfter } = words[language];
  const body = letterBody([paragraph(boundBody), paragraph(boundAfter)]);
  const dedupeKey = `esia-bound:${id}:${boundAt.toISOString()}`;
  return {
    ...{ dedupeKey, kind: 'esia-bound', to: email, subject, accountId: id },
    ...letterLayout({ title: subject, language, ...body }),
  };
}
