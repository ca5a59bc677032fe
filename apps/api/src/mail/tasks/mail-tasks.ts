import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { MailTaskKind } from '@pbnet/domain/mail';
import type { CloseMailTask } from '@pbnet/validation/mail';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { audit } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import { mailTasks as table } from '../mail.tables.ts';

/** Something that the mail could not settle without a person. */
export interface MailTask {
  readonly id: string;
  readonly kind: MailTaskKind;
  readonly version: number;
  readonly createdAt: string;
  readonly regionalCenterId: number | null;
  readonly recipientName: string | null;
  /** The address that the letter could not reach. */
  readonly recipient: string | null;
  readonly subject: string | null;
  readonly deliveryId: string | null;
  readonly mailingId: string | null;
  /** The mail server's own words. */
  readonly response: string | null;
  /** What a person wrote in reply. */
  readonly words: string | null;
  /** Path of the screen where it is settled, if not in the mail. */
  readonly to: string | null;
  readonly doneAt: string | null;
  readonly doneByName: string | null;
  readonly note: string | null;
}

export interface MailTasks {
  /** Open ones oldest first, done ones newest first. */
  list(actor: Actor, done: boolean): Promise<readonly MailTask[]>;
  close(actor: Actor, task: CloseMailTask): Promise<void>;
  countOpen(actor: Actor): Promise<number>;
}

const instant = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

function listTasks(tx: Transaction, done: boolean): Promise<readonly MailTask[]> {
  const order = sql.raw(done ? 'task.done_at desc' : 'task.created_at');
  return tx.execute<MailTask & Record<string, unknown>>(sql`
    select task.id, task.kind, task.version, ${instant('task.created_at')} as "createdAt",
      task.regional_center_id as "regionalCenterId", nullif(delivery.recipient_name, '') as "recipientName",
      coalesce(task.details ->> 'recipient', delivery.recipient) as recipient, delivery.subject,
      task.delivery_id as "deliveryId",
      coalesce(delivery.mailing_id::text, task.details ->> 'mailingId') as "mailingId",
      task.details ->> 'response' as response, task.details ->> 'words' as words,
      task.details ->> 'to' as "to", ${instant('task.done_at')} as "doneAt",
      closer.display_name as "doneByName", task.note
    from mail_tasks task
    left join deliveries delivery on delivery.id = task.delivery_id
    left join accounts closer on closer.id = task.done_by
    where (task.done_at is not null) = ${done}
    order by ${order} limit 500`);
}

export function mailTasks(database: Database): MailTasks {
  return {
    list: (actor, done) => database.as(actor, (tx) => listTasks(tx, done)),

    close: (actor, { id, version, note }) =>
      database.as(actor, async (tx) => {
        const [closed] = await tx
          .update(table)
          .set({ doneAt: sql`now()`, doneBy: actor.accountId, note, version: version + 1 })
          .where(and(eq(table.id, id), eq(table.version, version), isNull(table.doneAt)))
          .returning({ id: table.id });
        if (!closed) throw new DomainError('conflict', 'mail-task-moved-on');
        await audit(tx, actor, {
          action: 'mail-task.close',
          entity: 'mail-task',
          entityId: id,
          after: { note },
        });
      }),

    countOpen: (actor) =>
      database.as(actor, async (tx) => {
        const [row] = await tx
          .select({ count: sql<number>`count(*)::int` })
          .from(table)
          .where(isNull(table.doneAt));
        return row?.count ?? 0;
      }),
  };
}
