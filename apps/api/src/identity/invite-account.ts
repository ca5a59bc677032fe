import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { InviteAccount } from '@pbnet/validation/identity';
import { and, eq, ne } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { PersonKeys } from '../audit/person-keys.ts';
import type { Transaction } from '../database.ts';
import { grant } from './account-bindings.ts';
import { accountById } from './credentials.ts';
import { accounts } from './identity.tables.ts';
import type { AccountLinks } from './links.ts';

export async function refuseTakenEmail(tx: Transaction, email: string, id: string | null): Promise<void> {
  const own = id === null ? undefined : ne(accounts.id, id);
  const taken = await tx.$count(accounts, and(eq(accounts.email, email), own));
  if (taken > 0) throw new DomainError('conflict', 'email-taken');
}

export interface Invitation {
  readonly input: InviteAccount;
  readonly links: AccountLinks;
  readonly personKeys: PersonKeys;
}

/** Makes the account and its letter in the caller's transaction, which the owner runs. Returns the account's id. */
export async function inviteAccount(
  tx: Transaction,
  actor: Actor,
  { input, links, personKeys }: Invitation,
): Promise<string> {
  const { email, displayName, language, bindings } = input;
  await refuseTakenEmail(tx, email, null);
  const [made] = await tx
    .insert(accounts)
    .values({ email, displayName, language })
    .onConflictDoNothing()
    .returning({ id: accounts.id });
  if (!made) throw new DomainError('conflict', 'email-taken');
  const { id } = made;
  const after = { email, displayName };
  await audit(tx, actor, {
    action: 'account.invite',
    entity: 'account',
    entityId: id,
    after: { language },
    personal: await personKeys.seal(tx, id, { after }),
  });
  for (const binding of bindings) await grant(tx, actor, { id, ...binding });
  const account = await accountById(tx, id);
  if (account) await links.send(tx, account, 'invitation');
  return id;
}
