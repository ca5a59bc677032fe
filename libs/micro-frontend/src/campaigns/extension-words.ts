import { useLanguage } from '../host-context.tsx';

interface Days {
  readonly day: string;
  readonly old: string;
}

/** Sections that show campaigns bring their own catalogues; these words are the same in all of them. */
const words = {
  ru: {
    title: 'Просьбы о продлении',
    ask: 'Попросить продление',
    present: (day: string, closes: string | null) =>
      `Сейчас срок: ${day}.${closes === null ? '' : ` Приём закрывается ${closes}.`}`,
    newDay: 'Новый срок',
    newDayMissing: 'Выберите новый срок',
    reason: 'Почему вы не успеваете',
    reasonHelp: 'Хотя бы 10 знаков. Ответ придёт письмом на адрес регионального центра.',
    reasonShort: 'Напишите причину подробнее: хотя бы 10 знаков',
    send: 'Отправить просьбу',
    sent: 'Просьба отправлена в отдел мониторинга',
    waiting: ({ day }: Days) => `Вы просите продлить срок до ${day}. Отдел мониторинга ещё не ответил.`,
    granted: ({ day, old }: Days) => `Срок продлён до ${day}. Прежний срок: ${old}.`,
    refused: ({ day }: Days, reason: string) => `В продлении до ${day} отказано: ${reason}`,
    from: ({ day, old }: Days) => `с ${old} на ${day}`,
    grant: 'Разрешить',
    grantQuestion: (day: string, name: string) => `Продлить срок до ${day}: ${name}?`,
    grantDetails: 'Новый срок начнёт действовать сразу. Прежний сохранится в истории.',
    refuse: 'Отказать',
    refuseTitle: (name: string) => `Отказ: ${name}`,
    refuseReason: 'Причина отказа',
    refuseHelp: 'Её увидит региональный центр',
    refuseShort: 'Напишите причину: хотя бы 5 знаков',
    refuseSend: 'Отправить отказ',
    decided: (name: string) => `Ответ отправлен: ${name}`,
    give: 'Продлить срок',
    giveTitle: 'Продлить срок региональным центрам',
    giveTo: 'Кому',
    giveToMissing: 'Выберите хотя бы один региональный центр',
    giveReason: 'Причина',
    giveReasonHelp: 'Её увидят региональные центры. Прежний срок сохранится в истории.',
    giveSend: 'Продлить',
    given: (count: number) => `Срок продлён: ${count}`,
    notGiven: 'Не продлено:',
    skip: {
      'not-awaited': 'уже ответил',
      asks: 'сам просит продление, ответьте на просьбу',
      'not-later': 'его срок и так не раньше',
      'after-closing': 'день позже закрытия приёма',
    },
  },
  en: {
    title: 'Requests for more time',
    ask: 'Ask for more time',
    present: (day: string, closes: string | null) =>
      `Due now: ${day}.${closes === null ? '' : ` Closes on ${closes}.`}`,
    newDay: 'New due day',
    newDayMissing: 'Choose the new due day',
    reason: 'Why you need more time',
    reasonHelp: 'At least 10 characters. The answer comes by letter to the regional center.',
    reasonShort: 'Say a little more: at least 10 characters',
    send: 'Send the request',
    sent: 'The request went to the monitoring department',
    waiting: ({ day }: Days) => `You ask for more time until ${day}. There is no answer yet.`,
    granted: ({ day, old }: Days) => `The due day is now ${day}. It was ${old}.`,
    refused: ({ day }: Days, reason: string) => `More time until ${day} was refused: ${reason}`,
    from: ({ day, old }: Days) => `from ${old} to ${day}`,
    grant: 'Grant',
    grantQuestion: (day: string, name: string) => `Move the due day to ${day}: ${name}?`,
    grantDetails: 'The new day holds at once. The old one stays in the history.',
    refuse: 'Refuse',
    refuseTitle: (name: string) => `Refusal: ${name}`,
    refuseReason: 'Reason of the refusal',
    refuseHelp: 'The regional center will see it',
    refuseShort: 'Give the reason: at least 5 characters',
    refuseSend: 'Send the refusal',
    decided: (name: string) => `Answer sent: ${name}`,
    give: 'Give more time',
    giveTitle: 'More time for regional centers',
    giveTo: 'To whom',
    giveToMissing: 'Choose at least one regional center',
    giveReason: 'Reason',
    giveReasonHelp: 'The regional centers will see it. The old day stays in the history.',
    giveSend: 'Give more time',
    given: (count: number) => `Given more time: ${count}`,
    notGiven: 'Left as they were:',
    skip: {
      'not-awaited': 'has answered',
      asks: 'asks for more time itself, answer its request',
      'not-later': 'its day is not earlier anyway',
      'after-closing': 'the day is after the closing',
    },
  },
} as const satisfies Readonly<Record<'ru' | 'en', unknown>>;

type Words = (typeof words)['ru' | 'en'];

export function useExtensionWords(): Words {
  return words[useLanguage()];
}
