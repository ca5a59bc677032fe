import { dayIn, DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { entryAfter, isMinor, type EntryState } from '@pbnet/domain/contests';
import type { AdvanceEntry, EntryBoardInput, ModerateEntry, RefuseEntry } from '@pbnet/validation/contests';
import { sql } from 'drizzle-orm';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { Outbox } from '../mail/outbox.ts';
import { decisionLetter } from './contest-letters.ts';
import { contestRepository, type Contest } from './contest.repository.ts';
import { entriesRepository, type Entry } from './entries.repository.ts';
import type { EntryLinks } from './entry-links.ts';
import { regionalPlace } from './regional-places.ts';

/** An entry as the staff of its place and headquarters see it. */
export interface EntryCard {
  readonly id: string;
  readonly contestId: string;
  readonly number: string;
  readonly state: EntryState;
  readonly federal: boolean;
  readonly nominationId: string;
  readonly regionId: number;
  readonly regionalCenterId: number;
  readonly regionalCenter: string;
  readonly title: string;
  readonly words: string;
  readonly authorName: string | null;
  readonly email: string | null;
  readonly bornOn: string | null;
  readonly guardianName: string | null;
  readonly minor: boolean;
  readonly consentVersion: number;
  readonly consentAt: string;
  readonly reason: string | null;
  readonly submittedAt: string | null;
  readonly purged: boolean;
  readonly version: number;
}

export interface EntryBoard {
  readonly rows: readonly EntryCard[];
  /** With the filters, on all pages. */
  readonly total: number;
  readonly pageSize: number;
  readonly counts: Readonly<Partial<Record<EntryState | 'federal', number>>>;
}

export interface Moderation {
  board(actor: Actor, input: EntryBoardInput): Promise<EntryBoard>;
  /** Everything that the filters leave, for the workbook. */
  all(actor: Actor, input: EntryBoardInput): Promise<{ contest: Contest; rows: readonly EntryCard[] }>;
  get(actor: Actor, entryId: string): Promise<EntryCard>;
  accept(actor: Actor, input: ModerateEntry): Promise<EntryCard>;
  /** The author learns the reason by letter and may correct. */
  return(actor: Actor, input: RefuseEntry): Promise<EntryCard>;
  reject(actor: Actor, input: RefuseEntry): Promise<EntryCard>;
  /** Sends a winner of the region to the federal stage, or takes it back. */
  advance(actor: Actor, input: AdvanceEntry): Promise<EntryCard>;
}

export interface ModerationOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly links: EntryLinks;
  readonly now: () => Date;
}

const pageSize = 50;
const most = 20_000;

