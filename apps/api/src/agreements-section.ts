import { documentFiles } from './agreement-documents/document-files.ts';
import { documentServices, type DocumentServices } from './agreement-documents/document-services.ts';
import { agreementDrafts } from './agreements/agreement-drafts.ts';
import { agreementAttention } from './agreements/agreement-attention.ts';
import { agreementCalendar } from './agreements/agreement-calendar.ts';
import { agreementHealth } from './agreements/agreement-health.ts';
import { agreementSearch } from './agreements/agreement-search.ts';
import { signingProgress } from './agreements/take-signature.ts';
import { agreementTexts } from './agreements/agreement-texts.ts';
import { agreementWorks } from './agreements/agreement-works.ts';
import { agreements, type Agreements } from './agreements/agreements.ts';
import { expiryWatch, type ExpiryWatch } from './agreements/expiry-watch.ts';
import type { PersonKeys } from './audit/person-keys.ts';
import type { CampaignListener } from './campaigns/campaign-listener.ts';
import type { CampaignMaking } from './campaigns/campaign-making.ts';
import type { AnswerSource } from './campaigns/answer-source.ts';
import type { CalendarSource } from './calendar/calendar-source.ts';
import type { Database } from './database.ts';
import type { FilePurpose } from './files/file-purpose.ts';
import type { StoredFiles } from './files/stored-files.ts';
import type { GuessLimit } from './guess-limit.ts';
import type { CenterManagers } from './identity/center-managers.ts';
import type { JobSender } from './jobs/job-sender.ts';
import type { QueuedWork } from './jobs/queued-work.ts';
import type { ScheduledWork } from './jobs/scheduled-work.ts';
import type { MailingAboutSource } from './mail/mailing-source.ts';
import type { Outbox } from './mail/outbox.ts';
import { healthAttention } from './network-health/health-attention.ts';
import type { HealthSource } from './network-health/health-source.ts';
import { networkHealth, type NetworkHealth } from './network-health/network-health.ts';
import { organizationRecords } from './network/organization-records.ts';
import { todayBy } from './network/today.ts';
import { openingAnswers } from './openings/opening-answers.ts';
import { openingAttention } from './openings/opening-attention.ts';
import { openingCalendar } from './openings/opening-calendar.ts';
import { openingHealth } from './openings/opening-health.ts';
import { openingSearch } from './openings/opening-search.ts';
import { openings, type Openings } from './openings/openings.ts';
import { partnerAttention } from './partners/partner-attention.ts';
import { partnerHealth } from './partners/partner-health.ts';
import { partnerSearch } from './partners/partner-search.ts';
import { planEntry } from './openings/plan-entry.ts';
import { openingPlans, type OpeningPlans, type OpeningPlansOptions } from './opening-plans/opening-plans.ts';
import { planAttention } from './opening-plans/plan-attention.ts';
import { planMailing } from './opening-plans/plan-mailing.ts';
import { planSearch } from './opening-plans/plan-search.ts';
import { partners, type Partners } from './partners/partners.ts';
import { partnerWorks } from './partners/partner-works.ts';
import type { AttentionSource } from './platform/attention-source.ts';
import type { SearchSource } from './platform/search-source.ts';
import { renewalAnswers } from './renewals/renewal-answers.ts';
import { renewalAttention } from './renewals/renewal-attention.ts';
import { renewalServices, type RenewalServices } from './renewals/renewal-services.ts';
import { readinessOf } from './readiness-section.ts';
import { readinessAttention } from './readiness/readiness-attention.ts';
import { ceremonyPhotos, readinessFiles } from './readiness/readiness-files.ts';
import { readinessHealth } from './readiness/readiness-health.ts';
import type { Readiness } from './readiness/readiness.ts';
import { signatureServices, type SignatureServices } from './signatures-section.ts';
import { signatureAttention } from './signatures/signature-attention.ts';
import { signatureScans } from './signatures/signature-scans.ts';
import { whiteSpots, type WhiteSpots } from './white-spots/white-spots.ts';

/** What the modules of partners, agreements and openings give to the ones that serve all modules. */
export interface AgreementsSources {
  readonly answeredByThings: readonly AnswerSource[];
  readonly campaignListeners: readonly CampaignListener[];
  readonly calendar: readonly CalendarSource[];
  readonly files: readonly FilePurpose[];
  readonly attention: readonly AttentionSource[];
  readonly searched: readonly SearchSource[];
  readonly mailings: readonly MailingAboutSource[];
}

