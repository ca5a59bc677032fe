import { firstDay, isDay, isMonth, type Language } from '@pbnet/domain';
import type { ExtensionState } from '@pbnet/domain/campaigns';
import type { ContestState, EntryState } from '@pbnet/domain/contests';
import type { AccountState } from '@pbnet/domain/identity';
import type { MailingKind, MailingState } from '@pbnet/domain/mail';
import type {
  IndicatorKind,
  PeriodState,
  ReportState,
  ResultState,
  ZeroPolicy,
  ZeroReason,
} from '@pbnet/domain/monitoring';
import type { OrganizationKind } from '@pbnet/domain/network';
import { agreementKindWords, agreementStateWords, partyRoleWords } from './agreement-words.ts';
import { attendanceKinds, attendanceModes, attendeeStates, checkInWays } from './attendance-words.ts';
import { audiences, campaignKinds, campaignStates } from './campaign-words.ts';
import { templateUseWords } from './document-words.ts';
import { renewalStates } from './renewal-words.ts';
import { meetingCodes, meetingKinds, meetingStates } from './meeting-words.ts';
import { readinessProofWords, readinessStateWords } from './center-words.ts';
import { eventFormats, eventStates } from './event-words.ts';
import { groundWords, peopleShownWords, verdictWords } from './moderation-words.ts';
import { methodStates } from './method-words.ts';
import { networkNames, promotionStates } from './promotion-words.ts';
import {
  consentPurposeWords,
  documentKindWords,
  erasureGrounds,
  readerLevels,
  readerOrigins,
  readerStates,
  readerValueWords,
} from './reader-words.ts';
import { collectionAccessWords } from './reading-words.ts';
import { videoStateWords } from './video-words.ts';
import { openingSides, openingStates } from './opening-words.ts';
import { signatureValues, trustKinds } from './signature-words.ts';
import { roleListWords } from './partner-words.ts';
import { duePrecisions, proofKinds, resolutionStates } from './resolution-words.ts';

type Words = readonly [ru: string, en: string];

// Closed by the lists of the domain: a new state, kind or reason without a word here does not compile.
const states: Readonly<
  Record<
    | AccountState
    | ReportState
    | PeriodState
    | MailingState
    | ResultState
    | ExtensionState
    | ContestState
    | EntryState,
    Words
  >
> = {
  invited: ['приглашён', 'invited'],
  active: ['работает', 'active'],
  disabled: ['отключён', 'disabled'],
  erased: ['данные стёрты', 'data erased'],
  missing: ['не сдан', 'missing'],
  draft: ['черновик', 'draft'],
  submitted: ['сдан', 'handed in'],
  returned: ['возвращён', 'returned'],
  accepted: ['принят', 'accepted'],
  scheduled: ['запланирован', 'scheduled'],
  open: ['открыт', 'open'],
  closed: ['закрыт', 'closed'],
  published: ['итоги опубликованы', 'results published'],
  prepared: ['подготовлена', 'prepared'],
  released: ['отправляется', 'being sent'],
  paused: ['приостановлена', 'paused'],
  finished: ['завершена', 'finished'],
  cancelled: ['отменена', 'cancelled'],
  requested: ['запрошено', 'requested'],
  announced: ['объявлен', 'announced'],
  frozen: ['результаты зафиксированы', 'results frozen'],
  rejected: ['отклонён', 'rejected'],
  withdrawn: ['отозван', 'withdrawn'],
  granted: ['разрешено', 'granted'],
  refused: ['отказано', 'refused'],
};

const kinds: Readonly<Record<MailingKind | IndicatorKind | OrganizationKind, Words>> = {
  'zero-lists': ['нулевые списки', 'zero lists'],
  results: ['итоги', 'results'],
  'meeting-invitations': ['приглашения на совещание', 'invitations to a meeting'],
  resolution: ['резолюция', 'resolution'],
  'opening-plan': ['план открытия центров', 'plan of openings'],
  flow: ['сумма за месяцы', 'sum over months'],
  stock: ['состояние на конец месяца', 'state at the end of the month'],
  library: ['библиотека', 'library'],
  museum: ['музей', 'museum'],
  school: ['школа', 'school'],
  university: ['вуз', 'university'],
  archive: ['архив', 'archive'],
  authority: ['орган власти субъекта', 'body of regional power'],
  culture: ['учреждение культуры', 'cultural institution'],
  'public-association': ['общественная организация', 'public association'],
  foundation: ['фонд', 'foundation'],
  company: ['коммерческая организация', 'company'],
  'presidential-library': ['Президентская библиотека', 'Presidential Library'],
  other: ['другое', 'other'],
};

