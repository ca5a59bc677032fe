import type { Actor } from '@pbnet/domain/access';
import type { ReplaceAccessKey } from '@pbnet/validation/reading';
import { asOwner } from '../../as-owner.ts';
import { audit } from '../../audit/audit.ts';
import type { Database } from '../../database.ts';
import type { AccessKeys } from './access-keys.ts';

/** The key that signs, as its keeper sees it. */
export interface SigningKeyState {
  readonly kid: string;
  /** ISO 8601. */
  readonly since: string;
}

/** The administrator's hand on the keys; the clock changes them by itself. */
export interface AccessKeyCare {
  signing(): Promise<SigningKeyState>;
  /**
   * A key that may be in strange hands signs nothing and opens nothing any more: servers of documents learn it with
   * their next look at the published keys, seconds later.
   * @throws DomainError conflict when another key signs by now
   */
  replace(actor: Actor, input: ReplaceAccessKey): Promise<SigningKeyState>;
}

export interface AccessKeyCareOptions {
  readonly database: Pick<Database, 'as'>;
  readonly keys: AccessKeys;
}

const stateOf = ({ kid, since }: { kid: string; since: Date }): SigningKeyState => ({
  kid,
  since: since.toISOString(),
});

export function accessKeyCare({ database, keys }: AccessKeyCareOptions): AccessKeyCare {
  return {
    signing: async () => stateOf(await keys.current()),

    async replace(actor, { kid, reason }) {
      await database.as(actor, async (tx) => {
        const made = await asOwner(tx, () => keys.replace(tx, kid));
        await audit(tx, actor, {
          ...{ action: 'access-key.replace', entity: 'access-key', entityId: made },
          ...{ before: { kid }, after: { kid: made, reason } },
        });
      });
      keys.forget();
      return stateOf(await keys.current());
    },
  };
}
