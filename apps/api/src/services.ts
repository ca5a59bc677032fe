import type { Actor } from '@pbnet/domain/access';
import { attendanceAttention } from './attendance/attendance-attention.ts';
import { attendanceFacts } from './attendance/attendance-facts.ts';
import { attendanceServices, type AttendanceServices } from './attendance/attendance-services.ts';
import { invitationSource } from './attendance/invitations.ts';
import { materialFiles } from './attendance/material-files.ts';
import { personalLinks } from './attendance/personal-links.ts';
import { auditChain, type AuditChain } from './audit/audit-chain.ts';
import { auditLog, type AuditLog } from './audit/audit-log.ts';
import { personKeys as personKeysOf } from './audit/person-keys.ts';
import { awards as awardsOf, type Awards } from './awards/awards.ts';
import { campaignCalendar } from './campaigns/campaign-calendar.ts';
import { campaignServices, type CampaignServices } from './campaigns/campaign-services.ts';
import { requestSearch } from './campaigns/requests/request-search.ts';
import { calendar, type Calendar } from './calendar/calendar.ts';
import { contestAttention } from './contests/contest-attention.ts';
import { contestCalendar } from './contests/contest-calendar.ts';
import { contestRules, contestWorks, guardianConsents } from './contests/contest-files.ts';
import { contestSearch } from './contests/contest-search.ts';
import { contestServices, type ContestServices } from './contests/contest-services.ts';
import type { Database } from './database.ts';
import type { Env } from './env.ts';
import { objectStoreOf } from './files/object-store-of.ts';
import { storedFiles as storedFilesOf, type StoredFiles } from './files/stored-files.ts';
import { guessLimit, newEntryLimit } from './guess-limit.ts';
import { identityAttention } from './identity/identity-attention.ts';
import { identityServices, type IdentityServices } from './identity/identity-services.ts';
import { eventAnswers } from './joint-events/event-answers.ts';
import { eventAttention } from './joint-events/event-attention.ts';
import { eventCalendar } from './joint-events/event-calendar.ts';
import { eventFiles } from './joint-events/event-files.ts';
import { eventSearch } from './joint-events/event-search.ts';
import { jointEvents, type JointEvents } from './joint-events/joint-events.ts';
import { throttle } from './identity/throttle.ts';
import { posters, type Posters } from './joint-events/posters.ts';
import { jobSender } from './jobs/job-sender.ts';
import { jobs, type Jobs } from './jobs/jobs.ts';
import { mailAttention } from './mail/mail-attention.ts';
import { mailIdentity } from './mail/mail-identity.ts';
import { meetingAttention } from './meetings/meeting-attention.ts';
import { meetingCalendar } from './meetings/meeting-calendar.ts';
import { meetingFactPart } from './meetings/meeting-fact-part.ts';
import { meetingSearch } from './meetings/meeting-search.ts';
import { meetingServices, type MeetingServices } from './meetings/meeting-services.ts';
import { decisionsAgenda } from './meetings/minutes/decisions-agenda.ts';
import { monitoringAgenda } from './monitoring/monitoring-agenda.ts';
import { meetingFacts } from './resolutions/meeting-facts.ts';
import { openDecisions } from './resolutions/open-decisions.ts';
import { mailServices, type MailServices } from './mail/mail-services.ts';
import { sectionServices, sectionSources, type SectionServices } from './sections.ts';
import { transactionalOutbox } from './mail/transactional-outbox.ts';
import type { AttentionSource } from './platform/attention-source.ts';
import { platformServices, type PlatformServices } from './platform/platform-services.ts';
import { settings } from './platform/settings.ts';
import { monitoringServices, type MonitoringServices } from './monitoring/monitoring-services.ts';
import { eventContributions } from './monitoring/reports/event-contributions.ts';
import { reportAttention } from './monitoring/reports/report-attention.ts';
import { finishedMailings } from './mail/mailings/finished-mailings.ts';
import { controlAttention } from './resolutions/control-attention.ts';
import { controlCalendar } from './resolutions/control-calendar.ts';
import { meetingEvidence } from './resolutions/meeting-evidence.ts';
import { campaignEvidence } from './resolutions/campaign-evidence.ts';
import { cardFiles } from './resolutions/card-files.ts';
import { evidence } from './resolutions/record-evidence.ts';
import { resolutionSearch } from './resolutions/resolution-search.ts';
import { resolutionServices, type ResolutionServices } from './resolutions/resolution-services.ts';
import { resolutionMailing } from './resolutions/resolution-mailing.ts';
import { statisticsCampaign } from './monitoring/board/statistics-campaign.ts';
import { zeroListAttention } from './monitoring/zero-lists/zero-list-attention.ts';
import { zeroListMailing } from './monitoring/zero-lists/zero-list-mailing.ts';
import { networkAttention } from './network/network-attention.ts';
import { network, type Network } from './network/network.ts';
import { todayBy } from './network/today.ts';
import { resultAttention } from './monitoring/results/result-attention.ts';
import { resultMailing } from './monitoring/results/result-mailing.ts';

/** Everything that procedures may call, by name. Modules never import each other: they meet here. */
export interface Services
  extends
    SectionServices,
    CampaignServices,
    IdentityServices,
    PlatformServices,
    MonitoringServices,
    ResolutionServices,
    MailServices,
    AttendanceServices,
    MeetingServices,
    ContestServices {
  readonly auditLog: AuditLog;
  readonly auditChain: AuditChain;
  readonly network: Network;
  readonly calendar: Calendar;
  readonly jointEvents: JointEvents;
  readonly posters: Posters;
  readonly jobs: Jobs;
  readonly awards: Awards;
  readonly storedFiles: StoredFiles;
}

