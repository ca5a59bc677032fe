import { dayIn, DomainError, type Day } from '@pbnet/domain';
import { contestPhase, type ContestPhase, type Nomination } from '@pbnet/domain/contests';
import { inArray, sql } from 'drizzle-orm';
import type { Database, Transaction } from '../database.ts';
import { contestEntries } from './contests.tables.ts';
import { contestRepository, type Contest } from './contest.repository.ts';
import { regionalPlaces } from './regional-places.ts';

/** A contest as everybody may read it. */
export interface PublicContest {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly phase: ContestPhase;
  readonly opensOn: Day;
  readonly dueOn: Day;
  readonly regionalUntil: Day;
  readonly juryUntil: Day;
  readonly nominations: readonly Nomination[];
  readonly consent: string;
  readonly consentVersion: number;
}

export interface PublicResult {
  readonly place: number;
  readonly score: number;
  readonly nominationId: string;
  readonly title: string;
  /** Null once personal data were removed. */
  readonly author: string | null;
  readonly region: string;
}

export interface PublishedResults {
  readonly frozenAt: string;
  readonly hash: string;
  readonly places: number;
  readonly criteria: readonly { readonly name: string; readonly weight: number }[];
  readonly results: readonly PublicResult[];
}

export interface ChosenPlace {
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly name: string;
  readonly regionName: string;
  readonly zone: string;
}

export interface PublicContests {
  list(): Promise<readonly PublicContest[]>;
  get(contestId: string): Promise<PublicContest & { readonly published: PublishedResults | null }>;
  /** Regional centers that an author chooses from. */
  places(): Promise<readonly ChosenPlace[]>;
}

export function publicContest(contest: Contest, now: Date): PublicContest {
  const { id, title, about, opensOn, dueOn, regionalUntil, juryUntil } = contest;
  const { nominations, consent, consentVersion } = contest;
  const days = { opensOn, dueOn, regionalUntil, juryUntil };
  const phase = contestPhase(contest, dayIn('Europe/Moscow', now));
  return { id, title, about, phase, ...days, nominations, consent, consentVersion };
}

async function published(tx: Transaction, contest: Contest): Promise<PublishedResults | null> {
  const frozen = contest.state === 'published' ? await contestRepository(tx).results(contest.id) : undefined;
  if (!frozen) return null;
  const shown = frozen.results.filter(({ place }) => place <= contest.places);
  const ids = shown.map(({ id }) => id);
  const rows = await tx
    .select({
      id: contestEntries.id,
      author: contestEntries.authorName,
      region: sql<string>`(select name_ru from region_versions r where r.region_id = contest_entries.region_id
        and r.valid_from <= current_date and (r.valid_to is null or r.valid_to > current_date))`,
    })
    .from(contestEntries)
    .where(inArray(contestEntries.id, ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    frozenAt: frozen.frozenAt.toISOString(),
    hash: frozen.hash,
    places: contest.places,
    criteria: contest.criteria.map(({ name, weight }) => ({ name, weight })),
    results: shown.map(({ id, place, score, nominationId, title }) => ({
      ...{ place, score, nominationId, title },
      author: byId.get(id)?.author ?? null,
      region: byId.get(id)?.region ?? '',
    })),
  };
}

export function publicContests(database: Database, now: () => Date): PublicContests {
  return {
    list: () =>
      database.system(async (tx) => {
        const rows = await contestRepository(tx).list(false);
        return rows.map((row) => publicContest(row, now()));
      }),

    get: (contestId) =>
      database.system(async (tx) => {
        const contest = await contestRepository(tx).byId(contestId);
        if (contest.state === 'draft') throw new DomainError('not-found', 'not-found');
        return { ...publicContest(contest, now()), published: await published(tx, contest) };
      }),

    places: () =>
      database.system(async (tx) => {
        const rows = await regionalPlaces(tx, now());
        return rows.map(({ regionId, regionalCenterId, name, regionName, zone }) => ({
          ...{ regionId, regionalCenterId, name, regionName, zone },
        }));
      }),
  };
}
