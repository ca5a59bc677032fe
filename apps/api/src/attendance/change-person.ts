import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { ChangePerson } from '@pbnet/validation/attendance';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { attendeesRepository, type AttendeeRow } from './attendees.repository.ts';
import type { Desk } from './registration-desk.ts';
import { placeOfRow } from './registration-rules.ts';

export interface PersonChange {
  readonly desk: Desk;
  readonly input: ChangePerson;
}

/** Name, address and post; another way of taking part goes through the desk, because places are counted there. */
export async function changePerson(
  tx: Transaction,
  actor: Actor,
  { desk, input: { attendeeId, version, mode, ...fields } }: PersonChange,
): Promise<AttendeeRow> {
  const repository = attendeesRepository(tx);
  const before = await repository.lock(attendeeId);
  if (!before) throw new DomainError('not-found', 'not-found');
  const { name, email, office } = fields;
  const same = before.name === name && before.email === email && (before.office ?? '') === office;
  if (same && before.mode === mode) return before;
  if (before.version !== version)
    throw new DomainError('conflict', 'stale-edit', { current: { version: before.version } });
  const other = email === null ? undefined : await repository.byEmail(before.meetingId, email);
  if (other && other.id !== attendeeId) throw new DomainError('conflict', 'attendee-already');
  const changed = same ? before : await repository.write(attendeeId, fields);
  if (!same)
    await audit(tx, actor, {
      action: 'attendee.change',
      entity: 'attendee',
      entityId: attendeeId,
      place: placeOfRow(before),
      after: { meetingId: before.meetingId, number: before.number },
    });
  if (before.mode === mode) return changed;
  if (before.state === 'registered' || before.state === 'waiting')
    return desk.answer(tx, actor, { attendeeId, answer: 'accepted', mode, way: 'staff' });
  return repository.write(attendeeId, { mode });
}
