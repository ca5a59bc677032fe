import { eq } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import { personKeys as table } from '../identity/identity.tables.ts';
import { derivedKey, newKey, secretBox } from '../secret-box.ts';

export type PersonalFields = Readonly<Record<string, unknown>>;

/** Personal fields of one audit row, readable only while the person's key exists. */
export interface SealedFields {
  readonly personId: string;
  readonly content: Uint8Array;
}

/** Encrypts what the audit log knows of a person under a key of that person's own. */
export interface PersonKeys {
  /** Undefined when the person was erased: nothing personal is written any more. */
  seal(tx: Transaction, personId: string, fields: PersonalFields): Promise<SealedFields | undefined>;
  /** The fields in the order of the rows; null where the person was erased. */
  open(tx: Transaction, rows: readonly SealedFields[]): Promise<readonly (PersonalFields | null)[]>;
  /** Destroys the key: what was sealed stays in the chain and can never be read again. */
  destroy(tx: Transaction, personId: string): Promise<void>;
}

export function personKeys(secretKey: string): PersonKeys {
  const wrapping = secretBox(derivedKey(secretKey, 'person keys'));

  async function keyOf(tx: Transaction, personId: string): Promise<Buffer | null> {
    const [row] = await tx.select().from(table).where(eq(table.accountId, personId));
    return row?.wrappedKey ? wrapping.open(row.wrappedKey, personId) : null;
  }

  return {
    seal: (tx, personId, fields) =>
      asOwner(tx, async () => {
        const wrappedKey = wrapping.seal(newKey(), personId);
        await tx.insert(table).values({ accountId: personId, wrappedKey }).onConflictDoNothing();
        const key = await keyOf(tx, personId);
        if (!key) return undefined;
        return { personId, content: secretBox(key).seal(Buffer.from(JSON.stringify(fields)), personId) };
      }),

    open: (tx, rows) =>
      asOwner(tx, async () => {
        const keys = new Map<string, Buffer | null>();
        for (const { personId } of rows)
          if (!keys.has(personId)) keys.set(personId, await keyOf(tx, personId));
        return rows.map(({ personId, content }) => {
          const key = keys.get(personId);
          return key ? JSON.parse(secretBox(key).open(content, personId).toString()) : null;
        });
      }),

    destroy: (tx, personId) =>
      asOwner(tx, async () => {
        const destroyed = { wrappedKey: null, destroyed: true };
        await tx
          .insert(table)
          .values({ accountId: personId, ...destroyed })
          .onConflictDoUpdate({ target: table.accountId, set: destroyed });
      }),
  };
}
