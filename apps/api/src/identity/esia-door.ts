import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { and, eq, gt, lt, ne, sql } from 'drizzle-orm';
import { audit, nobody } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { newToken, tokenHash } from '../token.ts';
import { accountEsia as table, accountEsiaSteps as steps } from './account-esia.tables.ts';
import { accountById } from './credentials.ts';
import { boundLetter } from './esia-letters.ts';
import { endSession } from './sessions.ts';
import type { SignIn, SignInStep, Visit } from './sign-in.ts';
import { staffEsiaHash } from './staff-esia-hash.ts';

/** Who has come back from ЕСИА, as far as the staff's door needs to know. */
export interface ProvenPerson {
  readonly oid: string;
  readonly level: 'confirmed' | 'unconfirmed' | 'child';
}

/**
 * ЕСИА as the staff's second way in. It stands for the password alone: its token says 'PWD' for a password with and
 * without an SMS alike, so a role that needs a second factor is asked for our own code all the same.
 */
export interface EsiaDoor {
  /** Opens a session, or leaves in the session's cookie a token that is worth a code only. */
  enter(person: ProvenPerson, visit: Visit): Promise<SignInStep['step']>;
  /** Goes on after `enter`: without a code it says what is asked for. */
  goOn(code: string | undefined, visit: Visit): Promise<SignInStep>;
  /** Binds the person to the account whose session has opened the letter's link. */
  bind(person: ProvenPerson, actor: Actor): Promise<void>;
}

export interface EsiaDoorOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly secretKey: string;
  readonly signIn: SignIn;
}

const stepMinutes = 10;
const acceptedMinutes = 15;

export function esiaDoor({ database, outbox, secretKey, signIn }: EsiaDoorOptions): EsiaDoor {
  const hashOf = staffEsiaHash(secretKey);

  function confirmed({ level }: ProvenPerson): void {
    if (level !== 'confirmed') throw new DomainError('forbidden', 'staff-esia-unconfirmed');
  }

  async function accountOf({ oid }: ProvenPerson): Promise<string> {
    const [found] = await database.system(async (tx) => {
      const rows = await tx
        .update(table)
        .set({ lastSignInAt: sql`now()` })
        .where(eq(table.esiaHash, hashOf(oid)))
        .returning({ id: table.accountId });
      const entry = { action: 'identity.sign-in-refused', entity: 'account', entityId: 'unknown' };
      if (rows.length === 0) await audit(tx, nobody, entry);
      return rows;
    });
    if (!found) throw new DomainError('forbidden', 'staff-esia-unknown');
    return found.id;
  }

  async function owe(tx: Transaction, accountId: string, { session }: Visit): Promise<string> {
    const token = newToken();
    await tx.delete(steps).where(lt(steps.expiresAt, sql`now()`));
    const expiresAt = sql`now() + make_interval(mins => ${stepMinutes})`;
    await tx.insert(steps).values({ tokenHash: tokenHash(token), accountId, expiresAt });
    if (session.token !== null) await endSession(tx, session.token);
    return token;
  }

  /** The account that may be bound now, its row locked; two people at once are one after the other. */
  async function awaited(tx: Transaction, actor: Actor): Promise<void> {
    await tx.execute(sql`lock table ${table} in share row exclusive mode`);
    const [row] = await tx
      .select({ id: table.accountId })
      .from(table)
      .where(
        and(
          eq(table.accountId, actor.accountId),
          eq(table.acceptedSessionId, actor.sessionId),
          gt(table.acceptedAt, sql`now() - make_interval(mins => ${acceptedMinutes})`),
          gt(table.inviteExpiresAt, sql`now()`),
        ),
      );
    if (!row) throw new DomainError('forbidden', 'staff-esia-not-opened');
  }

  return {
    async enter(person, visit) {
      confirmed(person);
      const accountId = await accountOf(person);
      const { step } = await signIn.signInProven(accountId, undefined, visit);
      if (step !== 'done') visit.session.keep(await database.system((tx) => owe(tx, accountId, visit)));
      return step;
    },

    async goOn(code, visit) {
      const { token } = visit.session;
      const over = new DomainError('forbidden', 'staff-esia-step-over');
      if (token === null) throw over;
      const own = eq(steps.tokenHash, tokenHash(token));
      const [step] = await database.system((tx) =>
        tx
          .select({ accountId: steps.accountId })
          .from(steps)
          .where(and(own, gt(steps.expiresAt, sql`now()`))),
      );
      if (!step) throw over;
      const answer = await signIn.signInProven(step.accountId, code, visit);
      if (answer.step === 'done') await database.system((tx) => tx.delete(steps).where(own));
      return answer;
    },

    bind: (person, actor) =>
      database.system(async (tx) => {
        confirmed(person);
        await awaited(tx, actor);
        const { accountId } = actor;
        const esiaHash = hashOf(person.oid);
        const others = and(eq(table.esiaHash, esiaHash), ne(table.accountId, accountId));
        if ((await tx.$count(table, others)) > 0) throw new DomainError('conflict', 'staff-esia-taken');
        const boundAt = new Date();
        const spent = { inviteHash: null, inviteExpiresAt: null, acceptedSessionId: null, acceptedAt: null };
        await tx
          .update(table)
          .set({ ...spent, esiaHash, boundAt })
          .where(eq(table.accountId, accountId));
        const account = await accountById(tx, accountId);
        if (account) await outbox.enqueue(tx, boundLetter(account, boundAt));
        await audit(tx, actor, { action: 'account.esia-bind', entity: 'account', entityId: accountId });
      }),
  };
}
