import type { DraftState } from '@pbnet/domain/renewals';

type Words = readonly [ru: string, en: string];

/** How the log names what is done with renewals of agreements. */
export const renewalActions: Readonly<Record<string, Words>> = {
  'renewal.create': ['Начато обновление соглашений', 'Began a renewal of agreements'],
  'renewal.prepare-drafts': ['Запущена подготовка проектов', 'Began to make the drafts'],
  'renewal.leave-out': ['Соглашение не обновляется', 'Left an agreement out of a renewal'],
  'renewal.take-in': ['Соглашение возвращено в обновление', 'Took an agreement back into a renewal'],
};

export const renewalFields: Readonly<Record<string, Words>> = {
  termMonths: ['новый срок, месяцев', 'months of the next period'],
  agreements: ['соглашений', 'agreements'],
  drafts: ['проектов подготовить', 'drafts to make'],
  again: ['из них повторно', 'of them once more'],
};

export const renewalStates: Readonly<Record<DraftState, Words>> = {
  waiting: ['ждёт проекта', 'waits for a draft'],
  drafted: ['черновик создан', 'drafted'],
  failed: ['проект не получился', 'could not be drafted'],
  'left-out': ['не обновляется', 'not renewed'],
};
