import type { AgreementKind, AgreementState, PartyRole } from '@pbnet/domain/agreements';

type Words = readonly [ru: string, en: string];

/** How the log names what is done with agreements. */
export const agreementActions: Readonly<Record<string, Words>> = {
  'agreement.create': ['Создан черновик соглашения', 'Made a draft of an agreement'],
  'agreement.save': ['Изменено соглашение', 'Changed an agreement'],
  'agreement.submit': ['Соглашение отправлено на согласование', 'Sent an agreement to review'],
  'agreement.take-back': ['Соглашение забрано с согласования', 'Took an agreement back'],
  'agreement.return': ['Соглашение возвращено на доработку', 'Returned an agreement'],
  'agreement.approve': ['Соглашение согласовано', 'Approved an agreement'],
  'agreement.start-signing': ['Начато подписание соглашения', 'Began to sign an agreement'],
  'agreement.sign': ['Соглашение подписано стороной', 'A party signed an agreement'],
  'agreement.terminate': ['Расторгнуто соглашение', 'Terminated an agreement'],
  'agreement.supersede': ['Соглашение заменено преемником', 'Superseded an agreement'],
  'agreement.withdraw': ['Отозвано соглашение', 'Withdrew an agreement'],
  'agreement.prolong': ['Соглашение продлено', 'Prolonged an agreement'],
  'agreement.end': ['Соглашение закончилось', 'An agreement ended'],
  'agreement.add-text': ['Добавлена версия текста', 'Added a version of the text'],
  'agreement.remark': ['Добавлено замечание', 'Added a remark'],
  'agreement.answer-remark': ['Дан ответ на замечание', 'Answered a remark'],
  'disagreement.save': ['Записан пункт разногласий', 'Wrote a clause of disagreement'],
  'disagreement.settle': ['Решён пункт разногласий', 'Settled a clause of disagreement'],
};

export const agreementFields: Readonly<Record<string, Words>> = {
  agreement: ['соглашение', 'agreement'],
  periods: ['периоды', 'periods'],
  centers: ['центры', 'centers'],
  signingOrder: ['порядок подписания', 'signing order'],
  coversTo: ['покрывает по', 'covers to'],
  prolongation: ['продление', 'prolongation'],
  prolongationMonths: ['месяцев продления', 'months of prolongation'],
  supersedesId: ['взамен соглашения', 'supersedes'],
  amendsId: ['изменяет соглашение', 'amends'],
  templateId: ['шаблон', 'template'],
  responsibleId: ['ответственный', 'responsible'],
  closedOn: ['не действует с', 'holds no longer from'],
  closesAs: ['как закончилось', 'ended as'],
  closeReason: ['причина окончания', 'reason of the end'],
  round: ['круг согласования', 'round of review'],
  partyId: ['сторона', 'party'],
  on: ['день', 'day'],
  route: ['как подписано', 'signed how'],
  clause: ['пункт', 'clause'],
  ours: ['редакция ПБ', 'words of headquarters'],
  theirs: ['редакция другой стороны', 'words of the other party'],
  agreed: ['согласованная редакция', 'words agreed to'],
  answer: ['ответ', 'answer'],
  note: ['что изменилось', 'what has changed'],
  paragraphs: ['абзацев', 'paragraphs'],
  source: ['откуда', 'source'],
  fileId: ['файл', 'file'],
};

export const agreementStateWords: Readonly<Record<AgreementState, Words>> = {
  draft: ['черновик', 'draft'],
  'in-review': ['на согласовании', 'in review'],
  approved: ['согласовано', 'approved'],
  signing: ['на подписании', 'being signed'],
  active: ['действует', 'active'],
  expired: ['истекло', 'expired'],
  terminated: ['расторгнуто', 'terminated'],
  superseded: ['заменено', 'superseded'],
  withdrawn: ['отозвано', 'withdrawn'],
};

export const agreementKindWords: Readonly<Record<AgreementKind, Words>> = {
  framework: ['рамочное', 'framework'],
  cooperation: ['о сотрудничестве', 'cooperation'],
  'access-center': ['об открытии ЦУД', 'opening of a center'],
  other: ['другое', 'other'],
};

export const partyRoleWords: Readonly<Record<PartyRole, Words>> = {
  'presidential-library': ['Президентская библиотека', 'Presidential Library'],
  'regional-authority': ['орган власти субъекта', 'authority of the region'],
  'regional-center-host': ['учреждение РЦ', 'host of the regional center'],
  'center-host': ['учреждение ЦУД', 'host of a center'],
  partner: ['партнёр', 'partner'],
};
