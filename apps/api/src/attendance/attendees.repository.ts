import type { AttendeeState } from '@pbnet/domain/attendance';
import type { AttendanceMode } from '@pbnet/domain/meetings';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { attendees, registrations } from './attendance.tables.ts';

export type AttendeeRow = typeof attendees.$inferSelect;
export type RegistrationRow = typeof registrations.$inferSelect;
export type NewAttendee = Omit<typeof attendees.$inferInsert, 'number' | 'id'>;

export function attendeesRepository(tx: Transaction) {
  const byId = (id: string) => eq(attendees.id, id);

  return {
    async registration(meetingId: string): Promise<RegistrationRow | undefined> {
      const [row] = await tx.select().from(registrations).where(eq(registrations.meetingId, meetingId));
      return row;
    },

    /** Whoever holds it counts places alone: two people never get the last one. */
    async lockRegistration(meetingId: string): Promise<RegistrationRow | undefined> {
      const [row] = await tx
        .select()
        .from(registrations)
        .where(eq(registrations.meetingId, meetingId))
        .for('update');
      return row;
    },

    async lock(id: string): Promise<AttendeeRow | undefined> {
      const [row] = await tx.select().from(attendees).where(byId(id)).for('update');
      return row;
    },

    async byId(id: string): Promise<AttendeeRow | undefined> {
      const [row] = await tx.select().from(attendees).where(byId(id));
      return row;
    },

    async byEmail(meetingId: string, email: string): Promise<AttendeeRow | undefined> {
      const [row] = await tx
        .select()
        .from(attendees)
        .where(and(eq(attendees.meetingId, meetingId), eq(attendees.email, email)));
      return row;
    },

    async byCode(meetingId: string, code: string): Promise<AttendeeRow | undefined> {
      const [row] = await tx
        .select()
        .from(attendees)
        .where(and(eq(attendees.meetingId, meetingId), eq(attendees.code, code)));
      return row;
    },

    async taken(meetingId: string, mode: AttendanceMode): Promise<number> {
      const [row] = await tx
        .select({ count: sql<number>`count(*)::int` })
        .from(attendees)
        .where(
          and(
            eq(attendees.meetingId, meetingId),
            eq(attendees.mode, mode),
            eq(attendees.state, 'registered'),
          ),
        );
      return row?.count ?? 0;
    },

    /** The one who has been waiting for this way the longest. */
    async firstWaiting(meetingId: string, mode: AttendanceMode): Promise<AttendeeRow | undefined> {
      const [row] = await tx
        .select()
        .from(attendees)
        .where(
          and(eq(attendees.meetingId, meetingId), eq(attendees.mode, mode), eq(attendees.state, 'waiting')),
        )
        .orderBy(asc(attendees.queuedAt), asc(attendees.number))
        .limit(1);
      return row;
    },

    /** Adds the people with the next numbers; the registration must be locked. */
    async add(rows: readonly NewAttendee[]): Promise<readonly AttendeeRow[]> {
      const added: AttendeeRow[] = [];
      for (let from = 0; from < rows.length; from += 500) {
        const part = rows.slice(from, from + 500);
        const [last] = await tx
          .select({ number: sql<number>`coalesce(max(${attendees.number}), 0)` })
          .from(attendees)
          .where(eq(attendees.meetingId, part[0]?.meetingId ?? ''));
        const numbered = part.map((row, index) => ({ ...row, number: (last?.number ?? 0) + index + 1 }));
        added.push(...(await tx.insert(attendees).values(numbered).returning()));
      }
      return added;
    },

    async write(
      id: string,
      fields: Partial<AttendeeRow> & { readonly state?: AttendeeState },
    ): Promise<AttendeeRow> {
      const [row] = await tx
        .update(attendees)
        .set({ ...fields, version: sql`${attendees.version} + 1` })
        .where(byId(id))
        .returning();
      if (!row) throw new Error('The attendee is locked and must be there.');
      return row;
    },
  };
}
