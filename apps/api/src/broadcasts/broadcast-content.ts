import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { broadcastSpanFault, type BroadcastContent } from '@pbnet/domain/broadcasts';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { slotFrom } from './broadcast-slot.ts';

/** The columns of the request; who sits at the equipment is sealed apart. */
export function columnsOf(content: BroadcastContent, preparation: number) {
  const { startsAt, endsAt, technician: _name, technicianContact: _contact, ...rest } = content;
  const begins = new Date(startsAt);
  return { ...rest, startsAt: begins, endsAt: new Date(endsAt), slotFrom: slotFrom(begins, preparation) };
}

/** @throws DomainError for a span that no broadcast can have, or a start that has passed */
export function refuseSpan(startsAt: string, endsAt: string, now: Date): void {
  const fault = broadcastSpanFault(startsAt, endsAt);
  if (fault === 'end-before-start') throw new DomainError('rule-broken', 'broadcast-dates-disordered');
  if (fault === 'too-long') throw new DomainError('rule-broken', 'broadcast-too-long');
  if (Date.parse(startsAt) <= now.getTime()) throw new DomainError('rule-broken', 'broadcast-in-past');
}

/**
 * Refuses events and meetings that the requester does not see, sessions of other meetings, and a regional center's
 * broadcast of another one's event: its figures would go there.
 * @param ofCenter whose broadcast it is; null for headquarters' own
 */
export async function refuseForeignThings(
  tx: Transaction,
  content: BroadcastContent,
  ofCenter: number | null,
): Promise<void> {
  const { jointEventId, meetingId, sessionId } = content;
  const [known] = await tx.execute<{ event: boolean; meeting: boolean; session: boolean }>(sql`
    select ${jointEventId}::uuid is null or exists (
        select from joint_events where id = ${jointEventId}
          and (${ofCenter}::int is null or regional_center_id = ${ofCenter})) as event,
      ${meetingId}::uuid is null or exists (select from meetings where id = ${meetingId}) as meeting,
      ${sessionId}::uuid is null or exists (
        select from meeting_sessions where id = ${sessionId} and meeting_id = ${meetingId}) as session`);
  if (!known?.event || !known.meeting || !known.session)
    throw new DomainError('rule-broken', 'broadcast-foreign-thing');
}

/** Where the request lies: a regional center's own place, else what headquarters chose. */
export async function placeFor(tx: Transaction, { place }: Actor, chosen: number | null) {
  if (place.kind === 'regional-center') {
    if (chosen !== null && chosen !== place.regionalCenterId)
      throw new DomainError('forbidden', 'place-forbidden');
    return { regionId: place.regionId, regionalCenterId: place.regionalCenterId };
  }
  if (chosen === null) return { regionId: null, regionalCenterId: null };
  const [row] = await tx.execute<{ regionId: number }>(
    sql`select region_id as "regionId" from regional_centers where id = ${chosen}`,
  );
  if (!row) throw new DomainError('not-found', 'not-found');
  return { regionId: row.regionId, regionalCenterId: chosen };
}
