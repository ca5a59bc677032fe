import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { needsSecondFactor } from '@pbnet/domain/identity';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import { bindingsOf } from './bindings.ts';
import { ownAccountOf } from './credentials.ts';
import type { OwnPassword } from './own-password.ts';
import type { SecondFactors } from './second-factors.ts';
import type { Enrolment } from './totp.ts';

export interface OwnSecondFactor {
  /** How many recovery codes are left; null without a second factor. */
  recoveryCodesLeft(actor: Actor): Promise<number | null>;
  begin(actor: Actor, password: string): Promise<Enrolment>;
  /** Returns the recovery codes: they are shown once. */
  confirm(actor: Actor, code: string): Promise<readonly string[]>;
  /** Throws rule-broken when one of the person's roles needs the second factor. */
  remove(actor: Actor, password: string): Promise<void>;
  renewRecoveryCodes(actor: Actor, password: string): Promise<readonly string[]>;
}

export interface OwnSecondFactorOptions {
  readonly database: Database;
  readonly secondFactors: SecondFactors;
  readonly passwords: OwnPassword;
}

export function ownSecondFactor(options: OwnSecondFactorOptions): OwnSecondFactor {
  const { database, secondFactors, passwords } = options;
  const traced = (tx: Transaction, actor: Actor, action: string) =>
    audit(tx, actor, { action, entity: 'account', entityId: actor.accountId });

  return {
    recoveryCodesLeft: (actor) =>
      database.system(async (tx) => {
        const { totpConfirmedAt, id } = await ownAccountOf(tx, actor);
        return totpConfirmedAt === null ? null : secondFactors.recoveryCodesLeft(tx, id);
      }),

    async begin(actor, password) {
      const account = await passwords.confirm(actor, password);
      return database.system((tx) => secondFactors.begin(tx, account));
    },

    confirm: (actor, code) =>
      database.system(async (tx) => {
        const codes = await secondFactors.confirm(tx, await ownAccountOf(tx, actor), code);
        await traced(tx, actor, 'account.set-up-second-factor');
        return codes;
      }),

    async remove(actor, password) {
      const account = await passwords.confirm(actor, password);
      await database.system(async (tx) => {
        const bindings = await bindingsOf(tx, account.id);
        if (bindings.some(({ role }) => needsSecondFactor(role)))
          throw new DomainError('rule-broken', 'second-factor-kept');
        await secondFactors.remove(tx, account.id);
        await traced(tx, actor, 'account.remove-second-factor');
      });
    },

    async renewRecoveryCodes(actor, password) {
      const account = await passwords.confirm(actor, password);
      if (account.totpConfirmedAt === null) throw new DomainError('rule-broken', 'second-factor-absent');
      return database.system(async (tx) => {
        const codes = await secondFactors.renewRecoveryCodes(tx, account.id);
        await traced(tx, actor, 'account.renew-recovery-codes');
        return codes;
      });
    },
  };
}
