import { eq } from 'drizzle-orm';
import { audit, systemActor } from '../audit/audit.ts';
import type { PersonKeys } from '../audit/person-keys.ts';
import type { Database } from '../database.ts';
import { accountById } from './credentials.ts';
import { accountBindings, accounts } from './identity.tables.ts';
import type { AccountLinks } from './links.ts';

export interface FirstAdministratorOptions {
  readonly database: Database;
  readonly links: AccountLinks;
  readonly personKeys: PersonKeys;
}

/**
 * Makes an administrator in an installation that has nobody to invite one, for who runs its server.
 * @returns the address at which the person chooses a password, or null when the e-mail address has an account
 */
export async function inviteFirstAdministrator(
  { database, links, personKeys }: FirstAdministratorOptions,
  email: string,
): Promise<string | null> {
  const displayName = 'Администратор';
  return database.system(async (tx) => {
    if ((await tx.$count(accounts, eq(accounts.email, email))) > 0) return null;
    const [made] = await tx.insert(accounts).values({ email, displayName }).returning({ id: accounts.id });
    const account = made && (await accountById(tx, made.id));
    if (!account) return null;
    await tx.insert(accountBindings).values({ accountId: account.id, role: 'administrator' });
    await audit(tx, systemActor, {
      action: 'account.invite',
      entity: 'account',
      entityId: account.id,
      after: { role: 'administrator' },
      personal: await personKeys.seal(tx, account.id, { after: { email, displayName } }),
    });
    return links.create(tx, account, 'invitation');
  });
}
