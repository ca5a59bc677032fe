import type { ApiOutputs } from '@pbnet/api-client';
import { counted } from '@pbnet/domain';
import type { ReminderStop } from '@pbnet/domain/campaigns';
import { useLanguage } from '../host-context.tsx';

type Refusal = NonNullable<NonNullable<ApiOutputs['campaigns']['board']>['cards'][number]['reminderRefusal']>;

interface ReminderWords {
  readonly one: string;
  oneLabel(name: string): string;
  title(name: string): string;
  readonly to: string;
  readonly subject: string;
  readonly letter: string;
  readonly send: string;
  readonly loading: string;
  readonly noAddress: string;
  sent(name: string): string;
  all(count: number): string;
  allQuestion(count: number): string;
  readonly allDetails: string;
  readonly allSend: string;
  sentAll(count: number): string;
  readonly leftOut: string;
  readonly reason: Readonly<Record<Refusal, string>>;
  count(sent: number, most: number): string;
  last(at: string): string;
  next(day: string): string;
  readonly stop: Readonly<Record<ReminderStop, string>>;
}

const ru: ReminderWords = {
  one: 'Напомнить',
  oneLabel: (name) => `Напомнить: ${name}`,
  title: (name) => `Напоминание: ${name}`,
  to: 'Кому',
  subject: 'Тема',
  letter: 'Письмо',
  send: 'Отправить письмо',
  loading: 'Готовим письмо',
  noAddress: 'У регионального центра нет адреса почты. Добавьте его в карточке центра.',
  sent: (name) => `Письмо отправлено: ${name}`,
  all: (count) => `Напомнить всем просроченным (${count})`,
  allQuestion: (count) =>
    `Отправить напоминание ${counted(count, ['региональному центру', 'региональным центрам', 'региональным центрам'])}?`,
  allDetails:
    'Каждый получит письмо о том, чего от него ждут. Тем, кому напоминали меньше часа назад, второе письмо не уйдёт.',
  allSend: 'Отправить письма',
  sentAll: (count) => `Отправлено ${counted(count, ['письмо', 'письма', 'писем'])}`,
  leftOut: 'Не отправлено:',
  reason: {
    'too-soon': 'напоминали меньше часа назад',
    cap: 'уже отправлено наибольшее число писем, позвоните',
    'without-address': 'нет адреса почты',
    'not-awaited': 'всё сдано',
    closed: 'приём завершён',
  },
  count: (sent, most) => `${sent} из ${most}`,
  last: (at) => `последнее ${at}`,
  next: (day) => `следующее ${day}`,
  stop: {
    answered: 'больше не напоминаем: ответ есть',
    closed: 'больше не напоминаем: кампания закрыта',
    'intake-over': 'больше не напоминаем: приём завершён',
    'without-address': 'не напоминаем: нет адреса почты',
    cap: 'больше не напоминаем: отправлено наибольшее число писем, позвоните',
    'ladder-over': 'само больше не напомнит, можно напомнить вручную',
  },
};

const en: ReminderWords = {
  one: 'Remind',
  oneLabel: (name) => `Remind ${name}`,
  title: (name) => `Reminder: ${name}`,
  to: 'To',
  subject: 'Subject',
  letter: 'Letter',
  send: 'Send the letter',
  loading: 'Preparing the letter',
  noAddress: 'The regional center has no e-mail address. Add it to its card.',
  sent: (name) => `Letter sent: ${name}`,
  all: (count) => `Remind everybody overdue (${count})`,
  allQuestion: (count) => `Send a reminder to ${count} regional ${count === 1 ? 'center' : 'centers'}?`,
  allDetails:
    'Each gets a letter about what is awaited of it. Who was reminded less than an hour ago gets no second letter.',
  allSend: 'Send the letters',
  sentAll: (count) => `${count} ${count === 1 ? 'letter' : 'letters'} sent`,
  leftOut: 'Not sent:',
  reason: {
    'too-soon': 'reminded less than an hour ago',
    cap: 'has had the most letters that may go, call them',
    'without-address': 'no e-mail address',
    'not-awaited': 'everything is handed in',
    closed: 'closed',
  },
  count: (sent, most) => `${sent} of ${most}`,
  last: (at) => `last on ${at}`,
  next: (day) => `next on ${day}`,
  stop: {
    answered: 'no more reminders: there is an answer',
    closed: 'no more reminders: the campaign is closed',
    'intake-over': 'no more reminders: answers are no longer taken',
    'without-address': 'no reminders: no e-mail address',
    cap: 'no more reminders: the most letters that may go have gone, call them',
    'ladder-over': 'nothing more goes by itself, a reminder by hand may',
  },
};

export function useReminderWords(): ReminderWords {
  return { ru, en }[useLanguage()];
}
