import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { canonicalJson, marksRefusal, type Criterion, type Marks } from '@pbnet/domain/contests';
import type { DeclareConflict, JuryKey, ScoreEntry } from '@pbnet/validation/contests';
import { audit, nobody } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { GuessLimit } from '../guess-limit.ts';
import { contestRepository, type Contest } from './contest.repository.ts';
import { contestConflicts } from './contests.tables.ts';
import { entriesRepository, hashOf, type Entry } from './entries.repository.ts';
import { juryRepository, type Juror } from './jury.repository.ts';

/** A work as a juror sees it: neither its author nor the region is here. */
export interface JuryWork {
  readonly id: string;
  readonly number: string;
  readonly nomination: string;
  readonly title: string;
  readonly words: string;
  readonly hasFiles: boolean;
  readonly marks: Marks | null;
  readonly comment: string;
  /** 0 until it is scored. */
  readonly version: number;
  /** The reason of a declared conflict of interest; the work is then not scored. */
  readonly conflict: string | null;
}

export interface JuryDesk {
  readonly contest: {
    readonly id: string;
    readonly title: string;
    readonly juryUntil: string;
    readonly open: boolean;
    readonly scaleMin: number;
    readonly scaleMax: number;
    readonly criteria: readonly Criterion[];
  };
  readonly juror: string;
  readonly works: readonly JuryWork[];
}

/** The jury's own page: by the secret of a link, or by the session of an account. */
export interface JurorDesk {
  desk(actor: Actor | null, input: JuryKey): Promise<JuryDesk>;
  score(actor: Actor | null, input: ScoreEntry): Promise<JuryDesk>;
  declare(actor: Actor | null, input: DeclareConflict): Promise<JuryDesk>;
}

export interface JurorDeskOptions {
  readonly database: Database;
  readonly guesses: GuessLimit;
  readonly now: () => Date;
}

export function jurorDesk({ database, guesses, now }: JurorDeskOptions): JurorDesk {
  async function jurorOf(tx: Transaction, actor: Actor | null, { contestId, key }: JuryKey): Promise<Juror> {
    const repository = juryRepository(tx);
    if (key === null && !actor) throw new DomainError('forbidden', 'juror-not-in-jury');
    const juror =
      key !== null
        ? await guesses.look('contest-jury', async () =>
            repository.juror({ contestId, secretHash: hashOf(key) }).then((found) => found ?? null),
          )
        : actor && (await repository.juror({ contestId, accountId: actor.accountId }));
    if (!juror) throw new DomainError('forbidden', 'juror-not-in-jury');
    return juror;
  }

  async function deskOf(tx: Transaction, juror: Juror): Promise<JuryDesk> {
    const contest = await contestRepository(tx).byId(juror.contestId);
    const rows = await juryRepository(tx).works(juror);
    const { id, title, juryUntil, scaleMin, scaleMax, criteria, nominations, state } = contest;
    const nominationOf = (wanted: string) => nominations.find((one) => one.id === wanted);
    return {
      contest: { id, title, juryUntil, scaleMin, scaleMax, criteria, open: state === 'announced' },
      juror: juror.name,
      works: rows.map(({ entry, score, conflict }) => ({
        id: entry.id,
        number: entry.number ?? '',
        nomination: nominationOf(entry.nominationId)?.title ?? '',
        title: entry.title,
        words: entry.words,
        hasFiles: (nominationOf(entry.nominationId)?.maxFiles ?? 0) > 0,
        marks: score?.marks ?? null,
        comment: score?.comment ?? '',
        version: score?.version ?? 0,
        conflict,
      })),
    };
  }

  /** The work that the juror acts on; an own region's is refused even where its id is known. */
  async function workOf(
    tx: Transaction,
    juror: Juror,
    entryId: string,
  ): Promise<{ entry: Entry; contest: Contest }> {
    const contest = await contestRepository(tx).lock(juror.contestId, 'share');
    const entry = await entriesRepository(tx).byId(entryId, true);
    if (entry.contestId !== contest.id || !entry.federal || entry.state !== 'accepted')
      throw new DomainError('not-found', 'not-found');
    if (entry.regionId === juror.ownRegionId) throw new DomainError('forbidden', 'juror-own-region');
    if (contest.state !== 'announced') throw new DomainError('rule-broken', 'scores-closed');
    return { entry, contest };
  }

  return {
    desk: (actor, input) => database.system(async (tx) => deskOf(tx, await jurorOf(tx, actor, input))),

    score: (actor, { entryId, version, marks, comment, ...key }) =>
      database.system(async (tx) => {
        const juror = await jurorOf(tx, actor, key);
        const { entry, contest } = await workOf(tx, juror, entryId);
        const repository = juryRepository(tx);
        const own = (await repository.works(juror)).find((work) => work.entry.id === entry.id);
        if (own?.conflict) throw new DomainError('rule-broken', 'juror-conflict');
        if (marksRefusal(contest, marks))
          throw new DomainError('rule-broken', 'marks-incomplete', {
            min: contest.scaleMin,
            max: contest.scaleMax,
          });
        const before = own?.score ?? null;
        const repeated =
          before && canonicalJson(before.marks) === canonicalJson(marks) && before.comment === comment;
        if (repeated) return deskOf(tx, juror);
        if ((before?.version ?? 0) !== version)
          throw new DomainError('conflict', 'stale-edit', { current: before });
        await repository.writeScore(juror, { entryId, marks, comment, at: now() });
        await audit(tx, actor ?? nobody, {
          action: 'contest-score.give',
          entity: 'contest-score',
          entityId: `${juror.id}:${entryId}`,
          before: before && { marks: before.marks },
          after: { marks },
        });
        return deskOf(tx, juror);
      }),

    declare: (actor, { entryId, reason, ...key }) =>
      database.system(async (tx) => {
        const juror = await jurorOf(tx, actor, key);
        const { entry, contest } = await workOf(tx, juror, entryId);
        const added = await tx
          .insert(contestConflicts)
          .values({ jurorId: juror.id, entryId, reason, at: now() })
          .onConflictDoNothing()
          .returning();
        if (added.length > 0) {
          const about = {
            contestId: contest.id,
            jurorId: juror.id,
            entryNumber: entry.number,
            reason,
            at: now(),
          };
          await juryRepository(tx).trace({ ...about, kind: 'conflict' });
          await audit(tx, actor ?? nobody, {
            action: 'contest-score.conflict',
            entity: 'contest-score',
            entityId: `${juror.id}:${entryId}`,
            after: { reason },
          });
        }
        return deskOf(tx, juror);
      }),
  };
}
