import { DomainError, type Day } from '@pbnet/domain';
import type { CheckInWay } from '@pbnet/domain/attendance';
import type { MarkPresence } from '@pbnet/validation/attendance';
import { asOwner } from '../as-owner.ts';
import { audit, type AuditActor } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { attendeesRepository, type AttendeeRow } from './attendees.repository.ts';
import { meetingOf } from './meeting-of.ts';
import { placeOfRow } from './registration-rules.ts';

/** What the door says; `before` is when the person was noted first, ISO, null when it was now. */
export interface CheckedIn {
  readonly attendeeId: string;
  readonly name: string | null;
  readonly number: number;
  readonly office: string | null;
  readonly at: string;
  readonly before: string | null;
}

const columns = {
  'in-person': 'inPersonAt',
  videoconference: 'videoconferenceAt',
  'closed-stream': 'streamAt',
} as const;

async function note(
  tx: Transaction,
  actor: AuditActor,
  { row, way, now }: { readonly row: AttendeeRow; readonly way: CheckInWay; readonly now: Date },
): Promise<CheckedIn> {
  const { id: attendeeId, name, number, office } = row;
  const told = { attendeeId, name, number, office };
  if (row.inPersonAt) {
    const first = row.inPersonAt.toISOString();
    return { ...told, at: first, before: first };
  }
  await attendeesRepository(tx).write(row.id, { inPersonAt: now, inPersonBy: way });
  await audit(tx, actor, {
    action: 'attendee.check-in',
    entity: 'attendee',
    entityId: row.id,
    place: placeOfRow(row),
    after: { meetingId: row.meetingId, number, way },
  });
  return { ...told, at: now.toISOString(), before: null };
}

export interface CodeShown {
  readonly meetingId: string;
  /** The six characters, or the whole address that a QR code holds. */
  readonly code: string;
  readonly way: CheckInWay;
  readonly now: Date;
  today(zone: string): Day;
}

/** Notes who shows the code in the hall. Twice is no fault: it says when the first was. */
export function markByCode(tx: Transaction, actor: AuditActor, shown: CodeShown): Promise<CheckedIn> {
  return asOwner(tx, async () => {
    const { meetingId, way, now } = shown;
    const code = shown.code
      .trim()
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .slice(-6);
    const { startsOn, zone } = await meetingOf(tx, meetingId);
    const found = await attendeesRepository(tx).byCode(meetingId, code);
    const row = found && (await attendeesRepository(tx).lock(found.id));
    if (!row) throw new DomainError('not-found', 'check-in-unknown');
    if (way !== 'door' && shown.today(zone) < startsOn)
      throw new DomainError('rule-broken', 'check-in-too-early', { startsOn });
    if (row.state !== 'registered' && row.state !== 'invited' && row.inPersonAt === null)
      throw new DomainError('rule-broken', 'check-in-not-coming');
    return note(tx, actor, { row, way, now });
  });
}

/** By the list: present or not, in one of the ways; saying it again changes nothing. */
export async function markPresence(
  tx: Transaction,
  actor: AuditActor,
  { input, now }: { readonly input: MarkPresence; readonly now: Date },
): Promise<AttendeeRow> {
  const { attendeeId, version, mode, present } = input;
  const repository = attendeesRepository(tx);
  const before = await repository.lock(attendeeId);
  if (!before) throw new DomainError('not-found', 'not-found');
  const column = columns[mode];
  if ((before[column] !== null) === present) return before;
  if (before.version !== version)
    throw new DomainError('conflict', 'stale-edit', { current: { version: before.version } });
  const row = await repository.write(attendeeId, {
    [column]: present ? now : null,
    ...(mode === 'in-person' ? { inPersonBy: present ? ('door' as const) : null } : {}),
  });
  await audit(tx, actor, {
    action: present ? 'attendee.check-in' : 'attendee.undo-check-in',
    entity: 'attendee',
    entityId: attendeeId,
    place: placeOfRow(before),
    after: { meetingId: before.meetingId, number: before.number, mode },
  });
  return row;
}
