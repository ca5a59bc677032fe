import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { PublicationState, PublicationStep } from '@pbnet/domain/publications';
import { asOwner } from '../../as-owner.ts';
import { audit, systemActor } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import type { JobSender } from '../../jobs/job-sender.ts';
import { currentRequest } from '../../request-info.ts';
import { placeOf } from './publication-place.ts';
import { publicationStateWords } from './publication-words.ts';
import { publicationsRepository, type PublicationRow } from './publications.repository.ts';
import type { publications } from '../../publications/publications.tables.ts';

type Change = Partial<typeof publications.$inferInsert>;

export interface PersonalChange {
  readonly before: PublicationRow;
  readonly change: Change;
  readonly step: PublicationStep;
  readonly words?: string | null;
  readonly now: Date;
}

/** What a person does to a publication, or the clock for one: written, traced and audited. */
export async function changePublication(
  tx: Transaction,
  actor: Actor | null,
  { before, change, step, words = null, now }: PersonalChange,
): Promise<void> {
  const repository = publicationsRepository(tx);
  await repository.write(before, change, now);
  const state = change.state ?? before.state;
  await repository.trace(before, { step, state, words, actorId: actor?.accountId ?? null, at: now });
  const known: Readonly<Record<string, unknown>> = { ...before };
  await audit(tx, actor ?? systemActor, {
    action: `publication.${step}`,
    entity: 'publication',
    entityId: before.id,
    place: placeOf(before),
    before: Object.fromEntries(Object.keys(change).map((name) => [name, known[name] ?? null])),
    after: words === null ? change : { ...change, words },
  });
}

export function refuseUnless(before: PublicationRow, states: readonly PublicationState[]): void {
  if (states.includes(before.state)) return;
  const state = publicationStateWords[before.state][currentRequest().language];
  throw new DomainError('rule-broken', 'publication-wrong-state', { state });
}

/** The worker takes it up as soon as the transaction commits. */
export async function wake(tx: Transaction, jobs: JobSender, ids: readonly string[]): Promise<void> {
  const waiting = ids.map((id) => ({ key: id, data: { id } }));
  await asOwner(tx, () => jobs.send(tx, 'publications', waiting));
}
