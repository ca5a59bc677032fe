import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import type { JobSender, NewJob } from '../../jobs/job-sender.ts';
import { composeLetter } from '../compose-letter.ts';
import type { MailIdentity } from '../mail-identity.ts';
import { deliveries, deliveryAttachments } from '../mail.tables.ts';

export interface LettersToQueue {
  readonly mailingId: string;
  /** Letters in these states are queued. */
  readonly states: readonly string[];
  readonly identity: MailIdentity;
  readonly jobs: JobSender;
}

/** Letters in memory at once: a bulletin makes each of them half a megabyte. */
const portion = 20;

type LetterRow = typeof deliveries.$inferSelect;

function calendarOf({ calendarMethod: method, calendar, replyTo }: LetterRow) {
  return {
    calendar: method === null || calendar === null ? undefined : { method, content: calendar },
    replyTo: replyTo ?? undefined,
  };
}

async function composePortion(
  tx: Transaction,
  ids: readonly string[],
  identity: MailIdentity,
): Promise<void> {
  const letters = await tx
    .select()
    .from(deliveries)
    .where(inArray(deliveries.id, ids as string[]));
  const files = await tx
    .select()
    .from(deliveryAttachments)
    .where(inArray(deliveryAttachments.deliveryId, ids as string[]))
    .orderBy(asc(deliveryAttachments.position));
  const byLetter = Map.groupBy(files, ({ deliveryId }) => deliveryId);
  const date = new Date();
  const writing = letters.map(async (letter) => {
    const attachments = byLetter.get(letter.id) ?? [];
    const to = letter.recipient ?? '';
    const { raw, sha256 } = await composeLetter(
      { ...letter, to, attachments, date, ...calendarOf(letter) },
      identity,
    );
    await tx
      .update(deliveries)
      .set({
        raw,
        sha256,
        state: 'queued',
        attempts: 0,
        queuedAt: sql`now()`,
        nextAttemptAt: sql`now()`,
        lastError: null,
        smtpResponse: null,
      })
      .where(eq(deliveries.id, letter.id));
  });
  await Promise.all(writing);
}

/** Letters of one job: as many as are fetched and worked at together. */
const lettersOfJob = 25;

export function jobsOf(ids: readonly string[]): readonly NewJob[] {
  const jobs: NewJob[] = [];
  for (let from = 0; from < ids.length; from += lettersOfJob) {
    const own = ids.slice(from, from + lettersOfJob);
    jobs.push({ key: own[0] ?? '', data: { ids: own } });
  }
  return jobs;
}

/** Composes the letters of a mailing for the mail server and queues them. Runs as the owner: the queue is not the actor's. */
export async function queueLetters(
  tx: Transaction,
  { mailingId, states, identity, jobs }: LettersToQueue,
): Promise<number> {
  const rows = await tx
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(and(eq(deliveries.mailingId, mailingId), inArray(deliveries.state, states as string[])))
    .orderBy(asc(deliveries.recipientName));
  const ids = rows.map(({ id }) => id);
  for (let from = 0; from < ids.length; from += portion)
    await composePortion(tx, ids.slice(from, from + portion), identity);
  await jobs.send(tx, 'mailings', jobsOf(ids));
  return ids.length;
}
