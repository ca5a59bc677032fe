import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { AccountVersion, InviteAccount, ListAccounts, UpdateAccount } from '@pbnet/validation/identity';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { PersonKeys } from '../audit/person-keys.ts';
import type { Database, Transaction } from '../database.ts';
import { accountPage, accountRow, type AccountPage, type AccountRow } from './accounts.repository.ts';
import { accountById } from './credentials.ts';
import { accounts, accountTokens } from './identity.tables.ts';
import { inviteAccount, refuseTakenEmail } from './invite-account.ts';
import type { AccountLinks } from './links.ts';
import type { SecondFactors } from './second-factors.ts';
import { endSessionsOf } from './sessions.ts';

/** The staff's accounts, as the administrator manages them. */
export interface Accounts {
  list(actor: Actor, filter: ListAccounts): Promise<AccountPage>;
  get(actor: Actor, id: string): Promise<AccountRow>;
  /** Sends the invitation letter in the same transaction. Returns the account's id. */
  invite(actor: Actor, input: InviteAccount): Promise<string>;
  resendInvitation(actor: Actor, id: string): Promise<void>;
  update(actor: Actor, input: UpdateAccount): Promise<void>;
  /** Ends the account's sessions and links at once. */
  disable(actor: Actor, input: AccountVersion): Promise<void>;
  /** An account without a password gets a new invitation. */
  enable(actor: Actor, input: AccountVersion): Promise<void>;
  /** For a person who lost the telephone and the recovery codes. */
  removeSecondFactor(actor: Actor, input: AccountVersion): Promise<void>;
}

export interface AccountsOptions {
  readonly database: Database;
  readonly links: AccountLinks;
  readonly personKeys: PersonKeys;
  readonly secondFactors: SecondFactors;
}

async function found(tx: Transaction, id: string): Promise<AccountRow> {
  const row = await accountRow(tx, id);
  if (!row) throw new DomainError('not-found', 'not-found');
  return row;
}

/** The row as it was before the edit; throws conflict with the current one when the edit began from another. */
export async function editable(tx: Transaction, { id, version }: AccountVersion): Promise<AccountRow> {
  const row = await found(tx, id);
  if (row.version === version) return row;
  const { displayName, state, version: current } = row;
  throw new DomainError('conflict', 'stale-edit', { current: { displayName, state, version: current } });
}

const nextVersion = sql`${accounts.version} + 1`;

export function staffAccounts({ database, links, personKeys, secondFactors }: AccountsOptions): Accounts {
  async function sendInvitation(tx: Transaction, id: string): Promise<void> {
    const account = await accountById(tx, id);
    if (account) await links.send(tx, account, 'invitation');
  }

  return {
    list: (_actor, filter) => database.system((tx) => accountPage(tx, filter)),

    get: (_actor, id) => database.system((tx) => found(tx, id)),

    invite: (actor, input) => database.system((tx) => inviteAccount(tx, actor, { input, links, personKeys })),

    resendInvitation: (actor, id) =>
      database.system(async (tx) => {
        const { state } = await found(tx, id);
        if (state !== 'invited') throw new DomainError('rule-broken', 'account-state-wrong');
        await sendInvitation(tx, id);
        await audit(tx, actor, { action: 'account.resend-invitation', entity: 'account', entityId: id });
      }),

    update: (actor, { id, version, displayName, email }) =>
      database.system(async (tx) => {
        const before = await editable(tx, { id, version });
        await refuseTakenEmail(tx, email, id);
        await tx
          .update(accounts)
          .set({ displayName, email, version: nextVersion })
          .where(eq(accounts.id, id));
        await audit(tx, actor, {
          action: 'account.update',
          entity: 'account',
          entityId: id,
          personal: await personKeys.seal(tx, id, {
            before: { displayName: before.displayName, email: before.email },
            after: { displayName, email },
          }),
        });
      }),

    disable: (actor, input) =>
      database.system(async (tx) => {
        const { id, state } = await editable(tx, input);
        if (id === actor.accountId) throw new DomainError('rule-broken', 'account-own');
        if (state !== 'active' && state !== 'invited')
          throw new DomainError('rule-broken', 'account-state-wrong');
        await tx.update(accounts).set({ state: 'disabled', version: nextVersion }).where(eq(accounts.id, id));
        await endSessionsOf(tx, id);
        await tx.delete(accountTokens).where(eq(accountTokens.accountId, id));
        const change = { before: { state }, after: { state: 'disabled' } };
        await audit(tx, actor, { action: 'account.disable', entity: 'account', entityId: id, ...change });
      }),

    enable: (actor, input) =>
      database.system(async (tx) => {
        const { id, state: before } = await editable(tx, input);
        if (before !== 'disabled') throw new DomainError('rule-broken', 'account-state-wrong');
        const account = await accountById(tx, id);
        const state = account?.passwordHash ? 'active' : 'invited';
        await tx.update(accounts).set({ state, version: nextVersion }).where(eq(accounts.id, id));
        if (state === 'invited') await sendInvitation(tx, id);
        const change = { before: { state: before }, after: { state } };
        await audit(tx, actor, { action: 'account.enable', entity: 'account', entityId: id, ...change });
      }),

    removeSecondFactor: (actor, input) =>
      database.system(async (tx) => {
        const { id } = await editable(tx, input);
        await secondFactors.remove(tx, id);
        await tx.update(accounts).set({ version: nextVersion }).where(eq(accounts.id, id));
        await endSessionsOf(tx, id);
        await audit(tx, actor, { action: 'account.remove-second-factor', entity: 'account', entityId: id });
      }),
  };
}
