import { DomainError } from '@pbnet/domain';
import type { Lock, Locker } from '@tus/server';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../database.ts';

/** One at a time adds to an upload, in whichever process: leases in the database that end by themselves. */
export interface UploadLocks extends Locker {
  /** @throws DomainError 'upload-busy' where the other does not end in time */
  within<T>(id: string, work: () => Promise<T>): Promise<T>;
}

export interface UploadLocksOptions {
  readonly raw: Database['raw'];
  /** How long a lease outlives the process that held it, in milliseconds. */
  readonly leaseMs?: number;
  readonly patienceMs?: number;
}

const askAgainMs = 150;

export function uploadLocks({ raw, leaseMs = 5000, patienceMs = 30_000 }: UploadLocksOptions): UploadLocks {
  const lease = `${leaseMs} milliseconds`;

  async function taken(id: string, holder: string): Promise<boolean> {
    const rows = await raw`
      insert into upload_leases (upload_id, holder, until) values (${id}, ${holder}, now() + ${lease}::interval)
      on conflict (upload_id) do update set holder = excluded.holder, until = excluded.until, wanted = false
        where upload_leases.until < now()
      returning holder`;
    if (rows.length > 0) return true;
    await raw`update upload_leases set wanted = true where upload_id = ${id}`;
    return false;
  }

  async function take(id: string, holder: string, isGivenUp: () => boolean): Promise<void> {
    const until = Date.now() + patienceMs;
    while (!(await taken(id, holder))) {
      if (isGivenUp() || Date.now() > until) throw new DomainError('conflict', 'upload-busy');
      await pause(askAgainMs);
    }
  }

  /** Whether the holder may go on undisturbed. */
  async function renewed(id: string, holder: string): Promise<boolean> {
    const [row] = await raw<{ readonly wanted: boolean }[]>`
      update upload_leases set until = now() + ${lease}::interval
      where upload_id = ${id} and holder = ${holder} returning wanted`;
    return row?.wanted === false;
  }

  function newLock(id: string): Lock {
    const holder = randomUUID();
    let beat: NodeJS.Timeout | undefined;
    return {
      async lock(signal, requestRelease) {
        await take(id, holder, () => signal.aborted);
        beat = setInterval(() => {
          // While the database is away nobody else can take the lease either.
          void renewed(id, holder).then(
            (goesOn) => goesOn || void requestRelease(),
            () => undefined,
          );
        }, leaseMs / 5);
        beat.unref();
      },

      async unlock() {
        clearInterval(beat);
        // What is not given back ends by itself; the bytes are written all the same.
        await raw`delete from upload_leases where upload_id = ${id} and holder = ${holder}`.catch(
          () => undefined,
        );
      },
    };
  }

  return {
    newLock,
    async within(id, work) {
      const lock = newLock(id);
      await lock.lock(new AbortController().signal, () => undefined);
      try {
        return await work();
      } finally {
        await lock.unlock();
      }
    },
  };
}
