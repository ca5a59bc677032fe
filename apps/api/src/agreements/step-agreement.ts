import { DomainError, type Language } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { contentGaps, type AgreementGap } from '@pbnet/domain/agreements';
import type {
  AgreementStepInput,
  ReasonedAgreementStep,
  TerminateAgreement,
} from '@pbnet/validation/agreements';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import { currentRequest } from '../request-info.ts';
import type { NamedAgreement } from './agreement.ts';
import { agreementsRepository } from './agreements.repository.ts';
import { changeAgreement } from './change-agreement.ts';
import { closeAgreement } from './close-agreement.ts';
import type { StepRun } from './desk.ts';
import { mayTake } from './agreement-rights.ts';
import { tellOtherSide } from './tell-other-side.ts';
import { tellTurn } from './tell-turn.ts';

const gapWords = {
  library: { ru: 'Президентская библиотека среди сторон', en: 'the Presidential Library as a party' },
  'other-party': { ru: 'вторая сторона', en: 'the other party' },
  period: { ru: 'срок действия', en: 'the term' },
  signatory: { ru: 'кто подписывает за каждую сторону', en: 'who signs for each party' },
  text: { ru: 'текст соглашения', en: 'the text' },
} as const satisfies Record<AgreementGap, Readonly<Record<Language, string>>>;

async function named(tx: Transaction, id: string): Promise<NamedAgreement> {
  const agreement = await agreementsRepository(tx).byId(id);
  if (!agreement) throw new DomainError('not-found', 'not-found');
  return agreement;
}

/** What is missing before approval: afterwards neither the text nor the parties change. */
export function gapsOf(agreement: NamedAgreement): readonly AgreementGap[] {
  const { parties, versions } = agreement;
  const unnamed = parties.some(({ signatoryName }) => signatoryName === '');
  return [
    ...contentGaps(agreement),
    ...(versions === 0 ? (['text'] as const) : []),
    ...(unnamed ? (['signatory'] as const) : []),
  ];
}

function refuseGaps(gaps: readonly AgreementGap[]): void {
  if (gaps.length === 0) return;
  const { language } = currentRequest();
  const names = gaps.map((gap) => gapWords[gap][language]).join(', ');
  throw new DomainError('rule-broken', 'agreement-incomplete', { gaps: names });
}

export async function submitAgreement(
  tx: Transaction,
  actor: Actor,
  { input: { id, version }, desk }: StepRun<AgreementStepInput>,
): Promise<void> {
  const { now } = desk;
  const agreement = await named(tx, id);
  const round = agreement.version === version ? agreement.round + 1 : agreement.round;
  const changed = await changeAgreement(tx, actor, {
    ...{ id, version, now, command: 'submit', change: { round } },
    check: () => refuseGaps(contentGaps(agreement)),
  });
  if (actor.place.kind !== 'network')
    await tellOtherSide(tx, actor, { desk, changed, news: 'submitted', reason: null });
}

export async function takeBackAgreement(
  tx: Transaction,
  actor: Actor,
  { input: { id, version }, desk: { now } }: StepRun<AgreementStepInput>,
): Promise<void> {
  await changeAgreement(tx, actor, { id, version, now, command: 'take-back', change: {} });
}

export async function returnAgreement(
  tx: Transaction,
  actor: Actor,
  { input: { id, version, reason }, desk }: StepRun<ReasonedAgreementStep>,
): Promise<void> {
  const { now } = desk;
  const { parties } = await named(tx, id);
  const signed = parties.find(({ signedOn }) => signedOn !== null);
  const changed = await changeAgreement(tx, actor, {
    ...{ id, version, now, command: 'return', change: {}, words: reason },
    check() {
      if (signed)
        throw new DomainError('rule-broken', 'agreement-signed-already', { party: signed.shortName });
    },
  });
  await tellOtherSide(tx, actor, { desk, changed, news: 'returned', reason });
}

export async function approveAgreement(
  tx: Transaction,
  actor: Actor,
  { input: { id, version }, desk }: StepRun<AgreementStepInput>,
): Promise<void> {
  const { now } = desk;
  const changed = await changeAgreement(tx, actor, {
    ...{ id, version, now, command: 'approve', change: {} },
    async check() {
      const agreement = await named(tx, id);
      const count = agreement.openDisagreements;
      if (count > 0) throw new DomainError('rule-broken', 'agreement-disagreements-open', { count });
      refuseGaps(gapsOf(agreement));
    },
  });
  await tellOtherSide(tx, actor, { desk, changed, news: 'approved', reason: null });
}

export async function startSigning(
  tx: Transaction,
  actor: Actor,
  { input: { id, version }, desk }: StepRun<AgreementStepInput>,
): Promise<void> {
  const { now, documents } = desk;
  const changed = await changeAgreement(tx, actor, {
    ...{ id, version, now, command: 'start-signing', change: {} },
    async check() {
      refuseGaps(gapsOf(await named(tx, id)));
      await documents?.freeze(tx, actor, id);
    },
  });
  await tellOtherSide(tx, actor, { desk, changed, news: 'signing', reason: null });
  if (changed.anew) await asOwner(tx, () => tellTurn(tx, desk, id));
}

export async function withdrawAgreement(
  tx: Transaction,
  actor: Actor,
  { input: { id, version, reason }, desk: { now } }: StepRun<ReasonedAgreementStep>,
): Promise<void> {
  const change = { closeReason: reason };
  await changeAgreement(tx, actor, { id, version, now, command: 'withdraw', change, words: reason });
}

/** Ends an active agreement on a day, today's or one ahead; the amendments end with it. */
export async function terminateAgreement(
  tx: Transaction,
  actor: Actor,
  { input: { id, version, reason, on }, desk }: StepRun<TerminateAgreement>,
): Promise<void> {
  const { now, today } = desk;
  const old = await agreementsRepository(tx).lock(id);
  if (!old) throw new DomainError('not-found', 'not-found');
  const done = old.closedOn === on && old.closeReason === reason && old.closesAs === 'terminated';
  if (old.version === version + 1 && done) return;
  if (old.version !== version) throw new DomainError('conflict', 'stale-edit', { current: old });
  if (!mayTake(actor, old, 'terminate')) throw new DomainError('rule-broken', 'agreement-wrong-state');
  if (old.startsOn !== null && on < old.startsOn)
    throw new DomainError('rule-broken', 'agreement-end-before-start', { day: old.startsOn });
  await closeAgreement(tx, actor, { old, on, as: 'terminated', reason, today, now });
  const changed = { before: old, anew: true };
  await tellOtherSide(tx, actor, { desk, changed, news: 'terminated', reason });
}
