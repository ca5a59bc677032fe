import type { Month } from '@pbnet/domain';
import { runKey, type MailingKind, type MailingState } from '@pbnet/domain/mail';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { reportingPeriods } from '../../monitoring/monitoring.tables.ts';
import { regionalCenterVersions } from '../../network/network.tables.ts';
import { deliveries, deliveryAttachments, mailings } from '../mail.tables.ts';
import { recipientOf, type PreparedLetter } from './mailing-letters.ts';

export type MailingRow = typeof mailings.$inferSelect;

/** A month, or whatever else the mailing is about, with its title. */
export type MailingSubject = { readonly month: Month } | { readonly about: string; readonly title: string };

export function subjectKey(subject: MailingSubject): string {
  return 'month' in subject ? subject.month : subject.about;
}

export interface NewMailing {
  readonly kind: MailingKind;
  readonly subject: MailingSubject;
  readonly secondPerson: boolean;
  readonly preparedBy: string | null;
}

/** One character, an at sign, a host: everything finer is the mail server's business. */
const usableAddress = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;

export function mailingRepository(tx: Transaction) {
  const byId = (id: string) => eq(mailings.id, id);

  return {
    async monthIsClosed(month: Month): Promise<boolean> {
      const [period] = await tx
        .select({ state: reportingPeriods.state })
        .from(reportingPeriods)
        .where(eq(reportingPeriods.month, month));
      return period?.state === 'closed' || period?.state === 'published';
    },

    /** Undefined when the run of this kind and month is there already. */
    async add({ kind, subject, ...row }: NewMailing): Promise<string | undefined> {
      const [added] = await tx
        .insert(mailings)
        .values({ kind, ...subject, runKey: runKey(kind, subjectKey(subject)), ...row })
        .onConflictDoNothing()
        .returning({ id: mailings.id });
      return added?.id;
    },

    async lock(id: string): Promise<MailingRow | undefined> {
      const [row] = await tx.select().from(mailings).where(byId(id)).for('update');
      return row;
    },

    async idOfRun(kind: MailingKind, about: string): Promise<string | undefined> {
      const [row] = await tx
        .select({ id: mailings.id })
        .from(mailings)
        .where(and(eq(mailings.runKey, runKey(kind, about)), sql`state <> 'cancelled'`));
      return row?.id;
    },

    /** True when the run was ever prepared, also when it was cancelled. */
    async wasPrepared(kind: MailingKind, month: Month): Promise<boolean> {
      const rows = await tx
        .select({ id: mailings.id })
        .from(mailings)
        .where(eq(mailings.runKey, runKey(kind, month)));
      return rows.length > 0;
    },

    async change(id: string, state: MailingState, fields: Partial<MailingRow> = {}): Promise<void> {
      await tx
        .update(mailings)
        .set({ ...fields, state, version: sql`${mailings.version} + 1` })
        .where(byId(id));
    },

    /** Today's official addresses of the regional centers that have a usable one. */
    async addresses(): Promise<ReadonlyMap<number, string>> {
      const rows = await tx
        .select({ id: regionalCenterVersions.regionalCenterId, email: regionalCenterVersions.email })
        .from(regionalCenterVersions)
        .where(
          and(
            sql`${regionalCenterVersions.validFrom} <= current_date`,
            sql`(${isNull(regionalCenterVersions.validTo)} or ${regionalCenterVersions.validTo} > current_date)`,
          ),
        );
      return new Map(
        rows.flatMap(({ id, email }) => {
          const address = email?.trim() ?? '';
          return usableAddress.test(address) ? [[id, address] as const] : [];
        }),
      );
    },

    async addLetters(letters: readonly PreparedLetter[]): Promise<void> {
      for (let from = 0; from < letters.length; from += 500)
        await tx.insert(deliveries).values(letters.slice(from, from + 500).map(({ delivery }) => delivery));
      const attachments = letters.flatMap((letter) => letter.attachments);
      for (let from = 0; from < attachments.length; from += 50)
        await tx.insert(deliveryAttachments).values(attachments.slice(from, from + 50));
    },

    async leftOut(mailingId: string): Promise<ReadonlyMap<string, string>> {
      const rows = await tx
        .select({
          regionalCenterId: deliveries.regionalCenterId,
          recipientKey: deliveries.recipientKey,
          reason: deliveries.leftOutReason,
        })
        .from(deliveries)
        .where(and(eq(deliveries.mailingId, mailingId), eq(deliveries.state, 'left-out')));
      return new Map(rows.map(({ reason, ...recipient }) => [recipientOf(recipient), reason ?? ''] as const));
    },

    /** Only letters that nobody has released: those are replaced by newer ones. */
    async removePrepared(mailingId: string): Promise<void> {
      const prepared = tx
        .select({ id: deliveries.id })
        .from(deliveries)
        .where(and(eq(deliveries.mailingId, mailingId), inArray(deliveries.state, ['prepared', 'left-out'])));
      await tx.delete(deliveryAttachments).where(inArray(deliveryAttachments.deliveryId, prepared));
      await tx.delete(deliveries).where(inArray(deliveries.id, prepared));
    },

    async gaps(mailingId: string): Promise<number> {
      const [row] = await tx
        .select({ count: sql<number>`count(*)::int` })
        .from(deliveries)
        .where(
          and(
            eq(deliveries.mailingId, mailingId),
            eq(deliveries.state, 'prepared'),
            isNull(deliveries.recipient),
          ),
        );
      return row?.count ?? 0;
    },
  };
}
