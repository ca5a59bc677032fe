type Words = readonly [ru: string, en: string];

/** Commands of the know-how library, in words of the log. */
export const methodActions: Readonly<Record<string, Words>> = {
  'method.create': ['Создана методика', 'Made a method'],
  'method.save': ['Изменена методика', 'Changed a method'],
  'method.submit': ['Методика отправлена на проверку', 'Sent a method to review'],
  'method.return': ['Методика возвращена автору', 'Returned a method'],
  'method.publish': ['Методика опубликована', 'Published a method'],
  'method.archive': ['Методика убрана в архив', 'Archived a method'],
  'method.restore': ['Методика возвращена из архива', 'Restored a method'],
  'method.apply': ['Методику применили', 'Applied a method'],
  'method.rate': ['Отзыв о методике', 'Rated a method'],
  'method.answer': ['Ответ на отзыв о методике', 'Answered feedback'],
  'method-application.save': ['Изменён результат применения методики', 'Changed the result of a method'],
};

export const methodFields: Readonly<Record<string, Words>> = {
  purpose: ['цель', 'purpose'],
  needs: ['что нужно', 'what is needed'],
  steps: ['шаги', 'steps'],
  results: ['что получается', 'results'],
  themes: ['темы', 'themes'],
  indicators: ['показатели', 'indicators'],
  resource: ['паспорт цифрового ресурса', 'passport of the resource'],
  draft: ['новая редакция', 'new edition'],
  edition: ['редакция', 'edition'],
  changes: ['что изменилось', 'what is new'],
  appliedOn: ['когда применили', 'applied on'],
  outcome: ['что получилось', 'what came of it'],
  figures: ['цифры', 'figures'],
  rating: ['оценка', 'rating'],
  methodId: ['методика', 'method'],
};

/** States that only methods have. */
export const methodStates: Readonly<Record<'archived', Words>> = {
  archived: ['в архиве', 'archived'],
};
