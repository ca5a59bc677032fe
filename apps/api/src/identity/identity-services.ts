import type { PersonKeys } from '../audit/person-keys.ts';
import type { Database } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { accountBindingsOf, type AccountBindings } from './account-bindings.ts';
import { staffAccounts, type Accounts } from './accounts.ts';
import { identityCleanup, type IdentityCleanup } from './cleanup.ts';
import { centerManagers, type CenterManagers } from './center-managers.ts';
import { esiaBindings, type EsiaBindings } from './esia-bindings.ts';
import { esiaDoor, type EsiaDoor } from './esia-door.ts';
import { erasures, type Erasures } from './erasures.ts';
import { accountLinks, type AccountLinks } from './links.ts';
import { ownAccount, type OwnAccount } from './own-account.ts';
import { ownPassword, type OwnPassword } from './own-password.ts';
import { ownSecondFactor, type OwnSecondFactor } from './own-second-factor.ts';
import { ownSessions, type OwnSessions } from './own-sessions.ts';
import { secondFactors as secondFactorsOf } from './second-factors.ts';
import { sessions, type Sessions } from './sessions.ts';
import { signIn, type SignIn } from './sign-in.ts';
import { throttle as throttleOf } from './throttle.ts';

export interface IdentityServices {
  readonly sessions: Sessions;
  readonly signIn: SignIn;
  readonly accounts: Accounts;
  readonly accountBindings: AccountBindings;
  readonly erasures: Erasures;
  readonly esiaBindings: EsiaBindings;
  readonly esiaDoor: EsiaDoor;
  readonly identityCleanup: IdentityCleanup;
  readonly accountLinks: AccountLinks;
  readonly centerManagers: CenterManagers;
  readonly ownAccount: OwnAccount;
  readonly ownSessions: OwnSessions;
  readonly ownPassword: OwnPassword;
  readonly ownSecondFactor: OwnSecondFactor;
}

export interface IdentityOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly personKeys: PersonKeys;
  readonly secretKey: string;
  readonly publicUrl: string;
  /** Whether the installation has an ЕСИА to sign in with. */
  readonly hasEsia: boolean;
}

export function identityServices(options: IdentityOptions): IdentityServices {
  const { database, outbox, personKeys, publicUrl, secretKey } = options;
  const throttle = throttleOf(database);
  const secondFactors = secondFactorsOf(secretKey);
  const passwords = ownPassword({ database, throttle });
  const links = accountLinks({ database, outbox, throttle, publicUrl });
  const door = signIn({ database, throttle, secondFactors });
  return {
    sessions: sessions(database),
    signIn: door,
    esiaBindings: esiaBindings({ database, outbox, publicUrl, offered: options.hasEsia }),
    esiaDoor: esiaDoor({ database, outbox, secretKey, signIn: door }),
    accounts: staffAccounts({ database, links, personKeys, secondFactors }),
    accountBindings: accountBindingsOf(database),
    identityCleanup: identityCleanup(database),
    erasures: erasures({ database, personKeys }),
    accountLinks: links,
    centerManagers: centerManagers({ links, personKeys }),
    ownAccount: ownAccount({ database, personKeys, passwords }),
    ownSessions: ownSessions(database),
    ownPassword: passwords,
    ownSecondFactor: ownSecondFactor({ database, secondFactors, passwords }),
  };
}
