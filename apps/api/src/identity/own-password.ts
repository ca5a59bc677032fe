import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { Database } from '../database.ts';
import { ownAccountOf, type Account } from './credentials.ts';
import { isPassword } from './password-hash.ts';
import type { Throttle } from './throttle.ts';

/** Asks a signed-in person for the password once more before something that a borrowed screen must not do. */
export interface OwnPassword {
  /** Throws rule-broken when it is wrong; guessing is slowed as at sign-in. */
  confirm(actor: Actor, password: string): Promise<Account>;
}

export interface OwnPasswordOptions {
  readonly database: Database;
  readonly throttle: Throttle;
}

export function ownPassword({ database, throttle }: OwnPasswordOptions): OwnPassword {
  return {
    async confirm(actor, password) {
      const account = await database.system((tx) => ownAccountOf(tx, actor));
      const attempt = await throttle.attempt([{ limit: 'account', of: account.email }], 'sign-in-wait');
      if (account.passwordHash === null || !(await isPassword(password, account.passwordHash)))
        throw new DomainError('rule-broken', 'password-wrong');
      await attempt.succeeded();
      return account;
    },
  };
}
