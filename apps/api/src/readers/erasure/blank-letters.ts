import { eq, inArray, or, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { deliveries, deliveryAttachments, mailTasks } from '../../mail/mail.tables.ts';

const blank = {
  ...{ recipient: '', recipientName: '', subject: '', summary: '', html: '', plain: '' },
  ...{ raw: null, calendar: null, replyTo: null, notice: null, smtpResponse: null, lastError: null },
  ...{ acknowledgedFrom: null },
};

/**
 * What was written to the reader: the log keeps that there was a letter, and neither to whom nor what.
 * @returns how many letters
 */
export async function blankLetters(tx: Transaction, readerId: string, email: string | null): Promise<number> {
  const byAddress = email === null ? undefined : sql`kind like 'reader-%' and recipient = ${email}`;
  const found = await tx
    .update(deliveries)
    .set({ ...blank, state: sql`case when state in ('queued', 'prepared') then 'cancelled' else state end` })
    .where(or(eq(deliveries.accountId, readerId), byAddress))
    .returning({ id: deliveries.id });
  if (found.length === 0) return 0;
  const ids = found.map(({ id }) => id);
  await tx.delete(deliveryAttachments).where(inArray(deliveryAttachments.deliveryId, ids));
  await tx.delete(mailTasks).where(inArray(mailTasks.deliveryId, ids));
  return found.length;
}
