import type { MessageList } from './message-list.ts';

export const renewalsMessages = {
  'renewal-choice-changed': {
    ru: 'Пока вы выбирали, {{count}} из выбранных соглашений уже обновили, расторгли или включили в другое обновление: «{{title}}». Ничего не создано и не разослано, ваш текст сохранён. Обновите список и разошлите ещё раз.',
    en: 'While you were choosing, {{count}} of the chosen agreements were renewed, ended or taken into another renewal: “{{title}}”. Nothing was made or sent, your text is kept. Refresh the list and send again.',
  },
  'renewal-without-regional-centers': {
    ru: 'Ни у одного из выбранных соглашений нет регионального центра, поэтому спрашивать некого. Ничего не создано, ваш выбор сохранён. Добавьте соглашения региональных центров или обновите эти по одному на их страницах.',
    en: 'None of the chosen agreements has a regional center, so there is nobody to ask. Nothing was made, your choice is kept. Add agreements of regional centers, or renew these one by one on their pages.',
  },
  'renewal-nothing-to-draft': {
    ru: 'Проекты всех соглашений этого обновления уже подготовлены. Ничего не изменено. Откройте нужное соглашение на доске.',
    en: 'The drafts of this renewal are all made. Nothing was changed. Open the agreement on the board.',
  },
  'renewal-without-period': {
    ru: 'У действующего соглашения нет даты окончания, поэтому следующий срок не от чего отсчитать. Проект не создан. Укажите срок в соглашении и подготовьте проекты ещё раз.',
    en: 'The agreement has no last day to count the next period from. No draft was made. Enter its period and make the drafts again.',
  },
  'renewal-draft-failed': {
    ru: 'Проект не получился из-за сбоя системы. Остальные проекты на месте. Нажмите «Подготовить проекты» ещё раз, а если не поможет, обратитесь к администратору.',
    en: 'The system failed to make this draft. The others are there. Make the drafts again; if that does not help, ask the administrator.',
  },
  'renewal-changed': {
    ru: 'Пока вы смотрели на эту страницу, проекты уже готовил другой сотрудник или готовит сейчас. Ничего не изменено. Посмотрите, что осталось, и нажмите ещё раз.',
    en: 'While you looked at this page another person had the drafts made, or is having them made now. Nothing was changed. See what is left and press again.',
  },
  'renewal-drafted-already': {
    ru: 'Проект нового соглашения уже создан. Ничего не изменено. Чтобы не обновлять соглашение, отзовите проект на его странице.',
    en: 'The draft of the new agreement is there already. Nothing was changed. To leave the agreement unrenewed, withdraw the draft on its page.',
  },
  'renewal-not-left-out': {
    ru: 'Это соглашение уже в обновлении. Ничего не изменено. Обновите страницу.',
    en: 'This agreement is in the renewal already. Nothing was changed. Refresh the page.',
  },
  'renewal-taken-elsewhere': {
    ru: 'Это соглашение уже обновляет другая кампания. Ничего не изменено. Следите за ним на её доске.',
    en: 'Another campaign renews this agreement already. Nothing was changed. Follow it on that board.',
  },
} as const satisfies MessageList;
