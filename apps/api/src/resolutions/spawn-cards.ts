import { dayIn, type Day } from '@pbnet/domain';
import { instancesUntil } from '@pbnet/domain/resolutions';
import type { Transaction } from '../database.ts';
import { headquartersZone, partiesOf, readParties, type Party } from './parties.ts';
import type { DecisionRow } from './resolutions.repository.ts';
import { assignments } from './resolutions.tables.ts';

export interface NewCard {
  readonly party: Party;
  readonly decision: DecisionRow;
  readonly dueOn: Day | null;
}

interface Turn {
  readonly key: string;
  readonly dueOn: Day | null;
}

/** Of a decision that does not recur only the one turn, which it has once. */
function turnsOf({ recurrence, dueOn }: DecisionRow, today: Day): readonly Turn[] {
  return recurrence === null ? [{ key: '', dueOn }] : instancesUntil(recurrence, today);
}

/**
 * Gives every responsible party of the decisions its cards up to today; those that are there stay as they are.
 * @returns the cards that are new
 */
export async function spawnCards(
  tx: Transaction,
  { decisions, now }: { readonly decisions: readonly DecisionRow[]; readonly now: Date },
): Promise<readonly NewCard[]> {
  const all = await readParties(tx, now);
  const wanted = decisions.flatMap((decision) =>
    partiesOf(decision.parties, all).flatMap((party) =>
      turnsOf(decision, dayIn(headquartersZone, now)).map((turn) => ({ decision, party, turn })),
    ),
  );
  const fresh: NewCard[] = [];
  for (let from = 0; from < wanted.length; from += 500) {
    const part = wanted.slice(from, from + 500);
    const rows = part.map(({ decision, party, turn }) => ({
      decisionId: decision.id,
      party: party.key,
      instance: turn.key,
      regionId: party.regionId,
      regionalCenterId: party.regionalCenterId,
      department: party.department,
      zone: party.zone,
      assignedOn: dayIn(party.zone, now),
      originalDueOn: turn.dueOn,
      dueOn: turn.dueOn,
    }));
    const key = (row: { decisionId: string; party: string; instance: string }) =>
      `${row.decisionId} ${row.party} ${row.instance}`;
    const { decisionId, party, instance } = assignments;
    const added = await tx
      .insert(assignments)
      .values(rows)
      .onConflictDoNothing()
      .returning({ decisionId, party, instance });
    const keys = new Set(added.map(key));
    for (const { decision, party: to, turn } of part)
      if (keys.has(key({ decisionId: decision.id, party: to.key, instance: turn.key })))
        fresh.push({ decision, party: to, dueOn: turn.dueOn });
  }
  return fresh;
}
