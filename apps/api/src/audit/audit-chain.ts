import { addMonths, firstDay, monthOf, asDay } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import type { Database, Transaction } from '../database.ts';

/** What was found when the chain was gone through from its first link. */
export type Verdict =
  | { readonly whole: true; readonly links: number; readonly head: string; readonly unsealed: number }
  | {
      readonly whole: false;
      /** Position of the first link that is not as it was made. */
      readonly position: number;
      readonly auditId: number | null;
      readonly fault: 'row-missing' | 'row-changed' | 'link-missing';
    };

/** Makes the audit log evident to tampering: every sealed row's hash covers the row and the hash before it. */
export interface AuditChain {
  /** Seals what was committed since the last time, after the fact: saving never waits for it. Returns the count. */
  seal(): Promise<number>;
  verify(): Promise<Verdict>;
  /** Makes the partitions of this and the coming months. */
  ensurePartitions(now: Date): Promise<void>;
}

const batch = 5_000;
const monthsAhead = 12;
const lock = 7_205_202;
const start: Buffer = Buffer.alloc(32);

interface Unsealed {
  readonly id: string;
  readonly at: string;
  readonly digest: Buffer;
}

interface Link {
  readonly position: number;
  readonly audit_id: number;
  readonly hash: Buffer;
  readonly digest: Buffer | null;
}

function linked(before: Uint8Array, digest: Uint8Array): Buffer {
  return createHash('sha256').update(before).update(digest).digest();
}

// A row is written at its transaction's beginning and seen at its end: rows of up to a day ago may still appear.
const unsealed = `
  select a.id::text, a.at::text, audit_digest(a) as digest from audit_log a
  where a.at >= coalesce((select max(audit_at) from audit_seals), '-infinity') - interval '1 day'
    and not exists (select from audit_seals s where s.audit_id = a.id)
  order by a.at, a.id limit ${batch}`;
const append = `
  insert into audit_seals (position, audit_id, audit_at, hash)
  select $1::bigint + n, id, at::timestamptz, decode(hash, 'hex') from unnest($2::bigint[], $3::text[], $4::text[])
    with ordinality as rows (id, at, hash, n)`;
const links = `
  select s.position::int, s.audit_id::int, s.hash, case when a.id is not null then audit_digest(a) end as digest
  from audit_seals s left join audit_log a on a.id = s.audit_id and a.at = s.audit_at
  where s.position > $1 order by s.position limit ${batch}`;

export function auditChain({ raw, system }: Database): AuditChain {
  /** Seals one batch; null when another process is at it. */
  async function sealBatch(): Promise<number | null> {
    return raw.begin(async (tx) => {
      const [locked] = await tx<{ locked: boolean }[]>`select pg_try_advisory_xact_lock(${lock}) as locked`;
      if (!locked?.locked) return null;
      const rows = await tx.unsafe<Unsealed[]>(unsealed);
      if (rows.length === 0) return 0;
      const [last] = await tx<{ position: string; hash: Buffer }[]>`
        select position, hash from audit_seals order by position desc limit 1`;
      let hash = last?.hash ?? start;
      const hashes = rows.map(({ digest }) => {
        hash = linked(hash, digest);
        return hash.toString('hex');
      });
      const ids = rows.map(({ id }) => id);
      const times = rows.map(({ at }) => at);
      await tx.unsafe(append, [last?.position ?? '0', ids, times, hashes]);
      return rows.length;
    });
  }

  async function partition(tx: Transaction, day: string): Promise<void> {
    await tx.execute(sql`select ensure_audit_partition(${day}::date)`);
  }

  return {
    async seal() {
      let sealed = 0;
      for (;;) {
        const count = await sealBatch();
        sealed += count ?? 0;
        if (count === null || count < batch) return sealed;
      }
    },

    async verify() {
      let [position, hash] = [0, start];
      for (;;) {
        const found = await raw.unsafe<Link[]>(links, [position]);
        for (const link of found) {
          position += 1;
          const auditId = link.audit_id;
          if (link.position !== position)
            return { whole: false, position, auditId: null, fault: 'link-missing' };
          if (link.digest === null) return { whole: false, position, auditId, fault: 'row-missing' };
          hash = linked(hash, link.digest);
          if (!hash.equals(link.hash)) return { whole: false, position, auditId, fault: 'row-changed' };
        }
        if (found.length < batch) break;
      }
      const [left] = await raw<{ count: number }[]>`
        select count(*)::int as count from audit_log a
        where not exists (select from audit_seals s where s.audit_id = a.id)`;
      return { whole: true, links: position, head: hash.toString('hex'), unsealed: left?.count ?? 0 };
    },

    ensurePartitions: (now) =>
      system(async (tx) => {
        const month = monthOf(asDay(now.toISOString().slice(0, 10)));
        for (let ahead = 0; ahead <= monthsAhead; ahead += 1)
          await partition(tx, firstDay(addMonths(month, ahead)));
      }),
  };
}
