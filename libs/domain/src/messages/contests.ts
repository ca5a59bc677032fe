import type { MessageList } from './message-list.ts';

export const contestsMessages = {
  'contest-days': {
    ru: 'Сроки идут не по порядку. Приём заявок: {{opensOn}} — {{dueOn}}, региональный этап до {{regionalUntil}}, жюри до {{juryUntil}}. Ничего не записано, введённое на экране. Исправьте дату.',
    en: 'The days are out of order. Entries: {{opensOn}} to {{dueOn}}, regional stage until {{regionalUntil}}, jury until {{juryUntil}}. Nothing was recorded, your entry is on the screen. Correct the day.',
  },
  'contest-due-past': {
    ru: 'Последний день приёма ({{dueOn}}) уже прошёл. Конкурс не объявлен. Измените сроки и объявите снова.',
    en: 'The last day for entries ({{dueOn}}) has passed. The contest was not announced. Change the days and announce it again.',
  },
  'contest-settings-fixed': {
    ru: 'Критерии, шкалу и кворум уже не изменить: жюри поставило оценки. Номинацию с заявками не убрать. Ничего не записано, введённое на экране.',
    en: 'Criteria, scale and quorum are fixed: the jury has scored. A nomination with entries cannot be removed. Nothing was recorded, your entry is on the screen.',
  },
  'contest-step-refused': {
    ru: 'Сейчас этого сделать нельзя: конкурс уже в другом состоянии. Ничего не изменено. Обновите страницу.',
    en: 'This cannot be done now: the contest is in another state. Nothing was changed. Refresh the page.',
  },
  'entry-not-open-yet': {
    ru: 'Приём заявок начнётся {{opensOn}}. Заявка не отправлена, введённое сохранено на этом компьютере. Вернитесь в этот день.',
    en: 'Entries are taken from {{opensOn}}. Yours was not sent, what you typed is kept on this computer. Come back on that day.',
  },
  'entry-over': {
    ru: 'Приём заявок закончился {{dueOn}} в 23:59 по времени вашего региона. Ничего не записано, введённое осталось на экране. Если произошла ошибка, напишите в свой региональный центр.',
    en: 'Entries were taken until {{dueOn}}, 23:59 by the time of your region. Nothing was recorded, what you typed is on the screen. If this is a mistake, write to your regional center.',
  },
  'entry-step-refused': {
    ru: 'Состояние заявки уже другое, и этого с ней сделать нельзя. Ничего не изменено. Обновите страницу.',
    en: 'The entry is in another state, and this cannot be done. Nothing was changed. Refresh the page.',
  },
  'entry-guardian-consent': {
    ru: 'Автору ещё нет 18 лет. Заявка принимается только с согласием родителя или опекуна: приложите подписанный документ (фотографию или скан). Всё введённое сохранено.',
    en: 'The author is under 18. The entry is taken only with the consent of a parent or guardian: add the signed paper (a photograph or scan). What you entered is kept.',
  },
  'entry-guardian-name': {
    ru: 'Автору ещё нет 18 лет. Впишите имя родителя или опекуна. Заявка не записана, введённое на экране.',
    en: 'The author is under 18. Write the name of the parent or guardian. The entry was not recorded, what you typed is on the screen.',
  },
  'entry-files-missing': {
    ru: 'В этой номинации к заявке нужно приложить файлы: {{files}}. Заявка не отправлена, введённое сохранено. Приложите работу и отправьте снова.',
    en: 'In this nomination an entry needs files: {{files}}. It was not sent, what you entered is kept. Add the work and send again.',
  },
  'entry-consent-old': {
    ru: 'Текст согласия изменился. Заявка не записана, введённое на экране. Прочитайте новый текст и отметьте согласие ещё раз.',
    en: 'The text of the consent has changed. The entry was not recorded, what you typed is on the screen. Read the new text and consent again.',
  },
  'entry-link-unknown': {
    ru: 'По этой ссылке заявки нет. Откройте ссылку из письма ещё раз целиком. Если письма нет, напишите в свой региональный центр.',
    en: 'There is no entry behind this link. Open the whole link of the letter again. If you have no letter, write to your regional center.',
  },
  'entry-wait': {
    ru: 'С этого адреса сети отправлено много заявок подряд. Введённое сохранено на этом компьютере. Повторите через {{waitRu}}.',
    en: 'Many entries came from this address at once. What you typed is kept on this computer. Try again in {{waitEn}}.',
  },
  'contest-link-wait': {
    ru: 'С этого адреса сети открывали много неверных ссылок. Подождите {{waitRu}} и откройте ссылку из письма ещё раз.',
    en: 'Many wrong links were opened from this address. Wait {{waitEn}} and open the link of the letter again.',
  },
  'regional-stage-over': {
    ru: 'Региональный этап закончился {{regionalUntil}}. Ничего не изменено. Если решение нужно изменить, обратитесь в ПБ.',
    en: 'The regional stage ended on {{regionalUntil}}. Nothing was changed. If the decision has to change, ask headquarters.',
  },
  'regional-limit': {
    ru: 'На федеральный этап в этой номинации от региона проходит не больше {{limit}}. Работа не направлена. Снимите другую и повторите.',
    en: 'A region may send at most {{limit}} to the federal stage in this nomination. The work was not sent. Take another one back and try again.',
  },
  'juror-own-region': {
    ru: 'Эта работа из вашего региона: оценивать её вы не можете. Оценка не записана. Остальные ваши оценки на месте.',
    en: 'This work is from your own region: you may not score it. The score was not recorded. Your other scores are safe.',
  },
  'juror-conflict': {
    ru: 'По этой работе вы заявили о личной заинтересованности. Оценка не записана.',
    en: 'You have declared a conflict of interest in this work. The score was not recorded.',
  },
  'juror-not-in-jury': {
    ru: 'Вы не входите в жюри этого конкурса, или ссылка больше не действует. Ничего не записано. Попросите ПБ прислать новую ссылку.',
    en: 'You are not in the jury of this contest, or the link no longer works. Nothing was recorded. Ask headquarters for a new link.',
  },
  'juror-exists': {
    ru: 'Этот человек уже в жюри. Второй раз он не добавлен. Если письмо потерялось, отправьте ссылку ещё раз.',
    en: 'This person is already in the jury and was not added again. If the letter was lost, send the link again.',
  },
  'marks-incomplete': {
    ru: 'Поставьте оценку по каждому критерию, целым числом от {{min}} до {{max}}. Ничего не записано, введённое на экране.',
    en: 'Give a mark for every criterion, a whole number from {{min}} to {{max}}. Nothing was recorded, your entry is on the screen.',
  },
  'scores-closed': {
    ru: 'Результаты уже зафиксированы, оценки больше не принимаются. Эта оценка не записана, прежние на месте.',
    en: 'The results are frozen and no scores are taken. This score was not recorded, the earlier ones are safe.',
  },
  'quorum-missing': {
    ru: 'Кворума нет у работ: {{entries}}. Результаты не зафиксированы. Дождитесь оценок, пригласите ещё членов жюри или отметьте, кто из жюри выбыл.',
    en: 'There is no quorum for the works: {{entries}}. The results were not frozen. Wait for scores, invite more jurors or mark those who have left.',
  },
  'results-nothing': {
    ru: 'На федеральном этапе нет ни одной работы. Фиксировать нечего.',
    en: 'There is no work in the federal stage. There is nothing to freeze.',
  },
  'results-diplomas-given': {
    ru: 'По этим результатам уже выданы дипломы: {{count}}. Результаты не отменены. Сначала отзовите дипломы.',
    en: 'Diplomas were given by these results: {{count}}. The results were not undone. Revoke the diplomas first.',
  },
} as const satisfies MessageList;
