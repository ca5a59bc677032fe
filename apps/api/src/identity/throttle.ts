import { DomainError, type MessageKey } from '@pbnet/domain';
import { waitDetails } from '@pbnet/domain/identity';
import { hash } from 'node:crypto';
import type { Database } from '../database.ts';

/** How many tries are free, then how long the wait is: doubled with every further one up to the longest. */
interface Limit {
  readonly free: number;
  readonly firstWait: number;
  readonly longestWait: number;
  /** Seconds of peace after which the tries are forgotten. */
  readonly memory: number;
}

/** Waits in seconds. An address of the network stands for a whole library, so it is allowed more. */
export const limits = {
  account: { free: 5, firstWait: 30, longestWait: 3600, memory: 86_400 },
  address: { free: 30, firstWait: 30, longestWait: 900, memory: 3600 },
  /** Forms that people without an account send: a whole hall may stand behind one address. */
  form: { free: 200, firstWait: 30, longestWait: 900, memory: 3600 },
  letter: { free: 3, firstWait: 60, longestWait: 3600, memory: 86_400 },
  /** A whole class may enter a contest from one library. */
  entryAddress: { free: 60, firstWait: 30, longestWait: 300, memory: 3600 },
  /** The staff's searches for readers that found nobody: some names are misspelt, nobody misspells all day. */
  lookup: { free: 20, firstWait: 30, longestWait: 3600, memory: 86_400 },
  letterAddress: { free: 20, firstWait: 60, longestWait: 3600, memory: 86_400 },
} as const satisfies Record<string, Limit>;

export type LimitName = keyof typeof limits;

export interface Attempt {
  /** Forgets this try and, for the account, all before it. */
  succeeded(): Promise<void>;
  /** Takes this try back: nothing was guessed. */
  undo(): Promise<void>;
}

export interface Throttle {
  /** Counts the try before it is made, so that many at once are counted too. Throws while one must wait. */
  attempt(keys: readonly ThrottleKey[], refusal: MessageKey): Promise<Attempt>;
}

export interface ThrottleKey {
  readonly limit: LimitName;
  /** Never kept as it is: an unknown person's address is personal as well. */
  readonly of: string;
}

const count = `
  insert into sign_in_throttles as t (key, failures, updated_at) values ($1, 1, now())
  on conflict (key) do update set
    failures = case when t.updated_at < now() - make_interval(secs => $2) then 1 else t.failures + 1 end,
    blocked_until = case
      when t.updated_at >= now() - make_interval(secs => $2) and t.failures + 1 >= $3
      then now() + make_interval(secs => least($4::float * 2 ^ least(t.failures + 1 - $3::int, 30), $5::float))
    end,
    updated_at = now()
  where t.blocked_until is null or t.blocked_until <= now()
  returning failures`;
const wait = `select ceil(extract(epoch from blocked_until - now()))::int as seconds
  from sign_in_throttles where key = $1`;
const takeBack = `update sign_in_throttles set failures = greatest(failures - 1, 0), blocked_until = null
  where key = any($1)`;
const forget = 'delete from sign_in_throttles where key = any($1)';

function keyText({ limit, of }: ThrottleKey): string {
  return `${limit}:${hash('sha256', of, 'base64url')}`;
}

export function throttle({ raw }: Database): Throttle {
  return {
    async attempt(keys, refusal) {
      const counted: string[] = [];
      for (const key of keys) {
        const text = keyText(key);
        const { free, firstWait, longestWait, memory } = limits[key.limit];
        const rows = await raw.unsafe(count, [text, memory, free, firstWait, longestWait], { prepare: true });
        if (rows.length > 0) {
          counted.push(text);
          continue;
        }
        await raw.unsafe(takeBack, [counted], { prepare: true });
        const [blocked] = await raw.unsafe<{ seconds: number }[]>(wait, [text], { prepare: true });
        throw new DomainError('forbidden', refusal, waitDetails(Math.max(blocked?.seconds ?? 1, 1)));
      }
      const accounts = counted.filter((key) => key.startsWith('account:'));
      return {
        async succeeded() {
          await raw.unsafe(takeBack, [counted], { prepare: true });
          await raw.unsafe(forget, [accounts], { prepare: true });
        },
        async undo() {
          await raw.unsafe(takeBack, [counted], { prepare: true });
        },
      };
    },
  };
}
