import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { contestResults } from '@pbnet/domain/contests';
import type { ContestStep, UndoContest } from '@pbnet/validation/contests';
import { and, eq, isNull } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Awards } from '../awards/awards.ts';
import { awards as awardsTable } from '../awards/awards.tables.ts';
import type { Database, Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { sumOf } from './canonical.ts';
import { diplomaLetter } from './contest-letters.ts';
import { contestRepository, type Contest } from './contest.repository.ts';
import { contestResults as table } from './contests.tables.ts';
import { entriesRepository, type Entry } from './entries.repository.ts';
import type { EntryLinks } from './entry-links.ts';
import type { FrozenResult } from './frozen-result.ts';
import { juryRepository, type Standing } from './jury.repository.ts';

export interface StandingRow extends FrozenResult {
  /** True when the work has as many scores as it needs. */
  readonly enough: boolean;
}

export interface Edition {
  readonly edition: number;
  readonly hash: string;
  readonly frozenAt: string;
  readonly publishedAt: string | null;
  readonly undoneAt: string | null;
  readonly undoReason: string | null;
}

export interface ResultsView {
  /** By the scores of this moment, or as they were frozen. */
  readonly rows: readonly StandingRow[];
  readonly frozen: boolean;
  readonly editions: readonly Edition[];
  readonly diplomas: number;
}

export interface ContestOutcome {
  view(actor: Actor, contestId: string): Promise<ResultsView>;
  /** Refused while a work of the federal stage lacks its quorum. */
  freeze(actor: Actor, input: ContestStep): Promise<ResultsView>;
  /** The frozen results stay with the reason; scores are taken again. */
  undo(actor: Actor, input: UndoContest): Promise<ResultsView>;
  publish(actor: Actor, input: ContestStep): Promise<ResultsView>;
  /** Gives a diploma to every first place that has none yet. */
  giveDiplomas(actor: Actor, input: ContestStep): Promise<ResultsView>;
}

export interface ContestOutcomeOptions {
  readonly database: Database;
  readonly awards: Pick<Awards, 'issue'>;
  readonly outbox: Outbox;
  readonly links: EntryLinks;
  readonly now: () => Date;
}

const ordinals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

export const aboutContest = (contestId: string) => `contest:${contestId}`;

const givenFor = (contestId: string) =>
  and(eq(awardsTable.about, aboutContest(contestId)), isNull(awardsTable.revokedAt));

const diplomas = (tx: Transaction, contestId: string): Promise<number> =>
  tx.$count(awardsTable, givenFor(contestId));

/** Number of the diploma that was given for the entry; null while there is none that holds. */
export async function diplomaOf(tx: Transaction, { id, contestId }: Entry): Promise<string | null> {
  const [row] = await tx
    .select({ number: awardsTable.number })
    .from(awardsTable)
    .where(and(givenFor(contestId), eq(awardsTable.recipientKey, id)));
  return row?.number ?? null;
}

function rowsOf(contest: Contest, standings: readonly Standing[]): readonly StandingRow[] {
  const byId = new Map(standings.map((standing) => [standing.entry.id, standing]));
  const scored = standings.map(({ entry: { id, nominationId }, scores }) => ({
    ...{ id, nominationId },
    marks: scores.map(({ marks }) => marks),
  }));
  return contestResults(scored, contest).flatMap((result) => {
    const standing = byId.get(result.id);
    if (!standing) return [];
    const { number, title, regionId } = standing.entry;
    const { quorum } = standing;
    return [{ ...result, number: number ?? '', title, regionId, quorum, enough: result.jurors >= quorum }];
  });
}

export function contestOutcome(options: ContestOutcomeOptions): ContestOutcome {
  const { database, awards, outbox, links, now } = options;

  async function view(tx: Transaction, contestId: string): Promise<ResultsView> {
    const repository = contestRepository(tx);
    const contest = await repository.byId(contestId);
    const editions = await repository.editions(contestId);
    const held = editions.find(({ undoneAt }) => undoneAt === null);
    const rows = held
      ? held.results.map((result) => ({ ...result, enough: true }))
      : rowsOf(contest, await juryRepository(tx).standings(contest));
    return {
      rows,
      frozen: held !== undefined,
      diplomas: await diplomas(tx, contestId),
      editions: editions.map(({ edition, hash, frozenAt, publishedAt, undoneAt, undoReason }) => ({
        ...{ edition, hash, undoReason },
        frozenAt: frozenAt.toISOString(),
        publishedAt: publishedAt?.toISOString() ?? null,
        undoneAt: undoneAt?.toISOString() ?? null,
      })),
    };
  }

  type Before = Contest['state'];
  interface Step extends ContestStep {
    readonly from: readonly Before[];
    readonly to: Before;
    readonly action: string;
    work(tx: Transaction, contest: Contest): Promise<unknown>;
  }

  function step(actor: Actor, { contestId, version, from, to, action, work }: Step): Promise<ResultsView> {
    return database.as(actor, async (tx) => {
      const repository = contestRepository(tx);
      const contest = await repository.lock(contestId, 'update');
      if (contest.version === version + 1 && contest.state === to) return view(tx, contestId);
      if (!from.includes(contest.state)) throw new DomainError('rule-broken', 'contest-step-refused');
      if (contest.version !== version)
        throw new DomainError('conflict', 'stale-edit', { current: { version: contest.version } });
      const after = await work(tx, contest);
      await repository.write(contestId, { state: to });
      await audit(tx, actor, {
        action: `contest.${action}`,
        entity: 'contest',
        entityId: contestId,
        before: { state: contest.state },
        after,
      });
      return view(tx, contestId);
    });
  }

  const held = (contestId: string) => and(eq(table.contestId, contestId), isNull(table.undoneAt));

  return {
    view: (actor, contestId) => database.as(actor, (tx) => view(tx, contestId)),

    freeze: (actor, input) =>
      step(actor, {
        ...input,
        ...{ from: ['announced'], to: 'frozen', action: 'freeze' },
        async work(tx, contest) {
          const rows = rowsOf(contest, await juryRepository(tx).standings(contest));
          if (rows.length === 0) throw new DomainError('rule-broken', 'results-nothing');
          const lacking = rows.filter(({ enough }) => !enough).map(({ number }) => number);
          if (lacking.length > 0)
            throw new DomainError('rule-broken', 'quorum-missing', {
              entries:
                lacking.slice(0, 10).join(', ') + (lacking.length > 10 ? ` (+${lacking.length - 10})` : ''),
            });
          const results = rows.map(({ enough: _enough, ...row }): FrozenResult => row);
          const edition = (await contestRepository(tx).editions(contest.id)).length + 1;
          const hash = sumOf(results);
          await tx.insert(table).values({
            ...{ contestId: contest.id, edition, results, hash },
            frozenAt: now(),
            frozenBy: actor.accountId,
          });
          return { edition, hash };
        },
      }),

    undo: (actor, { reason, ...input }) =>
      step(actor, {
        ...input,
        ...{ from: ['frozen', 'published'], to: 'announced', action: 'undo-results' },
        async work(tx, contest) {
          const count = await diplomas(tx, contest.id);
          if (count > 0) throw new DomainError('rule-broken', 'results-diplomas-given', { count });
          await tx
            .update(table)
            .set({ undoneAt: now(), undoneBy: actor.accountId, undoReason: reason })
            .where(held(contest.id));
          return { reason };
        },
      }),

    publish: (actor, input) =>
      step(actor, {
        ...input,
        ...{ from: ['frozen'], to: 'published', action: 'publish-results' },
        work: (tx, contest) =>
          tx
            .update(table)
            .set({ publishedAt: now() })
            .where(held(contest.id))
            .then(() => null),
      }),

    giveDiplomas: (actor, { contestId }) =>
      database.as(actor, async (tx) => {
        const contest = await contestRepository(tx).lock(contestId, 'update');
        const frozen = await contestRepository(tx).results(contestId);
        if (contest.state !== 'published' || !frozen)
          throw new DomainError('rule-broken', 'contest-step-refused');
        for (const { id, place, nominationId } of frozen.results) {
          if (place > contest.places) continue;
          const entry = await entriesRepository(tx).byId(id);
          if (entry.authorName === null) continue;
          const nomination = contest.nominations.find((one) => one.id === nominationId)?.title ?? '';
          const { number } = await awards.issue(tx, actor, {
            kind: 'diploma',
            to: entry.authorName,
            toKey: entry.id,
            words: `за ${ordinals[place - 1] ?? place} место в номинации «${nomination}» конкурса «${contest.title}», работа «${entry.title}»`,
            about: aboutContest(contestId),
            place: {
              kind: 'regional-center',
              regionId: entry.regionId,
              regionalCenterId: entry.regionalCenterId,
            },
          });
          if (entry.email !== null)
            await outbox.enqueue(tx, {
              dedupeKey: `contest-diploma:${number}`,
              kind: 'contest-entry',
              to: entry.email,
              ...diplomaLetter({ work: entry.title, url: links.addressOf(entry), number }),
            });
        }
        return view(tx, contestId);
      }),
  };
}
