import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import {
  mostInvitees,
  personalCode,
  tidyEmail,
  isEmail,
  type AttendeeSource,
} from '@pbnet/domain/attendance';
import type { AttendanceMode } from '@pbnet/domain/meetings';
import { eq, sql } from 'drizzle-orm';
import { randomBytes } from 'node:crypto';
import { asOwner } from '../as-owner.ts';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { attendees } from './attendance.tables.ts';
import { attendeesRepository } from './attendees.repository.ts';
import { meetingOf } from './meeting-of.ts';

export interface CenterToInvite {
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly name: string;
  /** The official address; null where it is missing or no address at all. */
  readonly email: string | null;
}

/** Regional centers that work today: those asked for, or all. */
export async function centersToInvite(
  tx: Transaction,
  ids: readonly number[] | null,
): Promise<readonly CenterToInvite[]> {
  const chosen =
    ids === null
      ? sql``
      : sql`and center.id in (${sql.join(
          ids.map((id) => sql`${id}`),
          sql`, `,
        )})`;
  const rows = await tx.execute<Record<string, unknown> & CenterToInvite>(sql`
    select center.region_id as "regionId", center.id as "regionalCenterId", version.name, version.email
    from regional_centers center
    join regional_center_versions version on version.regional_center_id = center.id
      and version.valid_from <= current_date and (version.valid_to is null or version.valid_to > current_date)
    where center.opened_on <= current_date and (center.closed_on is null or center.closed_on > current_date) ${chosen}
    order by version.name`);
  return rows.map(({ email, ...row }) => {
    const tidy = tidyEmail(email ?? '');
    return { ...row, email: isEmail(tidy) ? tidy : null };
  });
}

export interface Inviting {
  readonly meetingId: string;
  readonly mode: AttendanceMode;
  readonly source: AttendeeSource;
  readonly people: readonly {
    readonly name: string;
    readonly email: string | null;
    readonly office: string;
    readonly regionId: number | null;
    readonly regionalCenterId: number | null;
  }[];
}

/** Two institutions with one address: the letter goes to the first, the second is a gap that people see. */
function unshared(people: Inviting['people']): Inviting['people'] {
  const seen = new Set<string>();
  return people.map((person) => {
    if (person.email === null || !seen.has(person.email)) {
      if (person.email !== null) seen.add(person.email);
      return person;
    }
    return { ...person, email: null };
  });
}

/** Adds those who are not on the list yet, all in one transaction; nobody is written to before a mailing. */
export function addInvitees(
  tx: Transaction,
  actor: Actor,
  { meetingId, mode, source, people }: Inviting,
): Promise<{ readonly added: number; readonly there: number }> {
  return asOwner(tx, async () => {
    const repository = attendeesRepository(tx);
    const registration = await repository.lockRegistration(meetingId);
    if (!registration) throw new DomainError('rule-broken', 'registration-not-set-up');
    const { state } = await meetingOf(tx, meetingId);
    if (['held', 'closed', 'cancelled'].includes(state))
      throw new DomainError('rule-broken', 'registration-meeting-ended');
    const there = await tx
      .select({
        email: attendees.email,
        regionalCenterId: attendees.regionalCenterId,
        source: attendees.source,
      })
      .from(attendees)
      .where(eq(attendees.meetingId, meetingId));
    const emails = new Set(there.map(({ email }) => email));
    const centers = new Set(there.map(({ regionalCenterId }) => regionalCenterId));
    const fresh = unshared(people).filter(({ email, regionalCenterId }) =>
      email === null ? !centers.has(regionalCenterId) : !emails.has(email),
    );
    if (there.length + fresh.length > mostInvitees)
      throw new DomainError('rule-broken', 'invitees-too-many', { most: mostInvitees });
    const codes = new Set<string>();
    while (codes.size < fresh.length) codes.add(personalCode(randomBytes(6)));
    const free = [...codes];
    await repository.add(
      fresh.map((person, index) => ({
        ...person,
        meetingId,
        mode,
        source,
        state: 'invited' as const,
        code: free[index] ?? '',
        createdBy: actor.accountId,
      })),
    );
    if (fresh.length > 0)
      await audit(tx, actor, {
        action: 'invitees.add',
        entity: 'meeting',
        entityId: meetingId,
        after: { added: fresh.length, mode },
      });
    return { added: fresh.length, there: people.length - fresh.length };
  });
}
