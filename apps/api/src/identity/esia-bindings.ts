import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { AccountVersion } from '@pbnet/validation/identity';
import { and, eq, gt, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { newToken, tokenHash } from '../token.ts';
import { accountEsia as table, accountEsiaSteps } from './account-esia.tables.ts';
import { editable } from './accounts.ts';
import { accountById } from './credentials.ts';
import { bindingDays, bindingLetter } from './esia-letters.ts';
import { accounts } from './identity.tables.ts';
import { endSessionsOf } from './sessions.ts';

/** Whether ЕСИА opens the account; nothing here says who the person is at ЕСИА. */
export interface EsiaBinding {
  /** False where the installation has no ЕСИА. */
  readonly offered: boolean;
  readonly state: 'none' | 'invited' | 'bound';
  readonly invitedUntil: Date | null;
  readonly boundAt: Date | null;
  readonly lastSignInAt: Date | null;
}

/** The administrator decides whose account ЕСИА may open; the owner of the account proves who that is. */
export interface EsiaBindings {
  get(actor: Actor, id: string): Promise<EsiaBinding>;
  /** Sends the link by letter; an earlier one stops working. @throws DomainError rule-broken when bound already */
  invite(actor: Actor, input: AccountVersion): Promise<void>;
  /** Takes the invitation back or unbinds, which ends every session of the account. */
  remove(actor: Actor, input: AccountVersion): Promise<void>;
  own(actor: Actor): Promise<EsiaBinding>;
  /** Opens the way to ЕСИА for this very session. @throws DomainError not-found for a link that is not one's own */
  accept(actor: Actor, token: string): Promise<void>;
}

export interface EsiaBindingsOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly publicUrl: string;
  readonly offered: boolean;
}

export function esiaBindings({ database, outbox, publicUrl, offered }: EsiaBindingsOptions): EsiaBindings {
  async function bindingOf(tx: Transaction, id: string): Promise<EsiaBinding> {
    const [row] = await tx.select().from(table).where(eq(table.accountId, id));
    const { boundAt = null, lastSignInAt = null, inviteExpiresAt } = row ?? {};
    const invitedUntil = inviteExpiresAt && inviteExpiresAt > new Date() ? inviteExpiresAt : null;
    const waiting = invitedUntil ? 'invited' : 'none';
    return { offered, state: boundAt ? 'bound' : waiting, invitedUntil, boundAt, lastSignInAt };
  }

  const touch = (tx: Transaction, id: string) =>
    tx
      .update(accounts)
      .set({ version: sql`${accounts.version} + 1` })
      .where(eq(accounts.id, id));

  return {
    get: (_actor, id) => database.system((tx) => bindingOf(tx, id)),

    own: (actor) => database.system((tx) => bindingOf(tx, actor.accountId)),

    invite: (actor, input) =>
      database.system(async (tx) => {
        if (!offered) throw new DomainError('rule-broken', 'staff-esia-off');
        const { id, state } = await editable(tx, input);
        if (state !== 'active') throw new DomainError('rule-broken', 'account-state-wrong');
        if ((await bindingOf(tx, id)).state === 'bound')
          throw new DomainError('rule-broken', 'staff-esia-bound');
        const token = newToken();
        const invitation = {
          inviteHash: tokenHash(token),
          inviteExpiresAt: sql`now() + make_interval(days => ${bindingDays})`,
          ...{ acceptedSessionId: null, acceptedAt: null },
        };
        await tx
          .insert(table)
          .values({ accountId: id, ...invitation })
          .onConflictDoUpdate({ target: table.accountId, set: invitation });
        await touch(tx, id);
        const account = await accountById(tx, id);
        const url = new URL(`/account/gosuslugi/${token}`, publicUrl).href;
        const linkName = tokenHash(url).toString('base64url');
        if (account) await outbox.enqueue(tx, bindingLetter(account, url, linkName));
        await audit(tx, actor, { action: 'account.esia-invite', entity: 'account', entityId: id });
      }),

    remove: (actor, input) =>
      database.system(async (tx) => {
        const { id } = await editable(tx, input);
        const [removed] = await tx.delete(table).where(eq(table.accountId, id)).returning();
        if (!removed) throw new DomainError('rule-broken', 'staff-esia-absent');
        await touch(tx, id);
        const wasBound = removed.esiaHash !== null;
        if (wasBound) {
          await tx.delete(accountEsiaSteps).where(eq(accountEsiaSteps.accountId, id));
          await endSessionsOf(tx, id, actor.sessionId);
        }
        const action = wasBound ? 'account.esia-unbind' : 'account.esia-invitation-revoked';
        await audit(tx, actor, { action, entity: 'account', entityId: id });
      }),

    accept: (actor, token) =>
      database.system(async (tx) => {
        if (!offered) throw new DomainError('rule-broken', 'staff-esia-off');
        const [accepted] = await tx
          .update(table)
          .set({ acceptedSessionId: actor.sessionId, acceptedAt: sql`now()` })
          .where(
            and(
              eq(table.accountId, actor.accountId),
              eq(table.inviteHash, tokenHash(token)),
              gt(table.inviteExpiresAt, sql`now()`),
            ),
          )
          .returning({ id: table.accountId });
        if (!accepted) throw new DomainError('not-found', 'staff-esia-link-spent');
      }),
  };
}
