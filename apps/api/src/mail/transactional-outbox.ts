import { network, placeIds } from '@pbnet/domain/access';
import { randomUUID } from 'node:crypto';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import type { JobSender } from '../jobs/job-sender.ts';
import { composeLetter, messageId, sha256 } from './compose-letter.ts';
import type { MailIdentity } from './mail-identity.ts';
import { deliveries, deliveryAttachments } from './mail.tables.ts';
import type { Letter, Outbox } from './outbox.ts';

export interface OutboxOptions {
  readonly identity: MailIdentity;
  readonly jobs: JobSender;
}

async function keep(tx: Transaction, letter: Letter, identity: MailIdentity): Promise<string | null> {
  const id = randomUUID();
  const { attachments = [], place = network, ...content } = letter;
  const { raw, sha256: hash } = await composeLetter(
    { id, ...content, attachments, date: new Date() },
    identity,
  );
  const kept = await tx
    .insert(deliveries)
    .values({
      id,
      mailingId: letter.mailingId ?? null,
      dedupeKey: letter.dedupeKey,
      kind: letter.kind,
      ...placeIds(place),
      accountId: letter.accountId ?? null,
      recipient: letter.to,
      subject: letter.subject,
      html: letter.html,
      plain: letter.plain,
      messageId: messageId(id, identity),
      replyTo: letter.replyTo ?? null,
      calendarMethod: letter.calendar?.method ?? null,
      calendar: letter.calendar?.content ?? null,
      raw,
      sha256: hash,
    })
    .onConflictDoNothing({ target: deliveries.dedupeKey })
    .returning({ id: deliveries.id });
  if (kept.length === 0) return null;
  if (attachments.length > 0)
    await tx.insert(deliveryAttachments).values(
      attachments.map(({ fileName, contentType, content: bytes }, position) => ({
        deliveryId: id,
        position,
        fileName,
        contentType,
        content: bytes,
        sha256: sha256(bytes),
      })),
    );
  return id;
}

export function transactionalOutbox({ identity, jobs }: OutboxOptions): Outbox {
  return {
    enqueue: (tx, letter) =>
      asOwner(tx, async () => {
        const id = await keep(tx, letter, identity);
        if (id !== null) await jobs.send(tx, 'mail', [{ key: id, data: { id } }]);
        return id;
      }),
  };
}
