import type { Awards } from '../awards/awards.ts';
import type { Database } from '../database.ts';
import type { GuessLimit } from '../guess-limit.ts';
import type { InboundMailbox } from '../mail/bounces/bounce-server.ts';
import type { MailIdentity } from '../mail/mail-identity.ts';
import type { Mailings } from '../mail/mailings/mailings.ts';
import type { Outbox } from '../mail/outbox.ts';
import { attendanceByLink, type AttendanceByLink } from './attendance-by-link.ts';
import { attendanceExport, type AttendanceExport } from './attendance-workbook.ts';
import { attendance, type Attendance } from './attendance.ts';
import { certificates, type Certificates } from './certificates.ts';
import { invitationReplies } from './invitation-replies.ts';
import { meetingSurveys, type MeetingSurveys } from './meeting-surveys.ts';
import type { PersonalLinks } from './personal-links.ts';
import { registrationDesk } from './registration-desk.ts';
import { attendanceRetention, type AttendanceRetention } from './retention.ts';
import { streams, type Streams } from './stream.ts';
import { tellAttendee } from './tell-attendee.ts';

export interface AttendanceServices {
  readonly attendance: Attendance;
  readonly attendanceByLink: AttendanceByLink;
  readonly attendanceExport: AttendanceExport;
  readonly attendanceRetention: AttendanceRetention;
  readonly certificates: Certificates;
  readonly invitationReplies: InboundMailbox;
  readonly meetingSurveys: MeetingSurveys;
  readonly streams: Streams;
}

export interface AttendanceServicesOptions {
  readonly database: Database;
  readonly identity: MailIdentity;
  readonly links: PersonalLinks;
  readonly outbox: Outbox;
  readonly mailings: Pick<Mailings, 'prepareAbout'>;
  readonly awards: Awards;
  readonly guesses: GuessLimit;
  readonly now: () => Date;
}

export function attendanceServices(options: AttendanceServicesOptions): AttendanceServices {
  const { database, identity, links, outbox, mailings, awards, guesses, now } = options;
  const tell = tellAttendee({ outbox, links, domain: identity.domain, now });
  const desk = registrationDesk({ tell, now });
  const staff = attendance({ database, desk, links, mailings, now });
  const surveys = meetingSurveys({ database, links });
  return {
    attendance: staff,
    attendanceExport: attendanceExport({ database, attendance: staff, surveys }),
    attendanceByLink: attendanceByLink({ database, desk, links, guesses, now }),
    attendanceRetention: attendanceRetention(database),
    certificates: certificates({ database, awards }),
    invitationReplies: invitationReplies({ database, desk, links }),
    meetingSurveys: surveys,
    streams: streams({ database, links }),
  };
}
