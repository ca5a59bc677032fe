import { dayIn, sentence, type MessageKey } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import type { Finding } from '@pbnet/domain/network-health';
import type { Words } from '@pbnet/domain/platform';
import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import type { HealthSource } from '../network-health/health-source.ts';
import { keyDays } from './tokens/access-keys.ts';

interface State extends Record<string, unknown> {
  /** Null: no key was made yet, the first answer makes one. */
  readonly key_since: string | null;
  readonly is_partitioned: boolean;
}

/** A week after its time the change of a key is late; the job runs every day. */
const lateDays = keyDays + 7;

const day = 24 * 3_600_000;

// The month that begins within a week has its partition, and nothing has fallen beside the partitions.
const state = (at: string) => sql`
  select (select max(created_at)::text from access_keys where retired_at is null) as key_since,
    to_regclass('access_log_' || to_char(${at}::timestamptz + interval '7 days', 'YYYY_MM')) is not null
      and not exists (select from access_log_rest) as is_partitioned`;

const told = (key: MessageKey) => ({ ru: sentence(key, 'ru'), en: sentence(key, 'en') });

const finding = (key: MessageKey, about: Words): Finding => ({
  ...{ key, kind: 'access-trouble', about, to: '/administration/jobs', next: told(key) },
  ...{ regionId: null, regionalCenterId: null, since: null },
  responsible: { ru: 'Администратор', en: 'Administrator' },
});

async function isNetwork(tx: Transaction): Promise<boolean> {
  const [place] = await tx.execute<{ network: string }>(
    sql`select coalesce(current_setting('app.network', true), '') as network`,
  );
  return place?.network === 'on';
}

export interface ReadingHealthOptions {
  readonly database: Pick<Database, 'system'>;
  readonly now: () => Date;
}

/** What the access service needs and lacks, or soon will: for headquarters alone. */
export function readingHealth({ database, now }: ReadingHealthOptions): HealthSource {
  return {
    async findings(tx) {
      if (!(await isNetwork(tx))) return [];
      const [found] = await database.system((own) => own.execute<State>(state(now().toISOString())));
      if (!found) return [];
      const since = found.key_since === null ? null : new Date(found.key_since);
      const isLate = since !== null && now().getTime() - since.getTime() > lateDays * day;
      const late = finding('access-key-old', {
        ru: 'Ключ, которым подписаны ответы о доступе',
        en: 'The key that signs the answers about access',
      });
      return [
        ...(isLate ? [{ ...late, since: dayIn(networkTimeZone, since) }] : []),
        ...(found.is_partitioned
          ? []
          : [finding('access-log-unpartitioned', { ru: 'Журнал доступа', en: 'The access log' })]),
      ];
    },
  };
}
