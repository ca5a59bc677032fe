import { sql } from 'drizzle-orm';
import { audit, systemActor } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';

export interface AttendanceRetention {
  /** Removes names, addresses and posts whose day has come; counts, regions and presence stay. */
  run(now: Date): Promise<{ readonly meetings: number; readonly people: number }>;
}

async function purge(tx: Transaction, meetingId: string): Promise<number> {
  const purged = await tx.execute(sql`
    update attendees set name = null, email = null, office = null
    where meeting_id = ${meetingId}::uuid and (name is not null or email is not null or office is not null)
    returning id`);
  // Letters carry the same names: what is kept of them is that they went.
  await tx.execute(sql`
    update deliveries letter set recipient = '', recipient_name = '', html = '', plain = '', raw = null, calendar = null,
      reply_to = null, notice = null, smtp_response = null
    where letter.state not in ('queued', 'prepared') and (
      letter.recipient_key in (select id::text from attendees where meeting_id = ${meetingId}::uuid)
      or letter.dedupe_key like any (
        select 'attendance:' || id || ':%' from attendees where meeting_id = ${meetingId}::uuid))`);
  await tx.execute(sql`
    update mail_tasks set details = details - 'recipient' - 'words' - 'from'
    where kind = 'reply' and details ->> 'meetingId' = ${meetingId}`);
  await tx.execute(sql`update registrations set purged_at = now() where meeting_id = ${meetingId}::uuid`);
  await audit(tx, systemActor, {
    action: 'registration.purge',
    entity: 'meeting',
    entityId: meetingId,
    after: { people: purged.length },
  });
  return purged.length;
}

export function attendanceRetention(database: Database): AttendanceRetention {
  return {
    run: (now) =>
      database.system(async (tx) => {
        const due = await tx.execute<{ id: string }>(sql`
          select registration.meeting_id as id from registrations registration
          join meetings meeting on meeting.id = registration.meeting_id
          where purged_at is null and retain_until < (${now.toISOString()}::timestamptz at time zone meeting.zone)::date
          for update of registration`);
        let people = 0;
        for (const { id } of due) people += await purge(tx, id);
        return { meetings: due.length, people };
      }),
  };
}
