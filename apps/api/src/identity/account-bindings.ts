import { DomainError } from '@pbnet/domain';
import { placeIds, type Actor } from '@pbnet/domain/access';
import type { GrantBinding, RevokeBinding } from '@pbnet/validation/identity';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import { activeAdministrators } from './accounts.repository.ts';
import { bindingPlace } from './binding-place.ts';
import { bindingsOf, placeOfIds } from './bindings.ts';
import { accountBindings } from './identity.tables.ts';
import { endSessionsUnder } from './sessions.ts';

/** Roles at places that accounts hold. */
export interface AccountBindings {
  /** Returns the binding's id. */
  grant(actor: Actor, input: GrantBinding): Promise<number>;
  /** Ends the sessions that act under it at once. */
  revoke(actor: Actor, input: RevokeBinding): Promise<void>;
}

export async function grant(tx: Transaction, actor: Actor, { id, ...input }: GrantBinding): Promise<number> {
  const { role } = input;
  const place = await bindingPlace(tx, input);
  const ids = placeIds(place);
  const held = await bindingsOf(tx, id);
  const same = held.some((binding) => {
    const other = placeIds(binding.place);
    return (
      binding.role === role &&
      other.regionalCenterId === ids.regionalCenterId &&
      other.centerId === ids.centerId
    );
  });
  if (same) throw new DomainError('conflict', 'binding-taken');
  const [made] = await tx
    .insert(accountBindings)
    .values({ accountId: id, role, ...ids })
    .returning({ id: accountBindings.id });
  if (!made) throw new DomainError('not-found', 'not-found');
  const after = { role, ...ids };
  await audit(tx, actor, { action: 'account.grant-role', entity: 'account', entityId: id, place, after });
  return made.id;
}

export function accountBindingsOf(database: Database): AccountBindings {
  return {
    grant: (actor, input) => database.system((tx) => grant(tx, actor, input)),

    revoke: (actor, { id, bindingId }) =>
      database.system(async (tx) => {
        const { role, regionId, regionalCenterId, centerId, revokedAt } = accountBindings;
        const [revoked] = await tx
          .update(accountBindings)
          .set({ revokedAt: sql`now()` })
          .where(and(eq(accountBindings.id, bindingId), eq(accountBindings.accountId, id), isNull(revokedAt)))
          .returning({ role, regionId, regionalCenterId, centerId });
        if (!revoked) throw new DomainError('not-found', 'not-found');
        if (revoked.role === 'administrator' && (await activeAdministrators(tx)) === 0)
          throw new DomainError('rule-broken', 'last-administrator');
        await endSessionsUnder(tx, bindingId);
        await audit(tx, actor, {
          action: 'account.revoke-role',
          entity: 'account',
          entityId: id,
          place: placeOfIds(revoked),
          before: revoked,
        });
      }),
  };
}
