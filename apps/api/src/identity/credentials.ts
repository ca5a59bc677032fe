import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import { accounts } from './identity.tables.ts';
import { hashPassword, isNobodysPassword, isPassword, needsRehash } from './password-hash.ts';

export type Account = typeof accounts.$inferSelect;

export async function accountById(tx: Transaction, id: string): Promise<Account | undefined> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, id));
  return account;
}

/** The account of a signed-in person; its session would not be without it. */
export async function ownAccountOf(tx: Transaction, { accountId }: Actor): Promise<Account> {
  const account = await accountById(tx, accountId);
  if (!account) throw new DomainError('not-found', 'not-found');
  return account;
}

export async function accountByEmail(tx: Transaction, email: string): Promise<Account | undefined> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.email, email));
  return account;
}

/**
 * The active account that the address and the password belong to, or null: in the same time whether
 * there is such an account or not. A hash of an older cost is made anew on the way.
 */
export async function accountByPassword(
  database: Database,
  email: string,
  password: string,
): Promise<Account | null> {
  const account = await database.system((tx) => accountByEmail(tx, email));
  if (account?.state !== 'active' || account.passwordHash === null) {
    await isNobodysPassword(password);
    return null;
  }
  if (!(await isPassword(password, account.passwordHash))) return null;
  if (needsRehash(account.passwordHash)) {
    const passwordHash = await hashPassword(password);
    await database.system((tx) =>
      tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, account.id)),
    );
  }
  return account;
}
