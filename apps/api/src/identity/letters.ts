import type { Language } from '@pbnet/domain';
import type { LinkPurpose } from '@pbnet/domain/identity';
import { button, letterBody, paragraph } from '../letters/letter-blocks.ts';
import { letterLayout } from '../letters/letter-layout.ts';
import type { Letter } from '../mail/outbox.ts';

export interface LinkLetter {
  readonly purpose: LinkPurpose;
  readonly accountId: string;
  readonly to: string;
  readonly language: Language;
  /** Names the link: a letter goes out once for each. */
  readonly linkName: string;
  readonly url: string;
}

const words = {
  invitation: {
    ru: {
      subject: 'Приглашение в информационную систему сети ЦУД',
      before:
        'Для вас создана учётная запись в информационной системе региональной сети Президентской библиотеки. Откройте страницу и придумайте пароль.',
      button: 'Принять приглашение',
      after:
        'Ссылка действует 14 дней и только один раз. Не пересылайте это письмо: по ссылке задают ваш пароль.',
    },
    en: {
      subject: 'Invitation to the information system of the network',
      before:
        'An account was made for you in the information system of the Presidential Library’s regional network. Open the page and choose a password.',
      button: 'Accept the invitation',
      after:
        'The link works for 14 days and only once. Do not forward this letter: the link sets your password.',
    },
  },
  password: {
    ru: {
      subject: 'Новый пароль для информационной системы сети ЦУД',
      before: 'Вы попросили задать новый пароль. Откройте страницу и придумайте его.',
      button: 'Задать новый пароль',
      after:
        'Ссылка действует 2 часа и только один раз. Если вы ни о чём не просили, ничего не делайте: старый пароль продолжает действовать.',
    },
    en: {
      subject: 'A new password for the information system of the network',
      before: 'You asked to set a new password. Open the page and choose one.',
      button: 'Set a new password',
      after:
        'The link works for 2 hours and only once. If you asked for nothing, do nothing: the old password still works.',
    },
  },
} as const satisfies Record<LinkPurpose, Record<Language, object>>;

export function linkLetter({ purpose, accountId, to, language, linkName, url }: LinkLetter): Letter {
  const { subject, before, button: action, after } = words[purpose][language];
  const body = letterBody([paragraph(before), button(action, url), paragraph(after)]);
  return {
    dedupeKey: `${purpose}:${linkName}`,
    kind: purpose,
    to,
    subject,
    ...letterLayout({ title: subject, language, ...body }),
    accountId,
  };
}
