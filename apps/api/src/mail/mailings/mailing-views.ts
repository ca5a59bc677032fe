import type { Month } from '@pbnet/domain';
import type { DeliveryProblem, DeliveryState, MailingKind, MailingState } from '@pbnet/domain/mail';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

export interface MailingOverview {
  readonly id: string;
  readonly kind: MailingKind;
  /** Of a monthly mailing; the others have a title and what they are about. */
  readonly month: Month | null;
  readonly title: string | null;
  readonly about: string | null;
  readonly state: MailingState;
  readonly version: number;
  /** Whoever prepares does not release, by the setting that held at preparation. */
  readonly secondPerson: boolean;
  /** Null when the schedule did it. */
  readonly preparedBy: string | null;
  readonly preparedByName: string | null;
  readonly preparedAt: string;
  readonly releasedByName: string | null;
  readonly releasedAt: string | null;
  readonly pausedAt: string | null;
  readonly finishedAt: string | null;
  readonly cancelledAt: string | null;
  /** Letters by state; a state without letters is absent. */
  readonly letters: Readonly<Partial<Record<DeliveryState, number>>>;
  readonly acknowledged: number;
  /** Prepared letters that have nobody to go to. */
  readonly gaps: number;
}

export interface MailingRecipient {
  readonly deliveryId: string;
  /** Null in a mailing to people. */
  readonly regionalCenterId: number | null;
  readonly name: string;
  /** Null where there is nobody to send to. */
  readonly recipient: string | null;
  readonly summary: string;
  readonly state: DeliveryState;
  readonly leftOutReason: string | null;
  readonly problem: DeliveryProblem | null;
  readonly response: string | null;
  readonly attempts: number;
  readonly nextAttemptAt: string;
  readonly sentAt: string | null;
  readonly deliveredAt: string | null;
  readonly bouncedAt: string | null;
  readonly acknowledgedAt: string | null;
}

type Row<T> = T & Record<string, unknown>;

/** An instant as the client gets it: '2026-11-07T09:00:00.000Z'. */
const instant = (column: string) =>
  sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

export function mailingViews(tx: Transaction) {
  return {
    /** Newest first; of one mailing when its id is given. */
    async overviews(id: string | null = null): Promise<readonly MailingOverview[]> {
      return tx.execute<Row<MailingOverview>>(sql`
        select mailing.id, mailing.kind, mailing.month, mailing.title, mailing.about, mailing.state, mailing.version,
          second_person as "secondPerson", prepared_by as "preparedBy", preparer.display_name as "preparedByName",
          ${instant('prepared_at')} as "preparedAt", releaser.display_name as "releasedByName",
          ${instant('released_at')} as "releasedAt", ${instant('paused_at')} as "pausedAt",
          ${instant('finished_at')} as "finishedAt", ${instant('cancelled_at')} as "cancelledAt",
          coalesce(counts.letters, '{}') as letters, coalesce(counts.acknowledged, 0) as acknowledged,
          coalesce(counts.gaps, 0) as gaps
        from mailings mailing
        left join accounts preparer on preparer.id = prepared_by
        left join accounts releaser on releaser.id = released_by
        left join lateral (
          select jsonb_object_agg(state, letters) as letters, sum(acknowledged)::int as acknowledged,
            sum(gaps)::int as gaps
          from (
            select state, count(*)::int as letters, count(acknowledged_at)::int as acknowledged,
              count(*) filter (where state = 'prepared' and recipient is null)::int as gaps
            from deliveries where mailing_id = mailing.id group by state
          ) states
        ) counts on true
        where ${id}::uuid is null or mailing.id = ${id}::uuid
        order by prepared_at desc, mailing.id limit 200`);
    },

    /** What needs a person first, then by name. */
    async recipients(mailingId: string): Promise<readonly MailingRecipient[]> {
      return tx.execute<Row<MailingRecipient>>(sql`
        select id as "deliveryId", regional_center_id as "regionalCenterId", recipient_name as name, recipient,
          summary, state, left_out_reason as "leftOutReason", last_error as problem, smtp_response as response,
          attempts, ${instant('next_attempt_at')} as "nextAttemptAt", ${instant('sent_at')} as "sentAt",
          ${instant('delivered_at')} as "deliveredAt", ${instant('bounced_at')} as "bouncedAt",
          ${instant('acknowledged_at')} as "acknowledgedAt"
        from deliveries where mailing_id = ${mailingId}::uuid
        order by not (state in ('failed', 'bounced') or (state = 'prepared' and recipient is null)),
          last_error is null, recipient_name, id`);
    },
  };
}
