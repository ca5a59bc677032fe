import { dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import {
  canonicalJson,
  contestDaysRefusal,
  contestPhase,
  type ContestPhase,
  type ContestSettings,
  type ContestState,
} from '@pbnet/domain/contests';
import type { ChangeContest, ContestStep, CreateContest } from '@pbnet/validation/contests';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import { contestRepository, type Contest } from './contest.repository.ts';

export interface ContestView extends ContestSettings {
  readonly id: string;
  readonly state: ContestState;
  readonly phase: ContestPhase;
  readonly consentVersion: number;
  readonly version: number;
}

/** Contests as headquarters makes them. Regional centers see them once they are announced. */
export interface Contests {
  create(actor: Actor, input: CreateContest): Promise<{ readonly contestId: string }>;
  list(actor: Actor): Promise<readonly ContestView[]>;
  get(actor: Actor, contestId: string): Promise<ContestView>;
  change(actor: Actor, input: ChangeContest): Promise<ContestView>;
  announce(actor: Actor, input: ContestStep): Promise<ContestView>;
}

export interface ContestsOptions {
  readonly database: Database;
  readonly now: () => Date;
}

/** Headquarters counts its days in Moscow. */
export const headquartersZone = 'Europe/Moscow';

export function contestView(contest: Contest, now: Date): ContestView {
  const { createdBy: _by, createdAt: _at, ...shown } = contest;
  return { ...shown, phase: contestPhase(contest, dayIn(headquartersZone, now)) };
}

const settingsOf = (contest: Contest | ContestSettings) => {
  const { title, about, opensOn, dueOn, regionalUntil, juryUntil } = contest;
  const { regionalLimit, quorum, scaleMin, scaleMax, places, consent, retentionMonths } = contest;
  const { criteria, nominations } = contest;
  const days = { opensOn, dueOn, regionalUntil, juryUntil };
  const rules = { regionalLimit, quorum, scaleMin, scaleMax, criteria, places };
  return { title, about, ...days, ...rules, nominations, consent, retentionMonths };
};

const same = (left: unknown, right: unknown) => canonicalJson(left) === canonicalJson(right);

async function refuseFixed(tx: Transaction, before: Contest, settings: ContestSettings): Promise<void> {
  const { scores, nominationIds } = await contestRepository(tx).use(before.id);
  const { criteria, scaleMin, scaleMax, quorum } = settings;
  const rules = { criteria, scaleMin, scaleMax, quorum };
  const kept = {
    criteria: before.criteria,
    scaleMin: before.scaleMin,
    scaleMax: before.scaleMax,
    quorum: before.quorum,
  };
  const ids = settings.nominations.map(({ id }) => id);
  if ((scores > 0 && !same(rules, kept)) || nominationIds.some((id) => !ids.includes(id)))
    throw new DomainError('rule-broken', 'contest-settings-fixed');
}

function refuseDays(settings: ContestSettings): void {
  if (!contestDaysRefusal(settings)) return;
  const { opensOn, dueOn, regionalUntil, juryUntil } = settings;
  throw new DomainError('rule-broken', 'contest-days', { opensOn, dueOn, regionalUntil, juryUntil });
}

export function contestsOf({ database, now }: ContestsOptions): Contests {
  const view = async (tx: Transaction, id: string) =>
    contestView(await contestRepository(tx).byId(id), now());

  return {
    create: (actor, { id, settings }) =>
      database.as(actor, async (tx) => {
        refuseDays(settings);
        const repository = contestRepository(tx);
        if (!(await repository.add({ id, ...settings, createdBy: actor.accountId }))) {
          const there = await repository.byId(id);
          if (!same(settingsOf(there), settings))
            throw new DomainError('conflict', 'stale-edit', { current: contestView(there, now()) });
          return { contestId: id };
        }
        await audit(tx, actor, {
          action: 'contest.create',
          entity: 'contest',
          entityId: id,
          after: settings,
        });
        return { contestId: id };
      }),

    list: (actor) =>
      database.as(actor, async (tx) => {
        const rows = await contestRepository(tx).list(actor.place.kind === 'network');
        return rows.map((row) => contestView(row, now()));
      }),

    get: (actor, contestId) =>
      database.as(actor, async (tx) => {
        const contest = await view(tx, contestId);
        if (contest.state === 'draft' && actor.place.kind !== 'network')
          throw new DomainError('not-found', 'not-found');
        return contest;
      }),

    change: (actor, { contestId, version, settings }) =>
      database.as(actor, async (tx) => {
        const repository = contestRepository(tx);
        const before = await repository.lock(contestId, 'update');
        if (same(settingsOf(before), settings)) return contestView(before, now());
        if (before.version !== version)
          throw new DomainError('conflict', 'stale-edit', { current: contestView(before, now()) });
        if (before.state !== 'draft' && before.state !== 'announced')
          throw new DomainError('rule-broken', 'contest-step-refused');
        refuseDays(settings);
        await refuseFixed(tx, before, settings);
        const consentVersion = before.consentVersion + (before.consent === settings.consent ? 0 : 1);
        await repository.write(contestId, { ...settings, consentVersion });
        await audit(tx, actor, {
          action: 'contest.change',
          entity: 'contest',
          entityId: contestId,
          before: settingsOf(before),
          after: settings,
        });
        return view(tx, contestId);
      }),

    announce: (actor, { contestId, version }) =>
      database.as(actor, async (tx) => {
        const repository = contestRepository(tx);
        const before = await repository.lock(contestId, 'update');
        if (before.state === 'announced' && before.version === version + 1) return contestView(before, now());
        if (before.version !== version)
          throw new DomainError('conflict', 'stale-edit', { current: contestView(before, now()) });
        if (before.state !== 'draft') throw new DomainError('rule-broken', 'contest-step-refused');
        if (before.dueOn < dayIn(headquartersZone, now()))
          throw new DomainError('rule-broken', 'contest-due-past', { dueOn: before.dueOn });
        await repository.write(contestId, { state: 'announced' });
        await audit(tx, actor, { action: 'contest.announce', entity: 'contest', entityId: contestId });
        return view(tx, contestId);
      }),
  };
}
