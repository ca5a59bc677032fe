import { DomainError } from '@pbnet/domain';
import { and, eq, isNull, lt, or, sql } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import { derivedKey, secretBox } from '../secret-box.ts';
import type { Account } from './credentials.ts';
import { accounts, recoveryCodes } from './identity.tables.ts';
import {
  enrolment,
  isTotpCode,
  newRecoveryCodes,
  newTotpSecret,
  recoveryCodeHash,
  totpStep,
  type Enrolment,
} from './totp.ts';

/** The second factor of an account, inside a transaction of its caller. */
export interface SecondFactors {
  /** Makes a secret that waits for its first code. A secret in use stays valid until then. */
  begin(tx: Transaction, account: Account): Promise<Enrolment>;
  /** Puts the waiting secret in use and returns the recovery codes: shown once, kept as hashes. */
  confirm(tx: Transaction, account: Account, code: string): Promise<readonly string[]>;
  /** True when the code is right and was never used: of the application, or one of the recovery codes. */
  accepts(tx: Transaction, account: Account, code: string): Promise<boolean>;
  remove(tx: Transaction, accountId: string): Promise<void>;
  renewRecoveryCodes(tx: Transaction, accountId: string): Promise<readonly string[]>;
  /** How many recovery codes are left. */
  recoveryCodesLeft(tx: Transaction, accountId: string): Promise<number>;
}

async function useStep(tx: Transaction, accountId: string, step: number): Promise<boolean> {
  const used = await tx
    .update(accounts)
    .set({ totpLastStep: step })
    .where(
      and(eq(accounts.id, accountId), or(isNull(accounts.totpLastStep), lt(accounts.totpLastStep, step))),
    )
    .returning({ id: accounts.id });
  return used.length === 1;
}

async function useRecoveryCode(tx: Transaction, accountId: string, code: string): Promise<boolean> {
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(recoveryCodes.codeHash, recoveryCodeHash(code)),
        eq(recoveryCodes.accountId, accountId),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ accountId: recoveryCodes.accountId });
  return used.length === 1;
}

async function renewRecoveryCodes(tx: Transaction, accountId: string): Promise<readonly string[]> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
  const codes = newRecoveryCodes();
  await tx
    .insert(recoveryCodes)
    .values(codes.map((code) => ({ accountId, codeHash: recoveryCodeHash(code) })));
  return codes;
}

export function secondFactors(secretKey: string): SecondFactors {
  const box = secretBox(derivedKey(secretKey, 'second factor'));
  const opened = (account: Account, sealed: Uint8Array) => box.open(sealed, account.id);

  return {
    async begin(tx, account) {
      const secret = newTotpSecret();
      await tx
        .update(accounts)
        .set({ totpPending: box.seal(secret, account.id) })
        .where(eq(accounts.id, account.id));
      return enrolment(secret, account.email);
    },

    async confirm(tx, account, code) {
      if (account.totpPending === null) throw new DomainError('rule-broken', 'second-factor-absent');
      const step = isTotpCode(code) ? totpStep(opened(account, account.totpPending), code) : null;
      if (step === null) throw new DomainError('rule-broken', 'code-refused');
      await tx
        .update(accounts)
        .set({
          totpSecret: account.totpPending,
          totpPending: null,
          totpConfirmedAt: sql`now()`,
          totpLastStep: step,
        })
        .where(eq(accounts.id, account.id));
      return renewRecoveryCodes(tx, account.id);
    },

    async accepts(tx, account, code) {
      if (!isTotpCode(code)) return useRecoveryCode(tx, account.id, code);
      const step = account.totpSecret === null ? null : totpStep(opened(account, account.totpSecret), code);
      return step !== null && useStep(tx, account.id, step);
    },

    async remove(tx, accountId) {
      await tx
        .update(accounts)
        .set({ totpSecret: null, totpPending: null, totpConfirmedAt: null, totpLastStep: null })
        .where(eq(accounts.id, accountId));
      await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
    },

    renewRecoveryCodes,

    async recoveryCodesLeft(tx, accountId) {
      return tx.$count(
        recoveryCodes,
        and(eq(recoveryCodes.accountId, accountId), isNull(recoveryCodes.usedAt)),
      );
    },
  };
}
