import type { Database } from '../../database.ts';
import type { SendingRepository } from '../sending/sending.repository.ts';
import type { DeliveryNotice } from './delivery-notice.ts';

export interface Bounces {
  /** Writes what the notice says beside the letter; a final failure becomes a task. */
  apply(deliveryId: string, notice: DeliveryNotice): Promise<void>;
}

export function bounces({ raw: sql }: Database, sending: SendingRepository): Bounces {
  async function bounced(id: string, notice: string): Promise<void> {
    const [letter] = await sql<{ mailingId: string | null }[]>`
      with changed as (
        update deliveries set state = 'bounced', bounced_at = now(), notice = ${notice}
        where id = ${id} and state in ('queued', 'sent', 'delivered')
        returning id, mailing_id, attempts, region_id, regional_center_id, recipient
      ), task as (
        insert into mail_tasks (kind, dedupe_key, delivery_id, region_id, regional_center_id, details)
        select 'bounced', 'bounced:' || id || ':' || attempts, id, region_id, regional_center_id,
          jsonb_build_object('recipient', recipient, 'response', ${notice}::text)
        from changed on conflict do nothing
      )
      select mailing_id as "mailingId" from changed`;
    if (letter?.mailingId) {
      await sending.pauseFailing(letter.mailingId);
      await sending.finishMailings();
    }
  }

  return {
    async apply(id, { action, status, diagnostic }) {
      const notice = [status, diagnostic].filter(Boolean).join(' ');
      if (action === 'failed') return bounced(id, notice);
      if (action === 'delayed')
        await sql`update deliveries set notice = ${notice} where id = ${id} and state in ('queued', 'sent')`;
      else
        await sql`
          update deliveries set state = 'delivered', delivered_at = now(), notice = ${notice}
          where id = ${id} and state in ('queued', 'sent')`;
    },
  };
}
