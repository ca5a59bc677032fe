import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { findingsOf, hasParty } from '@pbnet/domain/resolutions';
import type { CompleteDecision, RegisterResolution } from '@pbnet/validation/resolutions';
import { audit } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { assignedLetter } from './assignment-letters.ts';
import { auditResolution, lockDraft } from './draft-resolution.ts';
import { checkParties } from './parties.ts';
import { resolutionsRepository } from './resolutions.repository.ts';
import { spawnCards, type NewCard } from './spawn-cards.ts';

export interface Sending {
  readonly outbox: Outbox;
  /** Address that links begin with, without a slash at the end. */
  readonly publicUrl: string;
}

/** One letter to each party that has an address, about all its new cards. */
async function tellParties(
  tx: Transaction,
  { outbox, publicUrl, cards, cause, title }: Sending & Told,
): Promise<void> {
  for (const [key, own] of Map.groupBy(cards, ({ party }) => party.key)) {
    const party = own[0]?.party;
    if (!party?.email) continue;
    const { regionId, regionalCenterId, email } = party;
    const list = own.map(({ decision: { number, words }, dueOn }) => ({ number, words, dueOn }));
    await outbox.enqueue(tx, {
      dedupeKey: `assigned:${cause}:${key}`,
      kind: 'assignments',
      to: email,
      ...(regionId === null || regionalCenterId === null
        ? {}
        : { place: { kind: 'regional-center', regionId, regionalCenterId } }),
      ...assignedLetter({ list, publicUrl, title }),
    });
  }
}

interface Told {
  readonly cards: readonly NewCard[];
  readonly cause: string;
  readonly title: string;
}

/** Puts the signed resolution under control; a decision that lacks something is a finding and gets no cards yet. */
export async function registerResolution(
  tx: Transaction,
  actor: Actor,
  { input, now, ...sending }: Sending & { readonly input: RegisterResolution; readonly now: Date },
): Promise<void> {
  const { id, number } = input;
  const repository = resolutionsRepository(tx);
  const there = await repository.byId(id);
  if (there?.state === 'controlled' && there.number === number) return;
  const row = await lockDraft(tx, input, ['signed']);
  if (await repository.numberTaken(number))
    throw new DomainError('rule-broken', 'resolution-number-taken', { number });
  await repository.change(id, { state: 'controlled', number, registeredAt: now });
  const cards = await spawnCards(tx, { decisions: await repository.decisions(id), now });
  const after = { state: 'controlled', number, cards: cards.length };
  await auditResolution(tx, actor, { action: 'register', id, before: { state: 'signed' }, after });
  await tellParties(tx, { ...sending, cards, cause: id, title: row.title });
}

/** Names the party and the date that the resolution did not: the signed text stays, the control goes on. */
export async function completeDecision(
  tx: Transaction,
  actor: Actor,
  { input, now, ...sending }: Sending & { readonly input: CompleteDecision; readonly now: Date },
): Promise<{ readonly resolutionId: string }> {
  const repository = resolutionsRepository(tx);
  const { decisionId, version, parties, due, reason } = input;
  const before = await repository.lockDecision(decisionId);
  const resolution = before && (await repository.byId(before.resolutionId));
  if (!before || !resolution) throw new DomainError('not-found', 'not-found');
  if (resolution.state !== 'controlled') throw new DomainError('rule-broken', 'resolution-state-wrong');
  if (before.version !== version) throw new DomainError('conflict', 'stale-edit', { current: before });
  const known = before.dueOn === null ? null : { on: before.dueOn, precision: before.duePrecision };
  if (findingsOf({ ...before, due: known }).length === 0)
    throw new DomainError('rule-broken', 'decision-complete');
  await checkParties(tx, [{ parties, controllerId: null }], now);
  // What the signed text names stays: only the gaps are filled.
  const filled = {
    parties: hasParty(before.parties) ? before.parties : parties,
    dueOn: known?.on ?? due?.on ?? null,
    duePrecision: known?.precision ?? due?.precision ?? 'day',
  };
  await repository.changeDecision(decisionId, filled);
  const [decision] = (await repository.decisions(resolution.id)).filter(({ id }) => id === decisionId);
  if (!decision) throw new DomainError('not-found', 'not-found');
  if (known === null && filled.dueOn !== null) await repository.dateCards(decisionId, filled.dueOn);
  const cards = await spawnCards(tx, { decisions: [decision], now });
  await audit(tx, actor, {
    action: 'decision.complete',
    entity: 'decision',
    entityId: decisionId,
    before: { parties: before.parties, dueOn: before.dueOn },
    after: { ...filled, reason, cards: cards.length },
  });
  await tellParties(tx, { ...sending, cards, cause: `${decisionId}:${version}`, title: resolution.title });
  return { resolutionId: resolution.id };
}
