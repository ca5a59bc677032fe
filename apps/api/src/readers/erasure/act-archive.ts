import { destroyedKinds, erasureGrounds, type Destroyed } from '@pbnet/domain/readers';
import { asc, eq, isNull, sql } from 'drizzle-orm';
import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { audit, systemActor } from '../../audit/audit.ts';
import type { PersonKeys } from '../../audit/person-keys.ts';
import type { Database, Transaction } from '../../database.ts';
import type { ObjectOwner } from '../../files/object-owner.ts';
import type { ObjectStore } from '../../files/object-store.ts';
import { derivedKey } from '../../secret-box.ts';
import { erasureActs } from '../readers.tables.ts';
import { destroyTraces } from './destroy-traces.ts';
import { actChecksum, actRecord, numbering } from './erasure-act.ts';

/** Acts beside the files: what a database restored from an older backup does not know of. Ids and counts alone. */
export interface ActArchive {
  /** Puts there what is not there yet. Returns how many. */
  keep(): Promise<number>;
  /** Destroys again what a restored database has brought back. Returns how many acts it did not know. */
  reapply(): Promise<number>;
  /** The act's record as it lies there; null where there is none. Throws on one that is not this installation's. */
  record(number: number): Promise<string | null>;
}

export interface ActArchiveOptions {
  readonly database: Database;
  readonly objects: ObjectStore;
  readonly personKeys: PersonKeys;
  readonly secretKey: string;
}

/** Numbers have no gaps, but an act may have been lost with the disk it was to lie on: so many are looked past. */
const missesAllowed = 50;
const prefix = 'erasure-act-';
const keyOf = (number: number) => `${prefix}${number}`;

const foreign = (number: number) =>
  `the act of destruction ${number} that lies beside the files is not this installation's or not this one`;

/** Kept for ever, whatever the database says: a restored one does not know them. */
export const keptActs: ObjectOwner = (_tx, keys) =>
  Promise.resolve(keys.filter((key) => key.startsWith(prefix)));

const record = z.object({
  id: z.uuid(),
  number: z.int().positive(),
  readerId: z.uuid(),
  at: z.coerce.date(),
  ground: z.enum(erasureGrounds),
  byId: z.uuid().nullable(),
  destroyed: z.record(z.enum(destroyedKinds), z.int().min(0)),
});
type ActRecord = Omit<z.infer<typeof record>, 'destroyed'> & { readonly destroyed: Destroyed };

const envelope = z.object({ record: z.string(), seal: z.string() });

export function actArchive({ database, objects, personKeys, secretKey }: ActArchiveOptions): ActArchive {
  const key = derivedKey(secretKey, 'erasure acts');
  const sealOf = (text: string) => createHmac('sha256', key).update(text).digest();

  async function recordOf(number: number): Promise<string | null> {
    const stream = await objects.get(keyOf(number));
    if (!stream) return null;
    const { record: text, seal } = envelope.parse(await new Response(stream).json());
    const [given, own] = [Buffer.from(seal, 'hex'), sealOf(text)];
    if (given.length !== own.length || !timingSafeEqual(given, own)) throw new Error(foreign(number));
    return text;
  }

  async function archived(number: number): Promise<ActRecord | null> {
    const text = await recordOf(number);
    return text === null ? null : record.parse(JSON.parse(text));
  }

  async function repeat(tx: Transaction, act: ActRecord): Promise<void> {
    await tx
      .insert(erasureActs)
      .overridingSystemValue()
      .values({
        ...act,
        sha256: actChecksum(actRecord(act)),
        keptAt: sql`now()`,
      });
    const destroyed = await destroyTraces(tx, act.readerId, { personKeys, at: act.at });
    await audit(tx, systemActor, {
      ...{ action: 'reader.erase-again', entity: 'reader', entityId: act.readerId },
      after: { act: act.number, destroyed },
    });
  }

  return {
    record: recordOf,

    async keep() {
      const waiting = await database.system((tx) =>
        tx.select().from(erasureActs).where(isNull(erasureActs.keptAt)).orderBy(asc(erasureActs.number)),
      );
      for (const act of waiting) {
        const text = actRecord(act);
        const bytes = Buffer.from(JSON.stringify({ record: text, seal: sealOf(text).toString('hex') }));
        const there = await archived(act.number);
        if (there && there.id !== act.id) throw new Error(foreign(act.number));
        await objects.put(keyOf(act.number), bytes);
        await database.system((tx) =>
          tx
            .update(erasureActs)
            .set({ keptAt: sql`now()` })
            .where(eq(erasureActs.id, act.id)),
        );
      }
      return waiting.length;
    },

    reapply: () =>
      database.system(async (tx) => {
        await numbering(tx);
        const [last] = await tx
          .select({ number: sql<number>`coalesce(max(number), 0)::int` })
          .from(erasureActs);
        let repeated = 0;
        let misses = 0;
        for (let number = (last?.number ?? 0) + 1; misses < missesAllowed; number += 1) {
          const act = await archived(number);
          if (!act) misses += 1;
          else {
            if (act.number !== number) throw new Error(foreign(number));
            await repeat(tx, act);
            [repeated, misses] = [repeated + 1, 0];
          }
        }
        return repeated;
      }),
  };
}
