import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { AccountVersion } from '@pbnet/validation/identity';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { PersonKeys } from '../audit/person-keys.ts';
import type { Database, Transaction } from '../database.ts';
import { deliveries } from '../mail/mail.tables.ts';
import { editable } from './accounts.ts';
import { accountEsia, accountEsiaSteps } from './account-esia.tables.ts';
import { accountBindings, accounts, accountTokens, recoveryCodes, sessions } from './identity.tables.ts';

/** Takes a person out of the system for good: the trace of the work stays, the person in it does not. */
export interface Erasures {
  /** Only of a disabled account; nothing brings it back. */
  erase(actor: Actor, input: AccountVersion): Promise<void>;
}

export interface ErasuresOptions {
  readonly database: Database;
  readonly personKeys: PersonKeys;
}

/** Removes what names the person and destroys the key of what the audit log knows. */
export async function erasePerson(tx: Transaction, id: string, personKeys: PersonKeys): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.accountId, id));
  await tx.delete(accountTokens).where(eq(accountTokens.accountId, id));
  await tx.delete(accountEsia).where(eq(accountEsia.accountId, id));
  await tx.delete(accountEsiaSteps).where(eq(accountEsiaSteps.accountId, id));
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, id));
  await tx
    .update(accountBindings)
    .set({ revokedAt: sql`coalesce(${accountBindings.revokedAt}, now())` })
    .where(eq(accountBindings.accountId, id));
  const address = `${id}@erased.invalid`;
  await tx
    .update(accounts)
    .set({
      email: address,
      displayName: '',
      state: 'erased',
      passwordHash: null,
      totpSecret: null,
      totpPending: null,
      totpConfirmedAt: null,
      totpLastStep: null,
      version: sql`${accounts.version} + 1`,
    })
    .where(eq(accounts.id, id));
  await tx
    .update(deliveries)
    .set({ recipient: address, recipientName: '', html: '', plain: '', raw: null })
    .where(eq(deliveries.accountId, id));
  await personKeys.destroy(tx, id);
}

export function erasures({ database, personKeys }: ErasuresOptions): Erasures {
  return {
    erase: (actor, input) =>
      database.system(async (tx) => {
        const { id, state } = await editable(tx, input);
        if (id === actor.accountId) throw new DomainError('rule-broken', 'account-own');
        if (state !== 'disabled') throw new DomainError('rule-broken', 'account-state-wrong');
        await erasePerson(tx, id, personKeys);
        await audit(tx, actor, { action: 'account.erase', entity: 'account', entityId: id });
      }),
  };
}
