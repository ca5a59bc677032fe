import { staffRoles, type StaffRole } from './role.ts';

const everyone = staffRoles;
const headquarters = [
  'monitoring-officer',
  'media-editor',
  'agreements-officer',
  'readers-officer',
  'director',
  'administrator',
] as const;
const monitoring = ['monitoring-officer', 'director', 'administrator'] as const;
const agreements = ['agreements-officer', 'director', 'administrator'] as const;
const agreementsOfficer = ['agreements-officer', 'administrator'] as const;
const monitoringOfficer = ['monitoring-officer', 'administrator'] as const;
const campaignOfficers = ['monitoring-officer', 'agreements-officer', 'administrator'] as const;
const regions = ['regional-head'] as const;
const centers = ['center-manager'] as const;
const media = ['media-editor', 'administrator'] as const;
const network = ['monitoring-officer', 'media-editor', 'director', 'administrator'] as const;
const administrator = ['administrator'] as const;
const readersOfficer = ['readers-officer', 'administrator'] as const;

/**
 * Who may do what. The place is checked apart: a role acts only within the place of its binding
 * (network for headquarters, own regional center, own center).
 */
export const policy = {
  'account.own': everyone,
  'account.read': administrator,
  'account.manage': administrator,
  'audit.read': ['administrator', 'director'],
  'network.read': everyone,
  'network.manage': administrator,
  // The department that runs the network dates the life of a centre; what its card says stays the administrator's.
  'center.manage': monitoringOfficer,
  'indicator.read': everyone,
  'indicator.manage': monitoringOfficer,
  'period.read': everyone,
  'period.manage': monitoringOfficer,
  'report.read': [...monitoring, ...regions, ...centers],
  'report.edit': [...monitoringOfficer, ...regions, ...centers],
  'report.submit': [...monitoringOfficer, ...regions, ...centers],
  'report.accept': [...monitoringOfficer, ...regions],
  'report.reopen': monitoringOfficer,
  'report.import': [...monitoringOfficer, ...regions],
  'board.read': [...monitoring, ...regions],
  // Renewals are the agreements officer's campaigns; `mayRun` keeps that officer to them.
  'reminder.send': campaignOfficers,
  'extension.request': regions,
  'extension.decide': campaignOfficers,
  // Entries hold personal data, also of minors: nobody reads them who does not decide about them.
  'contest.read': [...monitoring, ...regions],
  'contest.judge': monitoring,
  'contest.manage': monitoringOfficer,
  'contest.moderate': [...monitoringOfficer, ...regions],
  'campaign.read': [...monitoring, 'agreements-officer', ...regions],
  'campaign.create': monitoringOfficer,
  'campaign.manage': campaignOfficers,
  'submission.edit': regions,
  'submission.review': campaignOfficers,
  'calendar.read': everyone,
  'joint-event.read': everyone,
  'joint-event.edit': [...monitoringOfficer, ...regions, ...centers],
  'joint-event.submit': [...monitoringOfficer, ...regions],
  'joint-event.return': [...monitoring, ...regions],
  'joint-event.review': monitoring,
  'joint-event.report': [...monitoringOfficer, ...regions, ...centers],
  'joint-event-kind.manage': monitoringOfficer,
  'meeting.read': everyone,
  'meeting.manage': monitoringOfficer,
  'meeting.connect': [...monitoringOfficer, ...regions],
  'talk.propose': regions,
  'resolution.read': [...monitoring, ...regions],
  'resolution.edit': monitoringOfficer,
  'resolution.sign': ['director'],
  'resolution.register': monitoringOfficer,
  'resolution.acknowledge': regions,
  'assignment.read': [...monitoring, ...regions],
  'assignment.report': [...monitoringOfficer, ...regions],
  'assignment.control': monitoring,
  'zero-list.read': [...monitoring, ...regions],
  'zero-list.explain': regions,
  'mailing.read': monitoring,
  'mailing.prepare': monitoringOfficer,
  'mailing.release': monitoring,
  'mail-task.manage': monitoringOfficer,
  'mail-log.read': ['monitoring-officer', 'administrator'],
  'result.read': [...monitoring, ...regions, ...centers],
  'result.prepare': monitoringOfficer,
  'result.publish': ['monitoring-officer', 'director', 'administrator'],
  'attendance.read': [...monitoring, ...regions],
  'attendance.register': [...monitoringOfficer, ...regions],
  'attendance.manage': monitoringOfficer,
  'stream.watch': everyone,
  'award.read': [...monitoring, 'media-editor'],
  'award.manage': monitoringOfficer,
  'partner.read': [...headquarters, ...regions],
  'partner.edit': ['monitoring-officer', ...agreementsOfficer, ...regions],
  'partner.merge': agreementsOfficer,
  'agreement.read': ['monitoring-officer', ...agreements, ...regions],
  'agreement.edit': [...agreementsOfficer, ...regions],
  'agreement.review': agreements,
  'agreement.manage': agreementsOfficer,
  'agreement-template.manage': agreementsOfficer,
  'signature.add': [...agreementsOfficer, ...regions],
  'signature-trust.manage': agreementsOfficer,
  'renewal.read': ['monitoring-officer', ...agreements, ...regions],
  'renewal.manage': agreementsOfficer,
  'opening.read': ['monitoring-officer', ...agreements, ...regions],
  'opening.edit': [...monitoringOfficer, ...regions],
  'opening.decide': [...monitoring, ...regions],
  'opening.open': monitoringOfficer,
  'opening-plan.read': ['monitoring-officer', ...agreements, ...regions],
  'opening-plan.edit': monitoringOfficer,
  'opening-plan.approve': ['director'],
  'opening-plan.acknowledge': regions,
  'network-health.read': ['monitoring-officer', ...agreements, ...regions],
  'video.read': [...network, ...regions, ...centers],
  'video.edit': [...media, ...regions, ...centers],
  'video.submit': [...media, ...regions],
  'video.moderate': media,
  'playlist.manage': media,
  'publication.read': [...network, ...regions, ...centers],
  'publication.manage': media,
  'channel.read': ['media-editor', 'director', 'administrator'],
  // Keys of the library's channels never reach anybody but the administrator who connects them.
  'channel.manage': administrator,
  'broadcast.read': everyone,
  'broadcast.request': ['monitoring-officer', ...media, ...regions],
  'broadcast.manage': media,
  'method.read': everyone,
  'method.edit': ['monitoring-officer', ...media, ...regions],
  'method.review': ['monitoring-officer', ...media],
  'method.apply': [...regions, ...centers],
  'promotion.read': [...network, ...regions],
  'promotion.edit': ['monitoring-officer', ...media, ...regions],
  'promotion.approve': media,
  'promotion.publish': media,
  // What is known of a reader is seen by who serves readers, at the own place, and every look is written down.
  'reader.read': [...readersOfficer, ...regions, ...centers],
  'reader.register': ['readers-officer', ...regions, ...centers],
  'reader.manage': readersOfficer,
  'reader.erase': readersOfficer,
  // Who looks at readers does not read the journal of who looked.
  'reader-journal.read': ['director', 'administrator'],
  'collection.read': [...headquarters, ...regions, ...centers],
  'collection.manage': readersOfficer,
  'resource-server.manage': administrator,
  'reading.read': [
    'monitoring-officer',
    'readers-officer',
    'director',
    'administrator',
    ...regions,
    ...centers,
  ],
  'dashboard.read': [...monitoring, ...regions, ...centers],
  'search.use': everyone,
  'home.read': everyone,
  'setting.read': headquarters,
  'setting.manage': administrator,
  'micro-frontend.manage': administrator,
} as const satisfies Record<string, readonly StaffRole[]>;

export type Permission = keyof typeof policy;

export const permissions = Object.keys(policy) as readonly Permission[];

export function can(actor: { readonly role: StaffRole } | null, permission: Permission): boolean {
  return actor !== null && (policy[permission] as readonly StaffRole[]).includes(actor.role);
}
