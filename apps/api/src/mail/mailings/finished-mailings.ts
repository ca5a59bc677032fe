import { monthInWords, type Month } from '@pbnet/domain';
import type { MailingKind } from '@pbnet/domain/mail';
import type { Words } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly kind: MailingKind;
  readonly month: Month | null;
  readonly title: string | null;
  readonly finishedAt: string;
  readonly letters: number;
  readonly failed: number;
}

/** A run that has no letter left to try. */
export interface FinishedMailing {
  readonly id: string;
  readonly kind: MailingKind;
  /** ISO instant. */
  readonly finishedAt: string;
  /** «Рассылка нулевых списков за октябрь 2026 завершена, писем: 100, не дошло: 0» */
  readonly words: Words;
}

export async function finishedMailings(tx: Transaction, since: Date): Promise<readonly FinishedMailing[]> {
  const rows = await tx.execute<Row>(sql`
    select mailing.id, mailing.kind, mailing.month, mailing.title,
      to_json(mailing.finished_at) #>> '{}' as "finishedAt", count(delivery.id)::int as letters,
      (count(delivery.id) filter (where delivery.state in ('failed', 'bounced')))::int as failed
    from mailings mailing
    left join deliveries delivery on delivery.mailing_id = mailing.id and delivery.state not in ('left-out', 'cancelled')
    where mailing.state = 'finished' and mailing.finished_at >= ${since.toISOString()}::timestamptz
    group by mailing.id order by mailing.finished_at`);
  return rows.map((row) => ({ id: row.id, kind: row.kind, finishedAt: row.finishedAt, words: inWords(row) }));
}

const kinds: Readonly<Partial<Record<MailingKind, string>>> = {
  'zero-lists': 'Рассылка нулевых списков',
  results: 'Рассылка итогов мониторинга',
};

function inWords({ kind, month, title, letters, failed }: Row): Words {
  const name = kinds[kind] ?? title ?? 'Рассылка';
  const of = month === null ? '' : ` за ${monthInWords(month)}`;
  return {
    ru: `${name}${of} завершена, писем: ${letters}, не дошло: ${failed}`,
    en: `A mailing of ${letters} letters is finished, ${failed} failed: ${name}${of}`,
  };
}
