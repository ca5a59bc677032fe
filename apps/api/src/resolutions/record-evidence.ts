import { dayIn, DomainError } from '@pbnet/domain';
import { afterAssignmentCommand, instanceOf, type Recurrence } from '@pbnet/domain/resolutions';
import { sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import { systemActor } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { cardsRepository } from './cards.repository.ts';
import { applyCommand } from './change-card.ts';
import type { Evidence, Proof } from './evidence.ts';
import { headquartersZone } from './parties.ts';

interface Awaiting extends Record<string, unknown> {
  readonly id: string;
  readonly instance: string;
  readonly recurrence: Recurrence | null;
}

/** Of a recurring decision the turn of the proof's own month, quarter or year is meant. */
function isMeant({ instance, recurrence }: Awaiting, at: Date): boolean {
  return recurrence === null || instance === instanceOf(recurrence, dayIn(headquartersZone, at));
}

async function awaiting(tx: Transaction, { kind, subject, regionalCenterId, at }: Proof) {
  const rows = await tx.execute<Awaiting>(sql`
    select a.id, a.instance, d.recurrence from assignments a
    join decisions d on d.id = a.decision_id
    where a.state <> 'confirmed' and a.regional_center_id is not distinct from ${regionalCenterId}::int
      and d.awaits ->> 'kind' = ${kind} and coalesce(d.awaits ->> 'subject', ${subject}) = ${subject}
    order by a.id`);
  return rows.filter((row) => isMeant(row, at));
}

async function propose(tx: Transaction, cardId: string, proof: Proof): Promise<void> {
  const repository = cardsRepository(tx);
  const card = await repository.lock(cardId);
  if (!card) throw new DomainError('not-found', 'not-found');
  const { kind, subject, source, words, to, at } = proof;
  const { regionId, regionalCenterId } = card;
  const added = await repository.addEvidence({
    ...{ assignmentId: cardId, regionId, regionalCenterId, kind, subject, source, to, at },
    wordsRu: words.ru,
    wordsEn: words.en,
  });
  const state = afterAssignmentCommand(card.state, 'propose');
  // What a person has reported already keeps that report; the proof stands beside it.
  if (!added || state === undefined) return;
  await applyCommand(tx, systemActor, {
    card,
    command: 'propose',
    state,
    words: words.ru,
    links: [],
    now: at,
  });
}

/** Cards are reached as the owner: whoever ends a mailing or closes a campaign need not see the card that it proves. */
export function evidence(): Evidence {
  return {
    record: (tx, proof) =>
      asOwner(tx, async () => {
        for (const { id } of await awaiting(tx, proof)) await propose(tx, id, proof);
      }),
  };
}
