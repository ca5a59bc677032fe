import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { audit, systemActor } from '../../audit/audit.ts';
import type { Database, Transaction } from '../../database.ts';
import { currentRequest } from '../../request-info.ts';
import type { MailIdentity } from '../mail-identity.ts';
import { deliveries } from '../mail.tables.ts';
import { readAcknowledgementToken } from './acknowledgement-token.ts';

/** What the page says of the letter that the link came with. */
export interface LetterToAcknowledge {
  readonly subject: string;
  readonly recipientName: string;
  readonly sentAt: Date | null;
  readonly acknowledgedAt: Date | null;
}

export interface Acknowledgements {
  /** Null when the link is not ours, or damaged. */
  look(token: string): Promise<LetterToAcknowledge | null>;
  /** Keeps the time of the first acknowledgement; doing it again changes nothing. */
  acknowledge(token: string): Promise<LetterToAcknowledge | null>;
}

/** A letter can be read before the server's answer is recorded, and after a bounce of one of two mailboxes. */
const readable = ['queued', 'sent', 'delivered', 'bounced'];

async function letterOf(tx: Transaction, id: string): Promise<LetterToAcknowledge | null> {
  const [letter] = await tx
    .select({
      subject: deliveries.subject,
      recipientName: deliveries.recipientName,
      sentAt: deliveries.sentAt,
      acknowledgedAt: deliveries.acknowledgedAt,
    })
    .from(deliveries)
    .where(and(eq(deliveries.id, id), inArray(deliveries.state, readable)));
  return letter ?? null;
}

async function keep(tx: Transaction, id: string): Promise<void> {
  const [kept] = await tx
    .update(deliveries)
    .set({ acknowledgedAt: sql`now()`, acknowledgedFrom: currentRequest().ip })
    .where(and(eq(deliveries.id, id), isNull(deliveries.acknowledgedAt), inArray(deliveries.state, readable)))
    .returning({ regionId: deliveries.regionId, regionalCenterId: deliveries.regionalCenterId });
  if (!kept) return;
  const { regionId, regionalCenterId } = kept;
  await audit(tx, systemActor, {
    action: 'delivery.acknowledge',
    entity: 'delivery',
    entityId: id,
    ...(regionId !== null &&
      regionalCenterId !== null && {
        place: { kind: 'regional-center', regionId, regionalCenterId },
      }),
  });
}

export function acknowledgements(database: Database, identity: MailIdentity): Acknowledgements {
  async function withLetter(
    token: string,
    work: (tx: Transaction, id: string) => Promise<void>,
  ): Promise<LetterToAcknowledge | null> {
    const id = readAcknowledgementToken(token, identity);
    if (id === undefined) return null;
    return database.system(async (tx) => {
      await work(tx, id);
      return letterOf(tx, id);
    });
  }

  return {
    look: (token) => withLetter(token, async () => undefined),
    acknowledge: (token) => withLetter(token, keep),
  };
}
