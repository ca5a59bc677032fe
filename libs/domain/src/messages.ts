import { agreementDocumentsMessages } from './messages/agreement-documents.ts';
import { agreementsMessages } from './messages/agreements.ts';
import { attendanceMessages } from './messages/attendance.ts';
import { awardsMessages } from './messages/awards.ts';
import { broadcastsMessages } from './messages/broadcasts.ts';
import { campaignsMessages } from './messages/campaigns.ts';
import { channelsMessages } from './messages/channels.ts';
import { commonMessages } from './messages/common.ts';
import { contestsMessages } from './messages/contests.ts';
import { documentsMessages } from './messages/documents.ts';
import { entryMessages } from './messages/entry.ts';
import { esiaMessages } from './messages/esia.ts';
import { readingFiguresMessages } from './messages/reading-figures.ts';
import { filesMessages } from './messages/files.ts';
import { identityMessages } from './messages/identity.ts';
import { jointEventsMessages } from './messages/joint-events.ts';
import { mailMessages } from './messages/mail.ts';
import { meetingsMessages } from './messages/meetings.ts';
import { moderationMessages } from './messages/moderation.ts';
import { monitoringMessages } from './messages/monitoring.ts';
import { networkMessages } from './messages/network.ts';
import { partnersMessages } from './messages/partners.ts';
import { methodsMessages } from './messages/methods.ts';
import { openingsMessages } from './messages/openings.ts';
import { openingPlansMessages } from './messages/opening-plans.ts';
import { platformMessages } from './messages/platform.ts';
import { promotionMessages } from './messages/promotion.ts';
import { publicationsMessages } from './messages/publications.ts';
import { readerErasureMessages } from './messages/reader-erasure.ts';
import { guardianMessages } from './messages/guardians.ts';
import { readerRegistrationMessages } from './messages/reader-registration.ts';
import { readinessMessages } from './messages/readiness.ts';
import { collectionsMessages } from './messages/collections.ts';
import { readingMessages } from './messages/reading.ts';
import { renewalsMessages } from './messages/renewals.ts';
import { resolutionsMessages } from './messages/resolutions.ts';
import { readerDeskMessages } from './messages/reader-desk.ts';
import { uploadsMessages } from './messages/uploads.ts';
import { staffEsiaMessages } from './messages/staff-esia.ts';
import { whiteSpotsMessages } from './messages/white-spots.ts';
import { signaturesMessages } from './messages/signatures.ts';
import { videosMessages } from './messages/videos.ts';
import { isDay, isMonth } from './month.ts';
import { dayInWords, monthInWords } from './words.ts';

/** The closed list of sentences that a broken rule can say: what happened, what is safe, what to do. */
export const messages = {
  ...commonMessages,
  ...identityMessages,
  ...esiaMessages,
  ...readingFiguresMessages,
  ...readerErasureMessages,
  ...guardianMessages,
  ...readerRegistrationMessages,
  ...staffEsiaMessages,
  ...networkMessages,
  ...partnersMessages,
  ...moderationMessages,
  ...monitoringMessages,
  ...entryMessages,
  ...campaignsMessages,
  ...jointEventsMessages,
  ...meetingsMessages,
  ...awardsMessages,
  ...attendanceMessages,
  ...mailMessages,
  ...platformMessages,
  ...filesMessages,
  ...uploadsMessages,
  ...readerDeskMessages,
  ...contestsMessages,
  ...resolutionsMessages,
  ...signaturesMessages,
  ...promotionMessages,
  ...readinessMessages,
  ...whiteSpotsMessages,
  ...openingPlansMessages,
  ...methodsMessages,
  ...openingsMessages,
  ...agreementsMessages,
  ...renewalsMessages,
  ...readingMessages,
  ...collectionsMessages,
  ...documentsMessages,
  ...agreementDocumentsMessages,
  ...broadcastsMessages,
  ...videosMessages,
  ...channelsMessages,
  ...publicationsMessages,
} as const;

export type MessageKey = keyof typeof messages;

export type Language = 'ru' | 'en';

const english = {
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  day: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

function isWords(detail: unknown): detail is Readonly<Record<Language, string>> {
  return typeof detail === 'object' && detail !== null && 'ru' in detail && 'en' in detail;
}

/** Months and days are told in words: «октябрь 2026», «5 ноября 2026 года»; several things after one another. */
function told(detail: unknown, language: Language): string {
  if (Array.isArray(detail)) return detail.map((one: unknown) => told(one, language)).join(', ');
  if (isWords(detail)) return detail[language];
  const text = String(detail ?? '');
  if (isMonth(text))
    return language === 'ru' ? monthInWords(text) : english.month.format(new Date(`${text}-01`));
  if (isDay(text)) return language === 'ru' ? dayInWords(text) : english.day.format(new Date(text));
  return text;
}

/** The sentence of a key in a language, with `{{name}}` filled from the details. */
export function sentence(
  key: MessageKey,
  language: Language,
  details: Readonly<Record<string, unknown>> = {},
): string {
  return messages[key][language].replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
    told(details[name], language),
  );
}
