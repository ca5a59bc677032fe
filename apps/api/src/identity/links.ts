import { DomainError } from '@pbnet/domain';
import { linkHours, passwordProblem, type LinkPurpose } from '@pbnet/domain/identity';
import type { AcceptLink } from '@pbnet/validation/identity';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { setTimeout } from 'node:timers/promises';
import { audit, nobody } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { subscriberOf, type RequestInfo } from '../request-info.ts';
import { accountByEmail, accountById, type Account } from './credentials.ts';
import { accounts, accountTokens } from './identity.tables.ts';
import { linkLetter } from './letters.ts';
import { hashPassword } from './password-hash.ts';
import { endSessionsOf } from './sessions.ts';
import type { Throttle } from './throttle.ts';
import { newToken, tokenHash } from '../token.ts';

/** What a page shows to the person who opened a link of a letter. */
export interface OpenedLink {
  readonly purpose: LinkPurpose;
  readonly email: string;
  readonly displayName: string;
}

/** Links that set a password: they come by letter, work once and for a time. */
export interface AccountLinks {
  /** Makes a link and returns its address; earlier links of the account stop working. */
  create(tx: Transaction, account: Account, purpose: LinkPurpose): Promise<string>;
  /** Makes a link and writes its letter in the caller's transaction. */
  send(tx: Transaction, account: Account, purpose: LinkPurpose): Promise<void>;
  /** Throws DomainError not-found when the link is spent, too old or unknown. */
  read(token: string): Promise<OpenedLink>;
  /** Sets the password; an invited account becomes active, every session of the account ends. */
  accept(input: AcceptLink): Promise<OpenedLink>;
  /** Sends a letter if there is such an active account; the answer and its time are the same if not. */
  requestPassword(email: string, request: RequestInfo): Promise<void>;
}

export interface AccountLinksOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly throttle: Throttle;
  readonly publicUrl: string;
}

const answerMilliseconds = 250;

export function accountLinks({ database, outbox, throttle, publicUrl }: AccountLinksOptions): AccountLinks {
  async function create(tx: Transaction, account: Account, purpose: LinkPurpose): Promise<string> {
    const token = newToken();
    await tx.delete(accountTokens).where(eq(accountTokens.accountId, account.id));
    await tx.insert(accountTokens).values({
      tokenHash: tokenHash(token),
      accountId: account.id,
      purpose,
      expiresAt: sql`now() + make_interval(hours => ${linkHours[purpose]})`,
    });
    return new URL(`/${purpose}/${token}`, publicUrl).href;
  }

  async function send(tx: Transaction, account: Account, purpose: LinkPurpose): Promise<void> {
    const url = await create(tx, account, purpose);
    const { id: accountId, email: to, language } = account;
    const linkName = tokenHash(url).toString('base64url');
    await outbox.enqueue(tx, linkLetter({ purpose, accountId, to, language, linkName, url }));
  }

  async function find(tx: Transaction, token: string): Promise<{ account: Account; purpose: LinkPurpose }> {
    const [link] = await tx
      .select()
      .from(accountTokens)
      .where(
        and(
          eq(accountTokens.tokenHash, tokenHash(token)),
          isNull(accountTokens.usedAt),
          gt(accountTokens.expiresAt, sql`now()`),
        ),
      )
      .for('update');
    const account = link && (await accountById(tx, link.accountId));
    const awaited = link?.purpose === 'invitation' ? 'invited' : 'active';
    if (!account || account.state !== awaited) throw new DomainError('not-found', 'link-spent');
    return { account, purpose: link.purpose };
  }

  return {
    create,
    send,

    read: (token) =>
      database.system(async (tx) => {
        const { purpose, account } = await find(tx, token);
        return { purpose, email: account.email, displayName: account.displayName };
      }),

    async accept({ token, password }) {
      const passwordHash = await database.system(async (tx) => {
        const { account } = await find(tx, token);
        const problem = passwordProblem(password, [account.email, account.displayName]);
        if (problem) throw new DomainError('rule-broken', problem);
        return hashPassword(password);
      });
      return database.system(async (tx) => {
        const { account, purpose } = await find(tx, token);
        const { id, email, displayName } = account;
        await tx
          .update(accountTokens)
          .set({ usedAt: sql`now()` })
          .where(eq(accountTokens.accountId, id));
        await tx
          .update(accounts)
          .set({ passwordHash, state: 'active', version: sql`${accounts.version} + 1` })
          .where(eq(accounts.id, id));
        await endSessionsOf(tx, id);
        await audit(tx, nobody, { action: `account.${purpose}-accepted`, entity: 'account', entityId: id });
        return { purpose, email, displayName };
      });
    },

    async requestPassword(email, request) {
      await throttle.attempt(
        [
          { limit: 'letterAddress', of: subscriberOf(request.ip) },
          { limit: 'letter', of: email },
        ],
        'letters-wait',
      );
      const work = database.system(async (tx) => {
        const account = await accountByEmail(tx, email);
        if (account?.state === 'active') await send(tx, account, 'password');
        if (account?.state === 'invited') await send(tx, account, 'invitation');
      });
      await Promise.all([work, setTimeout(answerMilliseconds)]);
    },
  };
}
