import { secretBox, derivedKey } from '../../secret-box.ts';
import { createPrivateKey, generateKeyPairSync, randomUUID, type KeyObject } from 'node:crypto';
import { DomainError } from '@pbnet/domain';
import { desc, isNull, lt, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../../database.ts';
import { accessKeys as table } from '../reading.tables.ts';

/** A key whose answers resource servers accept, as JWKS publishes it. */
export type PublishedKey = Readonly<Record<string, unknown>>;

export interface SigningKey {
  readonly kid: string;
  readonly key: KeyObject;
  readonly since: Date;
}

export interface AccessKeys {
  /** What answers are signed with now; the first one is made when there is none. */
  current(): Promise<SigningKey>;
  /** Every key whose answers may still be on their way, for JWKS. */
  published(): Promise<readonly PublishedKey[]>;
  /**
   * Makes the next key when the newest has grown old, retires those that no longer sign, forgets those retired a day
   * ago. Running it again changes nothing.
   * @returns how many keys were made and retired
   */
  rotate(): Promise<{ readonly made: number; readonly retired: number }>;
  /**
   * In the owner's transaction: every key goes, published ones too, and a new one signs at once.
   * @param kid the key that the caller believes to sign
   * @returns the new one's
   * @throws DomainError conflict when it does not sign any more
   */
  replace(tx: Transaction, kid: string): Promise<string>;
  /** The next question reads the keys anew. */
  forget(): void;
}

/** Days that a key signs before the next one is made. */
export const keyDays = 90;

/** Minutes that a key is published before it signs: resource servers keep JWKS for a while. */
const publishedFirstMinutes = 15;

/** How long each process goes without asking for the keys again: a replaced one signs no longer than that. */
const rememberedMs = 2_000;

/** Answers live for seconds; the rest is for clocks and caches. */
const publishedAfterMinutes = 60;

const lock = sql`select pg_advisory_xact_lock(7205206)`;

type Row = typeof table.$inferSelect;

interface Known {
  readonly until: number;
  readonly signing: SigningKey;
  readonly published: readonly PublishedKey[];
}

export interface AccessKeysOptions {
  readonly database: Database;
  readonly secretKey: string;
  readonly now: () => Date;
}

const minutesAgo = (now: Date, minutes: number) => new Date(now.getTime() - minutes * 60_000);

/** The newest one that was published for long enough; the oldest while there is none. */
function signingOf<Key extends Pick<Row, 'createdAt'>>(
  newestFirst: readonly Key[],
  now: Date,
): Key | undefined {
  const ripe = minutesAgo(now, publishedFirstMinutes);
  return newestFirst.find(({ createdAt }) => createdAt <= ripe) ?? newestFirst.at(-1);
}

export function accessKeys({ database, secretKey, now }: AccessKeysOptions): AccessKeys {
  const box = secretBox(derivedKey(secretKey, 'access keys'));
  let known: Known | null = null;
  let asking: Promise<Known> | null = null;

  function opened({ kid, sealedPrivateKey, createdAt: since }: Row): SigningKey | null {
    try {
      const der = box.open(sealedPrivateKey, kid);
      return { kid, since, key: createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }) };
    } catch {
      // Sealed with another installation's key: it signs nothing here, and what it signed stays published.
      return null;
    }
  }

  async function make(tx: Transaction): Promise<string> {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const kid = randomUUID();
    const der = privateKey.export({ format: 'der', type: 'pkcs8' });
    await tx.insert(table).values({
      ...{ kid, algorithm: 'EdDSA', createdAt: now() },
      publicJwk: { ...publicKey.export({ format: 'jwk' }), kid, alg: 'EdDSA', use: 'sig' },
      sealedPrivateKey: box.seal(der, kid),
    });
    return kid;
  }

  const alive = (tx: Transaction) =>
    tx.select().from(table).where(isNull(table.retiredAt)).orderBy(desc(table.createdAt), table.kid);

  const usable = async (tx: Transaction) => (await alive(tx)).filter((row) => opened(row) !== null);

  async function read(): Promise<Known> {
    return database.system(async (tx) => {
      let rows = await usable(tx);
      if (rows.length === 0) {
        await tx.execute(lock);
        if ((await usable(tx)).length === 0) await make(tx);
        rows = await usable(tx);
      }
      const signing = signingOf(rows, now());
      const key = signing && opened(signing);
      if (!key) throw new Error('no access key can be opened');
      const out = minutesAgo(now(), publishedAfterMinutes);
      const published = await tx
        .select({ publicJwk: table.publicJwk })
        .from(table)
        .where(sql`${table.retiredAt} is null or ${table.retiredAt} > ${out.toISOString()}`)
        .orderBy(desc(table.createdAt));
      return {
        until: performance.now() + rememberedMs,
        signing: key,
        published: published.map(({ publicJwk }) => publicJwk),
      };
    });
  }

  async function keys(): Promise<Known> {
    if (known && known.until > performance.now()) return known;
    asking ??= read().finally(() => (asking = null));
    known = await asking;
    return known;
  }

  return {
    current: async () => (await keys()).signing,
    published: async () => (await keys()).published,

    rotate: () =>
      database.system(async (tx) => {
        await tx.execute(lock);
        const rows = await usable(tx);
        const old = minutesAgo(now(), keyDays * 24 * 60);
        const isDue = rows.every(({ createdAt }) => createdAt <= old);
        if (isDue) await make(tx);
        const signing = signingOf(await usable(tx), now());
        const retired = await tx
          .update(table)
          .set({ retiredAt: now() })
          .where(sql`${table.retiredAt} is null and ${table.createdAt} < ${signing?.createdAt.toISOString()}`)
          .returning({ kid: table.kid });
        await tx.delete(table).where(lt(table.retiredAt, minutesAgo(now(), 24 * 60)));
        known = null;
        return { made: isDue ? 1 : 0, retired: retired.length };
      }),

    async replace(tx, kid) {
      await tx.execute(lock);
      const signing = signingOf(await usable(tx), now());
      if (signing?.kid !== kid) throw new DomainError('conflict', 'access-key-replaced');
      await tx.delete(table);
      return make(tx);
    },

    forget: () => {
      known = null;
    },
  };
}
