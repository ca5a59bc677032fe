import type { Day } from '@pbnet/domain';
import { sql } from 'drizzle-orm';
import { audit, type AuditActor } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { placeOf } from './agreement-place.ts';
import type { Agreement } from './agreement.ts';
import { agreementsRepository } from './agreements.repository.ts';

export interface Closing {
  readonly old: Agreement;
  /** The first day on which it no longer holds; until it comes the agreement stays active. */
  readonly on: Day;
  readonly as: 'terminated' | 'superseded';
  readonly reason: string;
  readonly today: Day;
  readonly now: Date;
}

/** Ends an agreement and the amendments that hang on it. */
export async function closeAgreement(tx: Transaction, actor: AuditActor, closing: Closing): Promise<void> {
  const { old, on, as, reason, today, now } = closing;
  const repository = agreementsRepository(tx);
  const state = on <= today ? as : 'active';
  const change = { closedOn: on, closesAs: as, closeReason: reason, state } as const;
  await repository.write(old.id, change, now);
  const step = { actorId: actor.accountId, at: now, words: reason };
  await repository.addStep({
    agreement: old,
    command: as === 'terminated' ? 'terminate' : 'supersede',
    state,
    ...step,
  });
  await audit(tx, actor, {
    ...{ action: `agreement.${as === 'terminated' ? 'terminate' : 'supersede'}`, entity: 'agreement' },
    ...{ entityId: old.id, place: placeOf(old), after: change },
  });
  const amendments = await tx.execute<{ id: string }>(sql`
    select id from agreements where amends_id = ${old.id} and state = 'active'
      and (closed_on is null or closed_on > ${on})`);
  for (const { id } of amendments) {
    const amendment = await repository.lock(id);
    if (amendment) await closeAgreement(tx, actor, { ...closing, old: amendment });
  }
}
