import type { AssignmentState, ProofKind, ResolutionState } from '@pbnet/domain/resolutions';

type Words = readonly [ru: string, en: string];

/** How the log names what is done with resolutions and their cards. */
export const resolutionActions: Readonly<Record<string, Words>> = {
  'resolution.create': ['Создана резолюция', 'Made a resolution'],
  'resolution.save': ['Сохранён черновик резолюции', 'Saved a draft of a resolution'],
  'resolution.refresh-facts': ['Обновлены числа преамбулы', 'Refreshed the numbers of a preamble'],
  'resolution.agree': ['Резолюция передана на подпись', 'Passed a resolution on for signature'],
  'resolution.reopen': ['Резолюция возвращена в черновик', 'Took a resolution back to draft'],
  'resolution.sign': ['Подписана резолюция', 'Signed a resolution'],
  'resolution.register': ['Резолюция поставлена на контроль', 'Put a resolution under control'],
  'resolution.acknowledge': ['РЦ ознакомился с резолюцией', 'A regional center read a resolution'],
  'department.save': ['Сохранён отдел ПБ', 'Saved a department'],
  'decision.complete': ['Назначен ответственный решения', 'Named the party of a decision'],
  'assignment.news': ['Промежуточные сведения', 'Interim news of a card'],
  'assignment.report': ['Отчёт по поручению', 'Reported on a card'],
  'assignment.propose': ['Система предложила снять поручение', 'The system proposed to close a card'],
  'assignment.confirm': ['Подтверждено исполнение', 'Confirmed a card'],
  'assignment.return': ['Возвращён отчёт по поручению', 'Returned the report of a card'],
  'assignment.ask-extension': ['Запрошено продление поручения', 'Asked for a later day of a card'],
  'assignment.extend': ['Продлён срок поручения', 'Moved the due day of a card'],
  'assignment.refuse-extension': ['Отказано в продлении поручения', 'Refused a later day of a card'],
  'assignment.remind': ['Напоминание о поручениях', 'Reminded of cards'],
};

export const resolutionFields: Readonly<Record<string, Words>> = {
  preamble: ['преамбула', 'preamble'],
  prioritiesTitle: ['заголовок задач', 'heading of the priorities'],
  priorities: ['приоритетные задачи', 'priorities'],
  decisions: ['решения', 'decisions'],
  number: ['номер', 'number'],
  signedOn: ['дата подписания', 'day of signing'],
  signerPost: ['должность', 'post'],
  signerName: ['подпись', 'signature'],
  sha256: ['контрольная сумма', 'checksum'],
  meetingId: ['совещание', 'meeting'],
  parties: ['ответственные', 'responsible parties'],
  dueOn: ['срок', 'due day'],
  duePrecision: ['точность срока', 'precision of the due day'],
  oldDueOn: ['прежний срок', 'old due day'],
  newDueOn: ['новый срок', 'new due day'],
  cards: ['поручений', 'cards'],
  links: ['ссылки', 'links'],
  steps: ['шаги напоминаний', 'steps of the ladder'],
  due: ['срок', 'due'],
  recurrence: ['повторение', 'recurrence'],
  awaits: ['что увидит система', 'awaited proof'],
  controllerId: ['контролёр', 'controller'],
  words: ['слова', 'words'],
};

export const resolutionStates: Readonly<
  Record<Exclude<ResolutionState, 'draft'> | Exclude<AssignmentState, 'returned'>, Words>
> = {
  agreed: ['ждёт подписи', 'to be signed'],
  signed: ['подписана', 'signed'],
  controlled: ['на контроле', 'under control'],
  assigned: ['поручено', 'assigned'],
  'in-progress': ['в работе', 'in progress'],
  reported: ['ждёт контролёра', 'with the controller'],
  confirmed: ['исполнено', 'done'],
};

export const proofKinds: Readonly<Record<ProofKind, Words>> = {
  'mailing-finished': ['рассылка закончена', 'a mailing is finished'],
  'campaign-closed': ['кампания закрыта', 'a campaign is closed'],
  'meeting-held': ['совещание проведено', 'a meeting was held'],
  'plan-approved': ['план утверждён', 'a plan is approved'],
};

export const duePrecisions: Readonly<Record<string, Words>> = {
  day: ['день', 'day'],
  month: ['месяц', 'month'],
  year: ['год', 'year'],
};
