import { dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { factDifferences, findingsOf, type Progress } from '@pbnet/domain/resolutions';
import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { MeetingFacts } from './meeting-facts.ts';
import { headquartersZone } from './parties.ts';
import type { DecisionView, ResolutionOverview, ResolutionView } from './resolution.ts';
import {
  publicStates,
  resolutionsRepository,
  type DecisionRow,
  type ResolutionRow,
} from './resolutions.repository.ts';
import { resolutionAcknowledgements } from './resolutions.tables.ts';

export function decisionView({ dueOn, duePrecision, confirmed, total, ...row }: DecisionRow): DecisionView {
  const { id, number, words, parties, recurrence, awaits, controllerId, controllerName, version } = row;
  const due = dueOn === null ? null : { on: dueOn, precision: duePrecision };
  const lacks = findingsOf({ parties, due, recurrence });
  return {
    ...{ id, number, words, parties, due, recurrence, awaits, controllerId, controllerName, version },
    findings: lacks,
    progress: { confirmed, total },
  };
}

function sum(decisions: readonly DecisionView[]): Progress {
  return {
    confirmed: decisions.reduce((all, { progress }) => all + progress.confirmed, 0),
    total: decisions.reduce((all, { progress }) => all + progress.total, 0),
  };
}

function isExecuted({ state }: ResolutionRow, decisions: readonly DecisionView[], today: string): boolean {
  return (
    state === 'controlled' &&
    decisions.every(
      ({ findings, progress, recurrence }) =>
        !findings.includes('no-party') &&
        progress.total > 0 &&
        progress.confirmed === progress.total &&
        (recurrence === null || (recurrence.until !== null && recurrence.until < today)),
    )
  );
}

export function overview(
  row: ResolutionRow,
  decisions: readonly DecisionView[],
  now: Date,
): ResolutionOverview {
  const { id, meetingId, title, state, number, signedOn, version } = row;
  return {
    ...{ id, meetingId, title, state, number, signedOn, version },
    executed: isExecuted(row, decisions, dayIn(headquartersZone, now)),
    decisions: decisions.length,
    findings: decisions.filter(({ findings }) => findings.length > 0).length,
    progress: sum(decisions),
  };
}

/** As the actor may read it: a regional center only what is signed. */
export async function findResolution(tx: Transaction, actor: Actor, id: string): Promise<ResolutionRow> {
  const row = await resolutionsRepository(tx).byId(id);
  const hidden = actor.place.kind !== 'network' && row && !publicStates.includes(row.state);
  if (!row || hidden) throw new DomainError('not-found', 'not-found');
  return row;
}

async function ownAcknowledgement(tx: Transaction, { place }: Actor, id: string): Promise<boolean | null> {
  if (place.kind !== 'regional-center') return null;
  const own = and(
    eq(resolutionAcknowledgements.resolutionId, id),
    eq(resolutionAcknowledgements.regionalCenterId, place.regionalCenterId),
  );
  return (await tx.$count(resolutionAcknowledgements, own)) > 0;
}

export interface Reading {
  readonly meetingFacts: MeetingFacts;
  readonly now: Date;
}

export async function readResolution(
  tx: Transaction,
  actor: Actor,
  { id, meetingFacts, now }: Reading & { readonly id: string },
): Promise<ResolutionView> {
  const row = await findResolution(tx, actor, id);
  const repository = resolutionsRepository(tx);
  const decisions = (await repository.decisions(id)).map(decisionView);
  const { facts, meetingId, preamble, prioritiesTitle, priorities, signerPost, signerName, state } = row;
  const open = state === 'draft' || state === 'agreed';
  const today = open && meetingId !== null ? await meetingFacts.facts(tx, meetingId) : undefined;
  return {
    ...overview(row, decisions, now),
    ...{ preamble, facts, prioritiesTitle, priorities, signerPost, signerName, decisions },
    differences: today ? factDifferences(facts, today) : [],
    sha256: open ? null : await repository.sha256(id),
    acknowledged: await ownAcknowledgement(tx, actor, id),
  };
}
