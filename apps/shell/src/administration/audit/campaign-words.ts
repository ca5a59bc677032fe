import type { Audience, CampaignKind, SubmissionState } from '@pbnet/domain/campaigns';

type Words = readonly [ru: string, en: string];

/** How the log names what is done with campaigns. */
export const campaignActions: Readonly<Record<string, Words>> = {
  'campaign.remind': ['Отправлено напоминание', 'Sent a reminder'],
  'campaign.create': ['Создана кампания', 'Made a campaign'],
  'campaign.change': ['Изменён запрос кампании', 'Changed a campaign’s request'],
  'campaign.close': ['Закрыта кампания', 'Closed a campaign'],
  'campaign.withdraw': ['Отозвана кампания', 'Withdrew a campaign'],
  'submission.save': ['Сохранён черновик ответа', 'Saved a draft of an answer'],
  'submission.submit': ['Сдан ответ на кампанию', 'Handed in an answer'],
  'submission.report-nothing': ['Ответ: нечего сообщить', 'Answered that there is nothing'],
  'submission.take-back': ['Ответ отозван', 'Took an answer back'],
  'submission.accept': ['Принят ответ на кампанию', 'Accepted an answer'],
  'submission.return': ['Возвращён ответ на кампанию', 'Returned an answer'],
  'extension.request': ['Запрошено продление срока', 'Asked for an extension'],
  'extension.give': ['Срок продлён без просьбы', 'Gave an extension unasked'],
  'extension.grant': ['Срок продлён', 'Granted an extension'],
  'extension.refuse': ['В продлении отказано', 'Refused an extension'],
};

export const campaignFields: Readonly<Record<string, Words>> = {
  campaignId: ['номер кампании', 'number of the campaign'],
  title: ['название', 'title'],
  request: ['текст запроса', 'request'],
  audience: ['кого просят', 'who is asked'],
  asked: ['спрошено РЦ', 'regional centers asked'],
  summary: ['итоги', 'summary'],
  closed: ['завершена', 'closed'],
  withdrawn: ['отозвана', 'withdrawn'],
  draft: ['черновик', 'draft'],
  answer: ['ответ', 'answer'],
  returnReason: ['что исправить', 'what to correct'],
  askedAt: ['запрос отправлен', 'request sent'],
  answeredAt: ['ответ сдан', 'handed in at'],
  late: ['сдан поздно', 'handed in late'],
  createdBy: ['кто создал', 'made by'],
};

export const campaignStates: Readonly<Record<SubmissionState, Words>> = {
  awaiting: ['ответа нет', 'no answer'],
  draft: ['черновик', 'draft'],
  submitted: ['сдан', 'handed in'],
  returned: ['возвращён', 'returned'],
  accepted: ['принят', 'accepted'],
  'nothing-to-report': ['нечего сообщить', 'nothing to report'],
};

export const campaignKinds: Readonly<Record<CampaignKind, Words>> = {
  'monthly-statistics': ['статистика за месяц', 'statistics of a month'],
  'joint-events': ['совместные мероприятия', 'joint events'],
  'planned-openings': ['планы открытия ЦУД', 'planned openings'],
  'agreement-renewals': ['обновление соглашений', 'renewal of agreements'],
  question: ['другой вопрос', 'another question'],
};

export const audiences: Readonly<Record<Audience, Words>> = {
  all: ['все региональные центры', 'all regional centers'],
  chosen: ['выбранные', 'chosen ones'],
};