/** What they offer to procedures. */
export interface AgreementsServices
  extends
    RenewalServices,
    SignatureServices,
    Pick<DocumentServices, 'agreementTemplates' | 'agreementDocuments'> {
  readonly agreements: Agreements;
  readonly expiryWatch: ExpiryWatch;
  readonly networkHealth: NetworkHealth;
  readonly openings: Openings;
  readonly openingPlans: OpeningPlans;
  readonly partners: Partners;
  readonly readiness: Readiness;
  readonly whiteSpots: WhiteSpots;
}

export interface SourcesOptions {
  readonly database: Database;
  readonly publicUrl: string;
  readonly now: () => Date;
  /** Breaks that other sections know of. */
  readonly moreHealth: readonly HealthSource[];
}

export interface AgreementsOptions
  extends SourcesOptions, Pick<OpeningPlansOptions, 'evidence' | 'mailings' | 'confirmPassword'> {
  readonly outbox: Outbox;
  readonly personKeys: PersonKeys;
  readonly jobs: JobSender;
  readonly campaignMaking: CampaignMaking;
  readonly storedFiles: StoredFiles;
  readonly centerManagers: CenterManagers;
  readonly guesses: GuessLimit;
}

/** Who knows of breaks in the chain of an opening: one line for each module. */
function healthOf({ database, publicUrl, now, moreHealth }: SourcesOptions): NetworkHealth {
  const sources = [openingHealth, agreementHealth, partnerHealth, readinessHealth, ...moreHealth];
  return networkHealth({ database, sources, today: todayBy(now), publicUrl });
}

export function agreementsSources(options: SourcesOptions): AgreementsSources {
  const { database, publicUrl, now } = options;
  return {
    answeredByThings: [openingAnswers, renewalAnswers],
    campaignListeners: [],
    calendar: [agreementCalendar(now), openingCalendar],
    files: [...documentFiles, readinessFiles, ceremonyPhotos, signatureScans],
    attention: [
      agreementAttention({ database, today: todayBy(now) }),
      healthAttention(healthOf(options)),
      signatureAttention({ database, now }),
      openingAttention(options),
      partnerAttention(database),
      planAttention(database),
      readinessAttention({ database, today: todayBy(now) }),
      renewalAttention({ database, today: todayBy(now) }),
    ],
    searched: [agreementSearch, openingSearch, partnerSearch, planSearch],
    mailings: [planMailing({ database, publicUrl, today: todayBy(now) })],
  };
}

export function agreementsServices(options: AgreementsOptions): AgreementsServices {
  const { database, outbox, personKeys, publicUrl, now } = options;
  const today = todayBy(now);
  const records = organizationRecords(today);
  const texts = agreementTexts(now);
  const { agreementTemplates, agreementDocuments, agreementFiles, documentToSign } = documentServices({
    ...options,
    texts,
  });
  return {
    ...{ agreementTemplates, agreementDocuments },
    agreements: agreements({
      ...{ database, outbox, publicUrl, now, today: todayBy(now), documents: documentToSign },
      ...{ drafts: agreementDrafts(now), texts },
    }),
    expiryWatch: expiryWatch({ database, outbox, publicUrl }),
    networkHealth: healthOf(options),
    openings: openings({ database, outbox, publicUrl, now, today }),
    openingPlans: openingPlans({ ...options, planEntry: planEntry(now), today }),
    partners: partners({ database, records, personKeys, today, now }),
    readiness: readinessOf(options),
    ...renewalServices({
      ...options,
      ...{ campaigns: options.campaignMaking, drafts: agreementDrafts(now), files: agreementFiles },
    }),
    ...signatureServices({
      ...options,
      documents: documentToSign,
      progress: signingProgress({ now, today, letters: { outbox, publicUrl } }),
    }),
    whiteSpots: whiteSpots({ database, today }),
  };
}

/** What the clock starts of them. */
export function agreementsWorks(services: AgreementsServices): readonly ScheduledWork[] {
  return [...partnerWorks(services.partners), ...agreementWorks(services.expiryWatch)];
}

/** What people start of them and the worker does. */
export function agreementsQueues({ renewalDrafts }: AgreementsServices): readonly QueuedWork[] {
  return [renewalDrafts];
}
