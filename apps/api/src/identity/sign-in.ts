import { DomainError, type Language } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { needsSecondFactor, type Me, type SecondFactor } from '@pbnet/domain/identity';
import type { SignInInput } from '@pbnet/validation/identity';
import { eq, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { RequestInfo } from '../request-info.ts';
import type { SessionCookie } from '../session-cookie.ts';
import { bindingsOf } from './bindings.ts';
import { accounts, sessions } from './identity.tables.ts';
import { isNobodysPassword, isPassword } from './password-hash.ts';
import { endSession, openSession } from './sessions.ts';

/** The browser's request that a session begins or ends with. */
export interface Visit {
  readonly request: RequestInfo;
  readonly session: SessionCookie;
}

/** What the sign-in screen shows next. */
export interface SignInStep {
  readonly step: 'done';
}

export interface SignIn {
  signIn(input: SignInInput, visit: Visit): Promise<SignInStep>;
  signOut(actor: Actor | null, visit: Visit): Promise<void>;
  /** The person behind the session, or null when nobody is signed in. */
  me(actor: Actor | null): Promise<Me | null>;
}

type Account = typeof accounts.$inferSelect;

function secondFactorOf(account: Account, roles: readonly Me['role'][]): SecondFactor {
  if (account.totpConfirmedAt !== null) return 'on';
  return roles.some(needsSecondFactor) ? 'asked' : 'off';
}

async function accountBy(tx: Transaction, email: string): Promise<Account | undefined> {
  const [account] = await tx.select().from(accounts).where(eq(accounts.email, email));
  return account;
}

export function signIn(database: Database): SignIn {
  return {
    async signIn({ email, password }, { request, session }) {
      const account = await database.system((tx) => accountBy(tx, email));
      const right =
        account?.state === 'active' && account.passwordHash !== null
          ? await isPassword(password, account.passwordHash)
          : await isNobodysPassword(password);
      if (!account || !right) throw new DomainError('forbidden', 'sign-in-refused');
      const token = await database.system(async (tx) => {
        const [binding] = await bindingsOf(tx, account.id);
        if (!binding) throw new DomainError('forbidden', 'sign-in-refused');
        if (session.token !== null) await endSession(tx, session.token);
        await tx.update(accounts).set({ lastSignInAt: sql`now()` }).where(eq(accounts.id, account.id));
        await audit(
          tx,
          { accountId: account.id, role: binding.role },
          { action: 'identity.sign-in', entity: 'account', entityId: account.id, place: binding.place },
        );
        return openSession(tx, { accountId: account.id, bindingId: binding.id, request });
      });
      session.keep(token);
      return { step: 'done' };
    },

    async signOut(actor, { session }) {
      session.clear();
      const { token } = session;
      if (!actor || token === null) return;
      await database.system(async (tx) => {
        await endSession(tx, token);
        const entry = { action: 'identity.sign-out', entity: 'account', entityId: actor.accountId };
        await audit(tx, actor, { ...entry, place: actor.place });
      });
    },

    async me(actor) {
      if (!actor) return null;
      return database.system(async (tx) => {
        const [account] = await tx.select().from(accounts).where(eq(accounts.id, actor.accountId));
        const [session] = await tx
          .select({ bindingId: sessions.bindingId })
          .from(sessions)
          .where(eq(sessions.id, actor.sessionId));
        const bindings = await bindingsOf(tx, actor.accountId);
        const active = bindings.find(({ id }) => id === session?.bindingId) ?? bindings[0];
        if (!account || !active) return null;
        return {
          accountId: account.id,
          sessionId: actor.sessionId,
          email: account.email,
          displayName: account.displayName,
          language: account.language as Language,
          role: active.role,
          place: active.place,
          placeName: active.placeName,
          bindingId: active.id,
          bindings,
          secondFactor: secondFactorOf(
            account,
            bindings.map(({ role }) => role),
          ),
        };
      });
    },
  };
}
