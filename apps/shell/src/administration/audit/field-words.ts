import type { Language } from '@pbnet/domain';
import { startingForm, type Indicator, type ReportingPeriod } from '@pbnet/domain/monitoring';
import type {
  AccessCenterFacts,
  OrganizationFacts,
  RegionalCenterFacts,
  RegionFacts,
} from '@pbnet/domain/network';
import { agreementFields } from './agreement-words.ts';
import { attendanceFields } from './attendance-words.ts';
import { meetingFields } from './meeting-words.ts';
import { campaignFields } from './campaign-words.ts';
import { documentFields } from './document-words.ts';
import { renewalFields } from './renewal-words.ts';
import { signatureFields } from './signature-words.ts';
import { resolutionFields } from './resolution-words.ts';
import { contestFields } from './contest-words.ts';
import { centerFields } from './center-words.ts';
import { eventFields } from './event-words.ts';
import { channelFields } from './channel-words.ts';
import { moderationFields } from './moderation-words.ts';
import { readerFields } from './reader-words.ts';
import { readingFields } from './reading-words.ts';
import { videoFields } from './video-words.ts';
import { broadcastFields } from './broadcast-words.ts';
import { methodFields } from './method-words.ts';
import { promotionFields } from './promotion-words.ts';
import { openingFields } from './opening-words.ts';
import { partnerFields } from './partner-words.ts';
import { planFields } from './plan-words.ts';

type Words = readonly [ru: string, en: string];

// Closed by the records themselves: a new fact of theirs without a word here does not compile.
type RecordField =
  | keyof AccessCenterFacts
  | keyof OrganizationFacts
  | keyof RegionalCenterFacts
  | keyof RegionFacts
  | keyof Indicator
  | keyof ReportingPeriod;

const ofRecords: Readonly<Record<RecordField, Words>> = {
  name: ['название', 'name'],
  nameRu: ['название', 'name in Russian'],
  nameEn: ['название по-английски', 'name'],
  shortName: ['краткое название', 'short name'],
  address: ['адрес', 'address'],
  legalAddress: ['юридический адрес', 'registered address'],
  postalAddress: ['почтовый адрес', 'postal address'],
  email: ['адрес почты', 'e-mail'],
  locality: ['населённый пункт', 'place'],
  federalDistrict: ['федеральный округ', 'federal district'],
  organizationId: ['организация', 'organisation'],
  regionId: ['регион', 'region'],
  regionalCenterId: ['РЦ', 'regional center'],
  timeZone: ['часовой пояс', 'time zone'],
  code: ['код', 'code'],
  unit: ['единица измерения', 'unit'],
  kind: ['вид', 'kind'],
  zeroPolicy: ['что значит ноль', 'what a zero means'],
  position: ['место в отчёте', 'position in the report'],
  month: ['месяц', 'month'],
  state: ['состояние', 'state'],
  opensOn: ['открытие', 'opens'],
  dueOn: ['срок', 'due'],
  closesOn: ['закрытие', 'closes'],
  version: ['номер изменения', 'number of the change'],
};

const ofCommands: Readonly<Record<string, Words>> = {
  reported: ['в отчёте', 'in the report'],
  counted: ['по журналу доступа', 'in the access log'],
  displayName: ['имя', 'name'],
  language: ['язык', 'language'],
  role: ['роль', 'role'],
  reason: ['причина', 'reason'],
  kid: ['ключ', 'key'],
  from: ['с даты', 'from'],
  until: ['действует до', 'in force until'],
  validFrom: ['действует с', 'in force from'],
  validTo: ['действует по', 'in force to'],
  centerId: ['ЦУД', 'access center'],
  isBranch: ['филиал библиотеки', 'branch of the library'],
  openedOn: ['открыт с', 'open since'],
  closedOn: ['закрыт с', 'closed since'],
  suspendedOn: ['приостановлен с', 'suspended since'],
  resumedOn: ['возобновлён с', 'resumed on'],
  archivedOn: ['в архиве с', 'archived on'],
  newDueOn: ['новый срок', 'new due day'],
  oldDueOn: ['прежний срок', 'due day before'],
  step: ['ступень напоминания', 'step of the reminder'],
  deliveryId: ['номер письма', 'number of the letter'],
  letters: ['писем', 'letters'],
  note: ['заметка', 'note'],
  words: ['текст', 'words'],
  reports: ['отчётов', 'reports'],
  confirmation: ['отпечаток файла', 'fingerprint of the file'],
  pdfSha256: ['отпечаток файла PDF', 'fingerprint of the PDF file'],
  xlsxSha256: ['отпечаток файла XLSX', 'fingerprint of the XLSX file'],
  hardRules: ['строгие правила', 'hard rules'],
  softRules: ['мягкие правила', 'soft rules'],
  release: ['выпуск', 'release'],
  releaseId: ['номер выпуска', 'number of the release'],
  '': ['значение', 'value'],
};

const fields: Readonly<Record<string, Words>> = {
  ...readerFields,
  ...readingFields,
  ...agreementFields,
  ...meetingFields,
  ...attendanceFields,
  ...resolutionFields,
  ...campaignFields,
  ...contestFields,
  ...eventFields,
  ...channelFields,
  ...moderationFields,
  ...broadcastFields,
  ...videoFields,
  ...promotionFields,
  ...methodFields,
  ...openingFields,
  ...partnerFields,
  ...planFields,
  ...centerFields,
  ...documentFields,
  ...renewalFields,
  ...signatureFields,
  ...ofRecords,
  ...ofCommands,
};

/** Indicators that headquarters added later read as their codes. */
function indicatorWords(code: string, language: Language): string {
  const indicator = startingForm.find((known) => known.code === code);
  return (language === 'ru' ? indicator?.nameRu : indicator?.nameEn) ?? code;
}

/** The name of a changed field, of a nested one by its last part; a field of a newer release reads as its key. */
export function fieldWords(field: string, language: Language): string {
  const [part, code = ''] = field.split('.');
  if (part === 'values') return indicatorWords(code, language);
  if (part === 'comments')
    return language === 'ru'
      ? `пояснение: ${indicatorWords(code, language)}`
      : `explanation: ${indicatorWords(code, language)}`;
  return fields[field.split('.').at(-1) ?? field]?.[language === 'ru' ? 0 : 1] ?? field;
}