const zeroPolicies: Readonly<Record<ZeroPolicy, Words>> = {
  matters: ['попадает в нулевой список', 'enters the zero list'],
  explain: ['нужно пояснение', 'needs an explanation'],
  fine: ['обычное дело', 'nothing special'],
};

const reasons: Readonly<Record<ZeroReason, Words>> = {
  'no-staff': ['нет сотрудника', 'no staff'],
  'no-internet': ['нет интернета', 'no internet'],
  equipment: ['неисправна техника', 'broken equipment'],
  repair: ['ремонт помещения', 'rooms under repair'],
  'no-demand': ['не было посетителей', 'no visitors'],
  'not-recorded': ['учёт не вёлся', 'not recorded'],
  closing: ['центр закрывается', 'the center is closing'],
  other: ['другая причина', 'another reason'],
};

const languages: Readonly<Record<Language, Words>> = {
  ru: ['русский', 'Russian'],
  en: ['английский', 'English'],
};

const flags: Readonly<Record<string, Words>> = { true: ['да', 'yes'], false: ['нет', 'no'] };

// A cancelled mailing is recorded as its bare state.
const codes: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  ...meetingCodes,
  state: {
    ...readerStates,
    ...agreementStateWords,
    ...meetingStates,
    ...eventStates,
    ...methodStates,
    ...promotionStates,
    ...openingStates,
    ...videoStateWords,
    ...attendeeStates,
    ...resolutionStates,
    ...campaignStates,
    ...renewalStates,
    ...readinessStateWords,
    ...states,
  },
  level: readerLevels,
  origin: readerOrigins,
  purpose: consentPurposeWords,
  proof: readinessProofWords,
  network: networkNames,
  ground: { ...erasureGrounds, ...groundWords },
  access: collectionAccessWords,
  documentKind: documentKindWords,
  peopleShown: peopleShownWords,
  verdict: verdictWords,
  format: eventFormats,
  signatureState: signatureValues,
  signatureStatus: signatureValues,
  use: templateUseWords,
  proposedBy: openingSides,
  postponedBy: openingSides,
  rejectedBy: openingSides,
  mode: attendanceModes,
  way: checkInWays,
  '': states,
  kind: {
    ...agreementKindWords,
    ...meetingCodes['kind'],
    ...meetingKinds,
    ...attendanceKinds,
    ...trustKinds,
    ...proofKinds,
    ...campaignKinds,
    ...kinds,
  },
  audience: audiences,
  closesAs: agreementStateWords,
  role: partyRoleWords,
  duePrecision: duePrecisions,
  zeroPolicy: zeroPolicies,
  reason: reasons,
  language: languages,
};

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

function dateWords(value: string, language: Language): string | undefined {
  if (moment.test(value))
    return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short' }).format(
      new Date(value),
    );
  const [day, form] = isMonth(value)
    ? [firstDay(value), { month: 'long', year: 'numeric' } as const]
    : [isDay(value) ? value : undefined, { dateStyle: 'long' } as const];
  return day && new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(new Date(day));
}

/** A value of a changed field in words; undefined for what people wrote themselves and for numbers. */
export function valueWords(field: string, value: unknown, language: Language): string | undefined {
  const known = typeof value === 'boolean' ? flags : codes[field];
  const words = known && Object.hasOwn(known, String(value)) ? known[String(value)] : undefined;
  if (words) return words[language === 'ru' ? 0 : 1];
  if (typeof value === 'string') return dateWords(value, language);
  const ofReaders = readerValueWords(field, value, language);
  if (ofReaders !== undefined) return ofReaders;
  if (field === 'roles' && Array.isArray(value)) return roleListWords(value, language);
  return field === 'reports' && Array.isArray(value) ? String(value.length) : undefined;
}
