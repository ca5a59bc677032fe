import type { MessageList } from './message-list.ts';

export const methodsMessages = {
  'method-wrong-state': {
    ru: 'Этого действия с методикой сейчас нет: её состояние — «{{state}}». Ничего не изменено. Обновите страницу.',
    en: 'This step is not possible now: the method’s state is “{{state}}”. Nothing was changed. Refresh the page.',
  },
  'method-incomplete': {
    ru: 'На проверку отправить пока нельзя, в карточке не заполнено: {{gaps}}. Ничего не потеряно. Дополните карточку и отправьте снова.',
    en: 'It cannot go to review yet, the card lacks: {{gaps}}. Nothing is lost. Fill them in and send again.',
  },
  'method-changes-unsaid': {
    ru: 'Методику уже читают и применяют: напишите, что в новой редакции изменилось. Ничего не отправлено, правки сохранены.',
    en: 'People use this method already: say what is new in this edition. Nothing was sent, your edits are kept.',
  },
  'method-indicator-unknown': {
    ru: 'Показателя «{{code}}» в форме отчёта нет. Ничего не сохранено, введённое осталось на экране. Выберите показатель из списка.',
    en: 'The report form has no indicator “{{code}}”. Nothing was saved, your entry is still on the screen. Choose one of the list.',
  },
  'method-not-published': {
    ru: 'Методика ещё не опубликована или уже в архиве: отзыв и отметку «применили» она не принимает. Введённое осталось на экране.',
    en: 'The method is not published or is archived: it takes no feedback and no results. Your entry is still on the screen.',
  },
  'method-own-feedback': {
    ru: 'Это методика вашей стороны: отзывы о ней оставляют коллеги. Ничего не сохранено. Уточнение внесите в саму карточку.',
    en: 'This method is of your own side: feedback comes from colleagues. Nothing was saved. Put your note into the card itself.',
  },
  'method-applied-ahead': {
    ru: 'Этот день ещё не наступил. Ничего не сохранено, введённое осталось на экране. Укажите день, когда методику применили.',
    en: 'That day has not come yet. Nothing was saved, your entry is still on the screen. Give the day on which it was applied.',
  },
} as const satisfies MessageList;
