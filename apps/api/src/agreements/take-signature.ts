import { DomainError, type Day } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { Today } from '../network/today.ts';
import { afterActivation } from './after-activation.ts';
import { placeOf } from './agreement-place.ts';
import { agreementsRepository, organizationName } from './agreements.repository.ts';
import type { SignedByParty, SigningProgress } from './signing-progress.ts';
import { tellTurn, type Letters } from './tell-turn.ts';

interface Party extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly signedOn: Day | null;
  readonly route: string | null;
}

export interface SigningOptions {
  readonly now: () => Date;
  readonly today: Today;
  /** Null where nobody is told whose turn comes next. */
  readonly letters: Letters | null;
}

/** Whose turn it is: the first party without a signature. */
function turnOf(parties: readonly Party[]): Party | undefined {
  return parties.find(({ signedOn }) => signedOn === null);
}

export function signingProgress({ now, today, letters }: SigningOptions): SigningProgress {
  return {
    async signed(tx, actor, signature) {
      const { agreementId, partyId, on } = signature;
      const repository = agreementsRepository(tx);
      const agreement = await repository.lock(agreementId);
      if (!agreement) throw new DomainError('not-found', 'not-found');
      const parties = await partiesOf(tx, agreementId);
      const party = parties.find(({ id }) => id === partyId);
      if (!party) throw new DomainError('not-found', 'not-found');
      if (isRepeated(party, signature)) return;
      if (agreement.state !== 'signing') throw new DomainError('rule-broken', 'agreement-not-in-signing');
      if (on > today()) throw new DomainError('rule-broken', 'agreement-signed-ahead', { day: on });
      const turn = turnOf(parties);
      if (turn?.id !== partyId)
        throw new DomainError('rule-broken', 'agreement-not-your-turn', { party: turn?.name ?? '' });

      const days = [...parties.flatMap(({ signedOn }) => signedOn ?? []), on];
      const last = days.length === parties.length;
      const state = last ? 'active' : 'signing';
      const signedOn = days.toSorted().at(-1) ?? on;
      const at = now();
      await write(tx, signature);
      await repository.write(agreementId, last ? { state, signedOn } : { state }, at);
      const step = { actorId: actor.accountId, at, words: null };
      await repository.addStep({ agreement, command: 'sign', state, ...step });
      await audit(tx, actor, {
        ...{
          action: 'agreement.sign',
          entity: 'agreement',
          entityId: agreementId,
          place: placeOf(agreement),
        },
        after: { ...signature, state },
      });
      // The agreement that it takes the place of may lie where a regional center only reads.
      if (last) await asOwner(tx, () => afterActivation(tx, { agreement, actor, today: today(), now: at }));
      else if (letters) await asOwner(tx, () => tellTurn(tx, letters, agreementId));
    },
  };
}

function isRepeated({ signedOn, route }: Party, signature: SignedByParty): boolean {
  return signedOn === signature.on && route === signature.route;
}

async function partiesOf(tx: Transaction, agreementId: string): Promise<readonly Party[]> {
  return tx.execute<Party>(sql`
    select p.id, coalesce(${organizationName(sql`p.organization_id`, 'short_name')}, '') as name,
      p.signed_on::text as "signedOn", p.route
    from agreement_parties p where p.agreement_id = ${agreementId} order by p.signing_order`);
}

async function write(tx: Transaction, { partyId, on, route }: SignedByParty): Promise<void> {
  await tx.execute(
    sql`update agreement_parties set signed_on = ${on}, route = ${route} where id = ${partyId}`,
  );
}
