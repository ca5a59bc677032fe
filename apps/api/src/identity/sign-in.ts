import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { needsSecondFactor, secondFactorGraceDays, type Binding } from '@pbnet/domain/identity';
import type { SignInInput } from '@pbnet/validation/identity';
import { desc, eq, sql } from 'drizzle-orm';
import { audit, nobody } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import { subscriberOf, type RequestInfo } from '../request-info.ts';
import type { SessionCookie } from '../session-cookie.ts';
import { bindingsOf, grantedSince } from './bindings.ts';
import { accountByEmail, accountById, accountByPassword, type Account } from './credentials.ts';
import { accounts, sessions } from './identity.tables.ts';
import type { SecondFactors } from './second-factors.ts';
import { endSession, openSession } from './sessions.ts';
import type { Attempt, Throttle } from './throttle.ts';
import type { Enrolment } from './totp.ts';

/** The browser's request that a session begins or ends with. */
export interface Visit {
  readonly request: RequestInfo;
  readonly session: SessionCookie;
}

/** What the sign-in screen shows next. */
export type SignInStep =
  /** Signed in. Recovery codes come once, after a second factor was set up on the way. */
  | { readonly step: 'done'; readonly recoveryCodes: readonly string[] }
  | { readonly step: 'code' }
  /** The role needs a second factor and the time to put it off is over. */
  | ({ readonly step: 'enrol' } & Enrolment);

/** A visit, and how the log names what begins with it. */
interface Entrance extends Visit {
  readonly action: 'identity.sign-in' | 'identity.sign-in-esia';
}

export interface SignIn {
  /** Called again with the code when the first answer asks for one: nothing is kept between the two calls. */
  signIn(input: SignInInput, visit: Visit): Promise<SignInStep>;
  /**
   * For who has proven by other means whose account it is: that stands for the password, so the code is asked for
   * all the same.
   */
  signInProven(accountId: string, code: string | undefined, visit: Visit): Promise<SignInStep>;
  signOut(actor: Actor | null, visit: Visit): Promise<void>;
}

export interface SignInOptions {
  readonly database: Database;
  readonly throttle: Throttle;
  readonly secondFactors: SecondFactors;
}

async function mustEnrol(tx: Transaction, account: Account): Promise<boolean> {
  if (account.totpConfirmedAt !== null) return false;
  const since = await grantedSince(tx, account.id, needsSecondFactor);
  return since !== null && Date.now() - since.getTime() > secondFactorGraceDays * 86_400_000;
}

/** The binding of the last session where it is still held, else the first. */
async function usualBinding(tx: Transaction, accountId: string): Promise<Binding> {
  const bindings = await bindingsOf(tx, accountId);
  const [last] = await tx
    .select({ bindingId: sessions.bindingId })
    .from(sessions)
    .where(eq(sessions.accountId, accountId))
    .orderBy(desc(sessions.createdAt))
    .limit(1);
  const binding = bindings.find(({ id }) => id === last?.bindingId) ?? bindings[0];
  if (!binding) throw new DomainError('forbidden', 'sign-in-no-role');
  return binding;
}

export function signIn({ database, throttle, secondFactors }: SignInOptions): SignIn {
  async function refused(email: string): Promise<never> {
    await database.system(async (tx) => {
      const account = await accountByEmail(tx, email);
      const entry = { action: 'identity.sign-in-refused', entity: 'account' };
      await audit(tx, nobody, { ...entry, entityId: account?.id ?? 'unknown' });
    });
    throw new DomainError('forbidden', 'sign-in-refused');
  }

  /** Checks the code where one is needed; a step other than 'done' says what the person must do first. */
  async function secondStep(tx: Transaction, account: Account, code?: string): Promise<SignInStep> {
    if (account.totpConfirmedAt !== null) {
      if (code === undefined) return { step: 'code' };
      if (!(await secondFactors.accepts(tx, account, code)))
        throw new DomainError('forbidden', 'code-refused');
      return { step: 'done', recoveryCodes: [] };
    }
    if (!(await mustEnrol(tx, account))) return { step: 'done', recoveryCodes: [] };
    if (code === undefined) return { step: 'enrol', ...(await secondFactors.begin(tx, account)) };
    return { step: 'done', recoveryCodes: await secondFactors.confirm(tx, account, code) };
  }

  async function begin(tx: Transaction, account: Account, { request, session, action }: Entrance) {
    const binding = await usualBinding(tx, account.id);
    if (session.token !== null) await endSession(tx, session.token);
    await tx
      .update(accounts)
      .set({ lastSignInAt: sql`now()` })
      .where(eq(accounts.id, account.id));
    const { id, role, place } = binding;
    const entry = { action, entity: 'account', entityId: account.id, place };
    await audit(tx, { accountId: account.id, role }, entry);
    return openSession(tx, { accountId: account.id, bindingId: id, request });
  }

  /** Each try counts against the account and the address until the session stands; a question for the code does not. */
  const tried = (email: string, { request }: Visit) =>
    throttle.attempt(
      [
        { limit: 'address', of: subscriberOf(request.ip) },
        { limit: 'account', of: email },
      ],
      'sign-in-wait',
    );

  async function enter(
    known: Account,
    code: string | undefined,
    visit: Entrance & { readonly attempt: Attempt },
  ): Promise<SignInStep> {
    const [answer, token] = await database.system(async (tx) => {
      // Read again: a code is checked against the row that this transaction sees.
      const account = (await accountById(tx, known.id)) ?? known;
      const step = await secondStep(tx, account, code);
      return [step, step.step === 'done' ? await begin(tx, account, visit) : null] as const;
    });
    if (token === null) {
      await visit.attempt.undo();
    } else {
      await visit.attempt.succeeded();
      visit.session.keep(token);
    }
    return answer;
  }

  return {
    async signIn({ email, password, code }, visit) {
      const attempt = await tried(email, visit);
      const known = await accountByPassword(database, email, password);
      if (!known) return refused(email);
      return enter(known, code, {
        request: visit.request,
        session: visit.session,
        attempt,
        action: 'identity.sign-in',
      });
    },

    async signInProven(accountId, code, visit) {
      const known = await database.system((tx) => accountById(tx, accountId));
      if (known?.state !== 'active') throw new DomainError('forbidden', 'staff-esia-unknown');
      const attempt = await tried(known.email, visit);
      return enter(known, code, {
        request: visit.request,
        session: visit.session,
        attempt,
        action: 'identity.sign-in-esia',
      });
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
  };
}