async function namesOf(tx: Transaction): Promise<ReadonlyMap<number, string>> {
  const rows = await tx.execute<{ id: number; name: string }>(sql`
    select regional_center_id as id, name from regional_center_versions
    where valid_from <= current_date and (valid_to is null or valid_to > current_date)`);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function cardOf(entry: Entry, names: ReadonlyMap<number, string>): EntryCard {
  const { id, contestId, state, federal, nominationId, regionId, regionalCenterId, title, words } = entry;
  const { authorName, email, bornOn, guardianName, consentVersion, consentAt, reason, version } = entry;
  return {
    ...{ id, contestId, state, federal, nominationId, regionId, regionalCenterId, title, words },
    ...{ authorName, email, bornOn, guardianName, consentVersion, reason, version },
    number: entry.number ?? '',
    regionalCenter: names.get(regionalCenterId) ?? '',
    minor: bornOn !== null && isMinor(bornOn, dayIn('Europe/Moscow', entry.submittedAt ?? entry.createdAt)),
    consentAt: consentAt.toISOString(),
    submittedAt: entry.submittedAt?.toISOString() ?? null,
    purged: entry.purgedAt !== null,
  };
}

export function moderation({ database, outbox, links, now }: ModerationOptions): Moderation {
  const card = async (tx: Transaction, entry: Entry) => cardOf(entry, await namesOf(tx));

  /** The entry and its contest, while the actor's stage still lasts. */
  async function open(tx: Transaction, actor: Actor, { entryId, version }: ModerateEntry) {
    const entry = await entriesRepository(tx).byId(entryId, true);
    const contest = await contestRepository(tx).lock(entry.contestId, 'share');
    if (contest.state !== 'announced') throw new DomainError('rule-broken', 'contest-step-refused');
    const { zone } = await regionalPlace(tx, entry.regionalCenterId, now());
    if (actor.place.kind !== 'network' && dayIn(zone, now()) > contest.regionalUntil)
      throw new DomainError('rule-broken', 'regional-stage-over', { regionalUntil: contest.regionalUntil });
    if (entry.version !== version)
      throw new DomainError('conflict', 'stale-edit', { current: await card(tx, entry) });
    return { entry, contest };
  }

  const traced = (tx: Transaction, actor: Actor, { before, after, action }: Traced) =>
    audit(tx, actor, {
      action: `contest-entry.${action}`,
      entity: 'contest-entry',
      entityId: after.id,
      place: {
        kind: 'regional-center',
        regionId: after.regionId,
        regionalCenterId: after.regionalCenterId,
      },
      before: { state: before.state, federal: before.federal },
      after: { state: after.state, federal: after.federal, reason: after.reason },
    });

  interface Decision extends ModerateEntry {
    readonly command: 'accept' | 'return' | 'reject';
    readonly reason: string | null;
  }

  function decide(actor: Actor, { command, reason, ...key }: Decision): Promise<EntryCard> {
    return database.as(actor, async (tx) => {
      const repository = entriesRepository(tx);
      const there = await repository.byId(key.entryId);
      const isDone = there.version === key.version + 1 && entryAfter('submitted', command) === there.state;
      if (isDone && there.reason === reason) return card(tx, there);
      const { entry, contest } = await open(tx, actor, key);
      const state = entryAfter(entry.state, command);
      if (state !== 'accepted' && state !== 'returned' && state !== 'rejected')
        throw new DomainError('rule-broken', 'entry-step-refused');
      const federal = state === 'accepted' && entry.federal;
      const after = await repository.write(entry.id, { state, reason, federal, decidedAt: now() });
      await traced(tx, actor, { before: entry, after, action: command });
      if (entry.email !== null)
        await outbox.enqueue(tx, {
          dedupeKey: `contest-entry:${entry.id}:${command}:${entry.version}`,
          kind: 'contest-decision',
          to: entry.email,
          ...decisionLetter({
            contest,
            work: entry.title,
            url: links.addressOf(entry),
            number: entry.number ?? '',
            decision: state,
            reason,
            until: contest.regionalUntil,
          }),
        });
      return card(tx, after);
    });
  }

  return {
    board: (actor, input) =>
      database.as(actor, async (tx) => {
        const repository = entriesRepository(tx);
        const names = await namesOf(tx);
        const rows = await repository.board(input, pageSize);
        return {
          rows: rows.map((row) => cardOf(row, names)),
          total: await repository.count(input),
          pageSize,
          counts: await repository.states(input.contestId),
        };
      }),

    all: (actor, { page: _page, ...input }) =>
      database.as(actor, async (tx) => {
        const contest = await contestRepository(tx).byId(input.contestId);
        const names = await namesOf(tx);
        const rows = await entriesRepository(tx).board(input, most);
        return { contest, rows: rows.map((row) => cardOf(row, names)) };
      }),

    get: (actor, entryId) =>
      database.as(actor, async (tx) => card(tx, await entriesRepository(tx).byId(entryId))),

    accept: (actor, input) => decide(actor, { ...input, command: 'accept', reason: null }),
    return: (actor, input) => decide(actor, { ...input, command: 'return' }),
    reject: (actor, input) => decide(actor, { ...input, command: 'reject' }),

    advance: (actor, { federal, ...key }) =>
      database.as(actor, async (tx) => {
        const repository = entriesRepository(tx);
        const there = await repository.byId(key.entryId);
        if (there.version === key.version + 1 && there.federal === federal) return card(tx, there);
        const { entry, contest } = await open(tx, actor, key);
        if (entry.state !== 'accepted') throw new DomainError('rule-broken', 'entry-step-refused');
        if (federal && !entry.federal && (await repository.countFederal(entry)) >= contest.regionalLimit)
          throw new DomainError('rule-broken', 'regional-limit', { limit: contest.regionalLimit });
        const after = await repository.write(entry.id, { federal });
        await traced(tx, actor, { before: entry, after, action: federal ? 'advance' : 'take-back' });
        return card(tx, after);
      }),
  };
}

interface Traced {
  readonly before: Entry;
  readonly after: Entry;
  readonly action: string;
}
