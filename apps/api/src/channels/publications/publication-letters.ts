import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { button, letterBody, paragraph } from '../../letters/letter-blocks.ts';
import { letterLayout } from '../../letters/letter-layout.ts';
import type { Outbox } from '../../mail/outbox.ts';

interface Teller {
  readonly outbox: Outbox;
  readonly publicUrl: string;
}

interface Told {
  readonly channel: { readonly id: string; readonly title: string; readonly version: number };
  readonly now: Date;
}

interface Addressee extends Record<string, unknown> {
  readonly email: string;
  readonly accountId: string;
}

/** A channel's key was revoked: only the administrators can connect it again. */
export async function tellAdministrators(
  tx: Transaction,
  { outbox, publicUrl }: Teller,
  { channel }: Told,
): Promise<void> {
  const addressees = await tx.execute<Addressee>(sql`
    select distinct a.email, a.id::text as "accountId" from accounts a
    join account_bindings b on b.account_id = a.id
    where a.state = 'active' and b.role = 'administrator' order by a.email`);
  const subject = `Канал отключился: ${channel.title}`;
  const blocks = [
    paragraph('Площадка больше не принимает ключ канала: его отозвали или у него истёк срок.'),
    paragraph('Публикации этого канала ждут, ничего не потеряно. После подключения они продолжатся сами.'),
    button('Подключить канал', `${publicUrl}/media/channels`),
  ];
  const letter = { subject, ...letterLayout({ title: subject, language: 'ru', ...letterBody(blocks) }) };
  for (const { email, accountId } of addressees)
    await outbox.enqueue(tx, {
      dedupeKey: `channel:${channel.id}:${channel.version}:${accountId}`,
      kind: 'channel',
      to: email,
      accountId,
      ...letter,
    });
}
