import { addMonths, asDay, dayIn, monthOf, type Month } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import { sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import type { Settings } from '../../platform/settings.ts';

/** Months of the log of reading: each is a table of its own, so an old one goes at once and whole. */
export interface LogMonths {
  /** Makes the months ahead and drops those past their time. Returns the ones that went. */
  turn(): Promise<readonly Month[]>;
}

export interface LogMonthsOptions {
  readonly database: Database;
  readonly settings: Settings;
  readonly now: () => Date;
}

const monthsAhead = 12;

export function logMonths({ database, settings, now }: LogMonthsOptions): LogMonths {
  async function ensure(current: Month): Promise<void> {
    const first = asDay(`${current}-01`);
    await database.system((tx) =>
      tx.execute(sql`
        select ensure_access_partition((${first}::date + make_interval(months => step))::date)
        from generate_series(0, ${monthsAhead}) step`),
    );
  }

  async function partitions(): Promise<readonly { readonly name: string; readonly month: Month }[]> {
    const rows = await database.raw<{ name: string; month: Month }[]>`
      select c.relname as name, replace(right(c.relname, 7), '_', '-') as month
      from pg_inherits i join pg_class c on c.oid = i.inhrelid
      where i.inhparent = 'access_log'::regclass and c.relname ~ '^access_log_[0-9]{4}_[0-9]{2}$' order by c.relname`;
    return rows;
  }

  /** Readers of the log are waited for, but never for long: decisions would wait behind. */
  const drop = (name: string) =>
    database.system(async (tx) => {
      await tx.execute(sql`select set_config('lock_timeout', '1s', true)`);
      await tx.execute(sql`drop table ${sql.identifier(name)}`);
    });

  return {
    async turn() {
      const current = monthOf(dayIn(networkTimeZone, now()));
      await ensure(current);
      const oldest = addMonths(current, -(await settings.value('readers.log-months')));
      const over = (await partitions()).filter(({ month }) => month < oldest);
      for (const { name } of over) await drop(name);
      const before = `${oldest}-01 00:00:00 Europe/Moscow`;
      await database.raw`delete from access_log_rest where at < ${before}::text::timestamptz`;
      return over.map(({ month }) => month);
    },
  };
}
