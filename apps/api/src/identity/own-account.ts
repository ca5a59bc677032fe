import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { needsSecondFactor, passwordProblem, type Me } from '@pbnet/domain/identity';
import type { ChangePassword, UpdateProfile } from '@pbnet/validation/identity';
import { and, eq } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { PersonKeys } from '../audit/person-keys.ts';
import type { Database } from '../database.ts';
import { bindingsOf } from './bindings.ts';
import { ownAccountOf } from './credentials.ts';
import { accounts, sessions } from './identity.tables.ts';
import type { OwnPassword } from './own-password.ts';
import { hashPassword } from './password-hash.ts';
import { endSessionsOf, replaceSession } from './sessions.ts';
import type { Visit } from './sign-in.ts';

export interface OwnAccount {
  /** The person behind the session, or null when nobody is signed in. */
  me(actor: Actor | null): Promise<Me | null>;
  updateProfile(actor: Actor, input: UpdateProfile): Promise<void>;
  /** Ends all other sessions. Throws rule-broken when the present password is wrong or the new one too simple. */
  changePassword(actor: Actor, input: ChangePassword): Promise<void>;
  /** Acts under another of the own bindings from now on; the browser gets a new token. */
  switchBinding(actor: Actor, bindingId: number, visit: Visit): Promise<void>;
}

export interface OwnAccountOptions {
  readonly database: Database;
  readonly personKeys: PersonKeys;
  readonly passwords: OwnPassword;
}

export function ownAccount({ database, personKeys, passwords }: OwnAccountOptions): OwnAccount {
  return {
    async me(actor) {
      if (!actor) return null;
      return database.system(async (tx) => {
        const account = await ownAccountOf(tx, actor);
        const bindings = await bindingsOf(tx, account.id);
        const [session] = await tx.select().from(sessions).where(eq(sessions.id, actor.sessionId));
        const active = bindings.find(({ id }) => id === session?.bindingId);
        if (!active) return null;
        const { id: accountId, email, displayName, language, version } = account;
        const asked = bindings.some(({ role }) => needsSecondFactor(role)) ? 'asked' : 'off';
        return {
          accountId,
          sessionId: actor.sessionId,
          email,
          displayName,
          language,
          version,
          role: active.role,
          place: active.place,
          placeName: active.placeName,
          bindingId: active.id,
          bindings,
          secondFactor: account.totpConfirmedAt === null ? asked : 'on',
        };
      });
    },

    updateProfile: (actor, { displayName, language, version }) =>
      database.system(async (tx) => {
        const before = await ownAccountOf(tx, actor);
        const updated = await tx
          .update(accounts)
          .set({ displayName, language, version: version + 1 })
          .where(and(eq(accounts.id, actor.accountId), eq(accounts.version, version)))
          .returning({ id: accounts.id });
        const current = {
          displayName: before.displayName,
          language: before.language,
          version: before.version,
        };
        if (updated.length === 0) throw new DomainError('conflict', 'stale-edit', { current });
        await audit(tx, actor, {
          action: 'account.update-profile',
          entity: 'account',
          entityId: actor.accountId,
          before: { language: before.language },
          after: { language },
          personal: await personKeys.seal(tx, actor.accountId, {
            before: { displayName: before.displayName },
            after: { displayName },
          }),
        });
      }),

    async changePassword(actor, { current, password }) {
      const account = await passwords.confirm(actor, current);
      const problem = passwordProblem(password, [account.email, account.displayName]);
      if (problem) throw new DomainError('rule-broken', problem);
      const passwordHash = await hashPassword(password);
      await database.system(async (tx) => {
        await tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, account.id));
        await endSessionsOf(tx, account.id, actor.sessionId);
        await audit(tx, actor, {
          action: 'account.change-password',
          entity: 'account',
          entityId: account.id,
        });
      });
    },

    async switchBinding(actor, bindingId, { session, request }) {
      const token = await database.system(async (tx) => {
        const binding = (await bindingsOf(tx, actor.accountId)).find(({ id }) => id === bindingId);
        if (!binding) throw new DomainError('not-found', 'not-found');
        const { role, place } = binding;
        const entry = { action: 'identity.switch-binding', entity: 'account', entityId: actor.accountId };
        await audit(tx, { accountId: actor.accountId, role }, { ...entry, place, after: { role } });
        return replaceSession(tx, actor.sessionId, { accountId: actor.accountId, bindingId, request });
      });
      session.keep(token);
    },
  };
}
