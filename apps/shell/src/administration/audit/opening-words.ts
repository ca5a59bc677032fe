import type { OpeningSide, OpeningState } from '@pbnet/domain/openings';

type Words = readonly [ru: string, en: string];

/** Commands of planned openings, in words of the log. */
export const openingActions: Readonly<Record<string, Words>> = {
  'planned-opening.propose': ['Предложено открытие ЦУД', 'Proposed an opening'],
  'planned-opening.save': ['Изменено предложение об открытии', 'Changed a proposal'],
  'planned-opening.take': ['Предложение взято на рассмотрение', 'Took a proposal under review'],
  'planned-opening.agree': ['Открытие согласовано', 'Agreed to an opening'],
  'planned-opening.reject': ['Предложение отклонено', 'Rejected a proposal'],
  'planned-opening.withdraw': ['Предложение отозвано', 'Withdrew a proposal'],
  'planned-opening.postpone': ['Открытие перенесено', 'Postponed an opening'],
  'planned-opening.propose-again': ['Открытие предложено снова', 'Proposed an opening again'],
  'planned-opening.enter-plan': ['Открытие вошло в план', 'Took an opening into the plan'],
  'planned-opening.prepare': ['Началась подготовка открытия', 'Began to prepare an opening'],
  'planned-opening.make-ready': ['Центр готов к открытию', 'The center is ready to open'],
  'planned-opening.open': ['Плановый центр открыт', 'Opened a planned center'],
  'planned-opening.link': ['К открытию добавлена связь', 'Linked a record to an opening'],
  'planned-opening.request-change': ['Запрошено изменение открытия', 'Asked to change an opening'],
  'planned-opening.accept-change': ['Изменение открытия принято', 'Accepted a change of an opening'],
  'planned-opening.refuse-change': ['В изменении открытия отказано', 'Refused a change of an opening'],
  'planned-opening.cancel-change': ['Запрос на изменение отозван', 'Took a wish to change back'],
};

export const openingFields: Readonly<Record<string, Words>> = {
  hostName: ['где открывается', 'host'],
  municipality: ['муниципальное образование', 'municipality'],
  municipalityId: ['муниципальное образование из списка', 'municipality of the list'],
  seats: ['мест', 'seats'],
  equipment: ['оборудование', 'equipment'],
  linkSpeedMbps: ['скорость связи, Мбит/с', 'link speed, Mbit/s'],
  addresses: ['сетевые адреса', 'network addresses'],
  plannedMonth: ['плановый месяц', 'planned month'],
  oldMonth: ['прежний месяц', 'month before'],
  postponedBy: ['кто перенёс', 'postponed by'],
  proposedBy: ['кто предложил', 'proposed by'],
  proposedAt: ['предложено', 'proposed at'],
  rejectedBy: ['кто отклонил', 'rejected by'],
  agreementId: ['соглашение', 'agreement'],
  jointEventId: ['мероприятие', 'event'],
  answer: ['ответ', 'answer'],
};

/** States that only openings have, or that others have in another gender. */
export const openingStates: Readonly<
  Record<Exclude<OpeningState, 'agreed' | 'postponed' | 'rejected' | 'withdrawn'>, Words>
> = {
  proposed: ['предложено', 'proposed'],
  'under-review': ['на рассмотрении', 'under review'],
  'in-plan': ['в плане', 'in the plan'],
  preparing: ['подготовка', 'preparing'],
  ready: ['готов к открытию', 'ready'],
  opened: ['открыт', 'opened'],
};

export const openingSides: Readonly<Record<OpeningSide, Words>> = {
  headquarters: ['ПБ', 'headquarters'],
  'regional-center': ['РЦ', 'regional center'],
};