export interface ServiceOptions {
  readonly database: Database;
  readonly env: Env;
  /** The clock that deadlines are judged by; tests move it. */
  readonly now?: () => Date;
}

export function services({ database, env, now = () => new Date() }: ServiceOptions): Services {
  const identity = mailIdentity(env);
  const jobQueue = jobSender(database);
  const outbox = transactionalOutbox({ identity, jobs: jobQueue });
  const personKeys = personKeysOf(env.SECRET_KEY);

  const { publicUrl, bounceDomain: replyDomain } = identity;
  const links = personalLinks({ secretKey: env.SECRET_KEY, publicUrl, replyDomain });
  const sections = sectionSources({ database, env, publicUrl, now });
  const monitoring = monitoringServices({ database, now });
  const { zeroLists } = monitoring;
  const mail = mailServices({
    database,
    identity,
    jobs: jobQueue,
    settings: settings(database),
    sources: [zeroListMailing({ zeroLists, publicUrl, now }), resultMailing({ database, publicUrl })],
    aboutSources: [
      resolutionMailing({ database, publicUrl }),
      invitationSource({ database, links, domain: identity.domain }),
      ...sections.mailings,
    ],
  });

  const proofs = evidence();
  const collecting = campaignServices({
    ...{ database, outbox, publicUrl, now },
    followed: [statisticsCampaign],
    answeredByThings: [eventAnswers, ...sections.answeredByThings],
    listeners: [campaignEvidence(proofs), ...sections.campaignListeners],
  });

  // Every module adds what it has for the calendar.
  const networkCalendar = calendar({
    database,
    sources: [
      eventCalendar,
      meetingCalendar,
      controlCalendar,
      campaignCalendar,
      contestCalendar,
      ...sections.calendar,
    ],
  });
  const objects = objectStoreOf(env);
  const storedFiles = storedFilesOf({
    database,
    ...{ store: objects, owners: sections.objectOwners },
    purposes: [
      eventFiles,
      cardFiles,
      contestRules,
      contestWorks(now),
      guardianConsents(now),
      ...materialFiles(links),
      ...sections.files,
    ],
  });
  const limits = throttle(database);
  const guesses = guessLimit(limits);
  const awards = awardsOf({ database, publicUrl, guesses, now });

  const { mailings } = mail;
  const people = attendanceServices({ database, identity, links, outbox, mailings, awards, guesses, now });

  // Every module adds what it knows to wait for a person.
  const attention: readonly AttentionSource[] = [
    reportAttention({ database, now }),
    mailAttention(mail),
    ...collecting.attention,
    zeroListAttention({ database, zeroLists }),
    resultAttention(database),
    controlAttention({ database, now }),
    eventAttention({ database, now }),
    contestAttention({ database, now }),
    attendanceAttention(database),
    meetingAttention({ database, now }),
    networkAttention({ database, today: todayBy(now) }),
    identityAttention(database),
    ...sections.attention,
  ];

  const factParts = [meetingFactPart, attendanceFacts()];
  const staff = identityServices({
    ...{ database, outbox, personKeys },
    ...{ secretKey: env.SECRET_KEY, publicUrl: env.PUBLIC_URL, hasEsia: env.ESIA_URL !== undefined },
  });
  const confirmPassword = (actor: Actor, password: string) => staff.ownPassword.confirm(actor, password);

  return {
    ...platformServices({
      database,
      env,
      attention,
      searched: [
        requestSearch,
        eventSearch,
        meetingSearch,
        resolutionSearch,
        contestSearch,
        ...sections.searched,
      ],
    }),
    ...staff,
    ...people,
    ...resolutionServices({
      ...{ database, outbox, publicUrl, evidence: proofs, now, factParts, confirmPassword },
      finishedMailings: { since: finishedMailings },
    }),
    auditLog: auditLog({ database, personKeys }),
    auditChain: auditChain(database),
    network: network({ database, now }),
    ...collecting.services,
    calendar: networkCalendar,
    posters: posters({ database, now }),
    jointEvents: jointEvents({
      ...{ database, outbox, publicUrl, now },
      ...{ clashCheck: networkCalendar, figures: eventContributions },
    }),
    ...meetingServices({
      database,
      listeners: [meetingEvidence(proofs)],
      agenda: [...monitoringAgenda(zeroLists, monitoring.board), decisionsAgenda(database, openDecisions)],
      facts: meetingFacts(factParts),
      ...{ outbox, guesses, secretKey: env.SECRET_KEY, publicUrl, now },
    }),
    ...monitoring,
    ...mail,
    jobs: jobs(database, jobQueue),
    awards,
    storedFiles,
    ...sectionServices({
      ...{ database, env, objects, outbox, personKeys, storedFiles, guesses, mailings, publicUrl, now },
      ...{ jobs: jobQueue, campaignMaking: collecting.making, centerManagers: staff.centerManagers },
      ...{ confirmPassword, evidence: proofs },
    }),
    ...contestServices({
      ...{ database, outbox, storedFiles, awards, guesses, publicUrl, now },
      limitNew: newEntryLimit(limits),
      secretKey: env.SECRET_KEY,
    }),
  };
}
