import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { DeliveryProblem, DeliveryState } from '@pbnet/domain/mail';
import type { MailLogFilter } from '@pbnet/validation/mail';
import { asc, eq, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../database.ts';
import { deliveries, deliveryAttachments } from '../mail.tables.ts';
import { isSecretLetter, refuseSecretLetter } from '../secret-letters.ts';

export interface MailLogRow {
  readonly deliveryId: string;
  readonly kind: string;
  readonly mailingId: string | null;
  readonly recipient: string | null;
  readonly recipientName: string;
  readonly subject: string;
  readonly state: DeliveryState;
  readonly problem: DeliveryProblem | null;
  readonly response: string | null;
  readonly notice: string | null;
  readonly attempts: number;
  readonly queuedAt: string;
  readonly nextAttemptAt: string;
  readonly sentAt: string | null;
  readonly acknowledgedAt: string | null;
}

export interface KeptAttachment {
  readonly position: number;
  readonly fileName: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** One letter exactly as it is kept. */
export interface KeptLetter extends MailLogRow {
  /** Empty for a letter whose link sets a password: nobody but its addressee may read it. */
  readonly plain: string;
  readonly messageId: string;
  readonly sha256: string;
  /** False until the letter is queued: only then is there a whole message to hand out. Never true of a secret one. */
  readonly composed: boolean;
  readonly attachments: readonly KeptAttachment[];
}

export interface KeptFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

export interface MailLog {
  /** Newest first, at most 100; dry runs are not in it. */
  list(actor: Actor, filter: MailLogFilter): Promise<readonly MailLogRow[]>;
  letter(actor: Actor, deliveryId: string): Promise<KeptLetter>;
  /** The HTML part, for a preview in a closed frame. */
  preview(actor: Actor, deliveryId: string): Promise<string>;
  /** The whole message as the mail server got it. */
  message(actor: Actor, deliveryId: string): Promise<KeptFile>;
  attachment(actor: Actor, deliveryId: string, position: number): Promise<KeptFile>;
}

const instant = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

const columns = sql`
  id as "deliveryId", kind, mailing_id as "mailingId", recipient, recipient_name as "recipientName", subject, state,
  last_error as problem, smtp_response as response, notice, attempts, ${instant('queued_at')} as "queuedAt",
  ${instant('next_attempt_at')} as "nextAttemptAt", ${instant('sent_at')} as "sentAt",
  ${instant('acknowledged_at')} as "acknowledgedAt"`;

function listLetters(
  tx: Transaction,
  { state, text = '', cursor }: MailLogFilter,
): Promise<readonly MailLogRow[]> {
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  return tx.execute<MailLogRow & Record<string, unknown>>(sql`
    select ${columns} from deliveries
    where state not in ('prepared', 'left-out', 'cancelled')
      and (${state ?? null}::text is null or state = ${state ?? null})
      and (${text} = '' or subject ilike ${pattern} or recipient ilike ${pattern} or recipient_name ilike ${pattern})
      and (${cursor ?? null}::timestamptz is null or queued_at < ${cursor ?? null}::timestamptz)
    order by queued_at desc, id limit 100`);
}

type LetterParts = Pick<KeptLetter, 'plain' | 'messageId' | 'sha256' | 'composed'>;

async function keptLetter(tx: Transaction, id: string): Promise<KeptLetter> {
  const [letter] = await tx.execute<MailLogRow & LetterParts & Record<string, unknown>>(sql`
    select ${columns}, plain, message_id as "messageId", sha256, raw is not null as composed
    from deliveries where id = ${id}`);
  if (!letter) throw new DomainError('not-found', 'not-found');
  const attachments = await tx
    .select({
      position: deliveryAttachments.position,
      fileName: deliveryAttachments.fileName,
      size: sql<number>`octet_length(${deliveryAttachments.content})`,
      sha256: deliveryAttachments.sha256,
    })
    .from(deliveryAttachments)
    .where(eq(deliveryAttachments.deliveryId, id))
    .orderBy(asc(deliveryAttachments.position));
  return isSecretLetter(letter.kind)
    ? { ...letter, plain: '', composed: false, attachments }
    : { ...letter, attachments };
}

async function partOf(tx: Transaction, id: string) {
  const [letter] = await tx
    .select({ kind: deliveries.kind, html: deliveries.html, raw: deliveries.raw })
    .from(deliveries)
    .where(eq(deliveries.id, id));
  if (!letter) throw new DomainError('not-found', 'not-found');
  refuseSecretLetter(letter.kind);
  return letter;
}

export function mailLog(database: Database): MailLog {
  return {
    list: (actor, filter) => database.as(actor, (tx) => listLetters(tx, filter)),
    letter: (actor, id) => database.as(actor, (tx) => keptLetter(tx, id)),
    preview: (actor, id) => database.as(actor, async (tx) => (await partOf(tx, id)).html),

    message: (actor, id) =>
      database.as(actor, async (tx) => {
        const { raw } = await partOf(tx, id);
        if (raw === null) throw new DomainError('not-found', 'not-found');
        return { fileName: `${id}.eml`, contentType: 'message/rfc822', content: Buffer.from(raw, 'latin1') };
      }),

    attachment: (actor, id, position) =>
      database.as(actor, async (tx) => {
        const [file] = await tx
          .select()
          .from(deliveryAttachments)
          .where(
            sql`${deliveryAttachments.deliveryId} = ${id} and ${deliveryAttachments.position} = ${position}`,
          );
        if (!file) throw new DomainError('not-found', 'not-found');
        return file;
      }),
  };
}
