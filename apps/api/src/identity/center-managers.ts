import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { asOwner } from '../as-owner.ts';
import type { PersonKeys } from '../audit/person-keys.ts';
import type { Transaction } from '../database.ts';
import { grant } from './account-bindings.ts';
import { accountByEmail } from './credentials.ts';
import { inviteAccount } from './invite-account.ts';
import type { AccountLinks } from './links.ts';

export interface NewManager {
  readonly centerId: number;
  readonly email: string;
  readonly displayName: string;
}

/** Accounts that a new centre works with. */
export interface CenterManagers {
  /**
   * Makes the person the centre's manager in the caller's transaction: a newcomer gets an account and an invitation by
   * letter; a person who has an account gets the role, and the invitation once more while it waits to be accepted.
   * @throws DomainError rule-broken manager-disabled where the account was closed
   */
  appoint(tx: Transaction, actor: Actor, manager: NewManager): Promise<'invited' | 'granted'>;
}

export interface CenterManagersOptions {
  readonly links: AccountLinks;
  readonly personKeys: PersonKeys;
}

export function centerManagers({ links, personKeys }: CenterManagersOptions): CenterManagers {
  return {
    appoint: (tx, actor, { centerId, email, displayName }) =>
      // Accounts are the owner's to write: the account follows from the opening, not from a right over accounts.
      asOwner(tx, async () => {
        const binding = { role: 'center-manager', centerId } as const;
        const known = await accountByEmail(tx, email.toLowerCase());
        if (!known) {
          const input = {
            email: email.toLowerCase(),
            displayName,
            language: 'ru',
            bindings: [binding],
          } as const;
          await inviteAccount(tx, actor, {
            input: { ...input, bindings: [...input.bindings] },
            links,
            personKeys,
          });
          return 'invited';
        }
        if (known.state !== 'active' && known.state !== 'invited')
          throw new DomainError('rule-broken', 'manager-disabled');
        await grant(tx, actor, { id: known.id, ...binding });
        if (known.state === 'active') return 'granted';
        await links.send(tx, known, 'invitation');
        return 'invited';
      }),
  };
}
