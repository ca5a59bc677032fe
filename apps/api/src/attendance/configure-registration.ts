import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { ModeLimits } from '@pbnet/domain/attendance';
import type { ConfigureRegistration } from '@pbnet/validation/attendance';
import { eq } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { registrations } from './attendance.tables.ts';
import { attendeesRepository } from './attendees.repository.ts';
import { meetingOf } from './meeting-of.ts';

export interface Configuration extends Omit<ConfigureRegistration, 'limits' | 'streamUrl'> {
  readonly limits: ModeLimits;
  /** Address of the player; null where there is no stream. */
  readonly streamUrl: string | null;
}

/** Sets the registration up or changes it; the same settings again change nothing. */
export async function configureRegistration(
  tx: Transaction,
  actor: Actor,
  { meetingId, version, ...fields }: Configuration,
): Promise<void> {
  const { endsOn } = await meetingOf(tx, meetingId);
  if (fields.retainUntil < endsOn)
    throw new DomainError('rule-broken', 'registration-retention-early', { endsOn });
  const [added] =
    version === 0
      ? await tx
          .insert(registrations)
          .values({ meetingId, ...fields })
          .onConflictDoNothing()
          .returning()
      : [];
  const before = added ? null : await attendeesRepository(tx).lockRegistration(meetingId);
  if (before) {
    const same = Object.entries(fields).every(
      ([key, value]) => canonical(Reflect.get(before, key)) === canonical(value),
    );
    if (same) return;
    if (before.version !== version) throw new DomainError('conflict', 'stale-edit', { current: before });
    await tx
      .update(registrations)
      .set({ ...fields, version: version + 1 })
      .where(eq(registrations.meetingId, meetingId));
  }
  // The address of a closed stream is not for everybody who reads the log.
  const { streamUrl, ...told } = fields;
  await audit(tx, actor, {
    action: 'registration.configure',
    entity: 'meeting',
    entityId: meetingId,
    before: before && { opensOn: before.opensOn, closesOn: before.closesOn, limits: before.limits },
    after: { ...told, hasStream: streamUrl !== null },
  });
}

/** Limits come back from the database with their keys in another order. */
function canonical(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? JSON.stringify(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : JSON.stringify(value ?? null);
}
