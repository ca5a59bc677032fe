import { dayIn, DomainError, type Day } from '@pbnet/domain';
import {
  entryAfter,
  entryTimeRefusal,
  isMinor,
  type EntryCommand,
  type EntryState,
} from '@pbnet/domain/contests';
import type { CreateEntry, SaveEntry, StepEntry } from '@pbnet/validation/contests';
import type { EntryForm } from '@pbnet/domain/contests';
import { audit, nobody } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { StoredFiles } from '../files/stored-files.ts';
import type { GuessLimit } from '../guess-limit.ts';
import type { Outbox } from '../mail/outbox.ts';
import { guardianPurpose, workPurpose } from './contest-files.ts';
import { draftLetter, receiptLetter } from './contest-letters.ts';
import { contestRepository, type Contest } from './contest.repository.ts';
import { entriesRepository, type Entry } from './entries.repository.ts';
import type { EntryLinks } from './entry-links.ts';
import { formOf, refuseForm, refuseTime, sameForm } from './entry-rules.ts';
import { publicContest, type PublicContest } from './public-contests.ts';
import { regionalPlace } from './regional-places.ts';

/** What the author sees of the own entry. */
export interface OwnEntry {
  readonly id: string;
  readonly number: string | null;
  readonly state: EntryState;
  readonly federal: boolean;
  readonly form: EntryForm;
  readonly minor: boolean;
  readonly reason: string | null;
  /** The last day for changes in the state that it has, by the clocks of the zone. */
  readonly changesUntil: Day;
  readonly zone: string;
  readonly mayChange: boolean;
  /** Longer than it may be changed: until the results are frozen. */
  readonly mayWithdraw: boolean;
  readonly place: number | null;
  readonly diploma: string | null;
  readonly version: number;
  readonly contest: PublicContest;
}

/** Entries as their authors make them, by the secret of a link. */
export interface PublicEntries {
  /** Sent twice with the same secret it is made once. */
  create(input: CreateEntry): Promise<OwnEntry>;
  get(secret: string): Promise<OwnEntry>;
  save(input: SaveEntry): Promise<OwnEntry>;
  submit(input: StepEntry): Promise<OwnEntry>;
  withdraw(input: StepEntry): Promise<OwnEntry>;
}

export interface PublicEntriesOptions {
  readonly database: Database;
  readonly outbox: Outbox;
  readonly storedFiles: StoredFiles;
  readonly guesses: GuessLimit;
  /** Counts a new entry against the caller's address; throws while one must wait. */
  readonly limitNew: () => Promise<void>;
  /** Number of the paper that was given for the entry; null while there is none. */
  readonly diplomaOf: (tx: Transaction, entry: Entry) => Promise<string | null>;
  readonly links: EntryLinks;
  readonly now: () => Date;
}

export function publicEntries(options: PublicEntriesOptions): PublicEntries {
  const { database, outbox, storedFiles, guesses, limitNew, diplomaOf, links, now } = options;

  async function view(tx: Transaction, entry: Entry): Promise<OwnEntry> {
    const repository = contestRepository(tx);
    const contest = await repository.byId(entry.contestId);
    const { zone } = await regionalPlace(tx, entry.regionalCenterId, now());
    const today = dayIn(zone, now());
    const { id, number, state, federal, bornOn, reason, version } = entry;
    const results = contest.state === 'published' ? await repository.results(contest.id) : undefined;
    return {
      ...{ id, number, state, federal, reason, version, zone },
      form: formOf(entry),
      minor: bornOn !== null && isMinor(bornOn, today),
      changesUntil: state === 'returned' ? contest.regionalUntil : contest.dueOn,
      mayWithdraw: contest.state === 'announced' && entryAfter(state, 'withdraw') !== undefined,
      mayChange:
        entryAfter(state, 'save') !== undefined && entryTimeRefusal(contest, state, today) === undefined,
      place: results?.results.find((result) => result.id === id)?.place ?? null,
      diploma: contest.state === 'published' ? await diplomaOf(tx, entry) : null,
      contest: publicContest(contest, now()),
    };
  }

  const traced = (tx: Transaction, entry: Entry, action: string) =>
    audit(tx, nobody, {
      action: `contest-entry.${action}`,
      entity: 'contest-entry',
      entityId: entry.id,
      place: {
        kind: 'regional-center',
        regionId: entry.regionId,
        regionalCenterId: entry.regionalCenterId,
      },
      after: { contestId: entry.contestId, state: entry.state, number: entry.number },
    });

  interface Step extends StepEntry {
    readonly command: EntryCommand;
    readonly isDone: (entry: Entry) => boolean;
    work(tx: Transaction, parts: { entry: Entry; contest: Contest; today: Day }): Promise<Entry>;
  }

  /** One step of the author: judged by the clocks of the author's region, and found done when it is repeated. */
  function step({ secret, version, command, isDone, work }: Step): Promise<OwnEntry> {
    return database.system(async (tx) => {
      const entry = await entriesRepository(tx).bySecret(secret, true);
      if (!entry) throw new DomainError('not-found', 'entry-link-unknown');
      if (entry.version === version + 1 && isDone(entry)) return view(tx, entry);
      const contest = await contestRepository(tx).lock(entry.contestId, 'share');
      const { zone } = await regionalPlace(tx, entry.regionalCenterId, now());
      const today = dayIn(zone, now());
      if (entryAfter(entry.state, command) === undefined)
        throw new DomainError('rule-broken', 'entry-step-refused');
      // An author may step back as long as nothing is frozen.
      if (command !== 'withdraw') refuseTime(contest, entry.state, today);
      else if (contest.state !== 'announced') throw new DomainError('rule-broken', 'entry-step-refused');
      if (entry.version !== version)
        throw new DomainError('conflict', 'stale-edit', { current: { version: entry.version } });
      const after = await work(tx, { entry, contest, today });
      await traced(tx, after, command);
      return view(tx, after);
    });
  }

  async function refuseFiles(
    tx: Transaction,
    entry: Entry,
    { contest, today }: { contest: Contest; today: Day },
  ) {
    const nomination = contest.nominations.find(({ id }) => id === entry.nominationId);
    const files = await storedFiles.list(tx, workPurpose, entry.id);
    if (files.length < (nomination?.minFiles ?? 0))
      throw new DomainError('rule-broken', 'entry-files-missing', { files: nomination?.minFiles });
    if (entry.bornOn === null || !isMinor(entry.bornOn, today)) return;
    const consents = await storedFiles.list(tx, guardianPurpose, entry.id);
    if (consents.length === 0) throw new DomainError('rule-broken', 'entry-guardian-consent');
  }

  return {
    async create({ contestId, secret, form, consentVersion }) {
      const before = await database.system((tx) => entriesRepository(tx).bySecret(secret));
      if (!before) await limitNew();
      return database.system(async (tx) => {
        const contest = await contestRepository(tx).lock(contestId, 'share');
        const { regionId, zone } = await regionalPlace(tx, form.regionalCenterId, now());
        const today = dayIn(zone, now());
        refuseTime(contest, 'draft', today);
        refuseForm(contest, form, today);
        if (consentVersion !== contest.consentVersion)
          throw new DomainError('conflict', 'entry-consent-old', { current: contest.consentVersion });
        const added = await entriesRepository(tx).add({
          ...form,
          contestId,
          regionId,
          consentVersion,
          consentAt: now(),
          createdAt: now(),
          ...links.seal(secret),
        });
        if (added) {
          await traced(tx, added, 'create');
          const about = { contest, work: form.title, url: links.addressOf(added) };
          await outbox.enqueue(tx, {
            dedupeKey: `contest-entry:${added.id}:draft`,
            kind: 'contest-entry',
            to: form.email,
            ...draftLetter(about),
          });
        }
        const entry = added ?? (await entriesRepository(tx).bySecret(secret));
        if (entry?.contestId !== contestId) throw new DomainError('not-found', 'entry-link-unknown');
        return view(tx, entry);
      });
    },

    async get(secret) {
      const found = await guesses.look('contest-entry', () =>
        database.system(async (tx) => {
          const entry = await entriesRepository(tx).bySecret(secret);
          return entry ? view(tx, entry) : null;
        }),
      );
      if (!found) throw new DomainError('not-found', 'entry-link-unknown');
      return found;
    },

    save: ({ secret, version, form }) =>
      step({
        ...{ secret, version, command: 'save' },
        isDone: (entry) => sameForm(formOf(entry), form),
        async work(tx, { entry, contest, today }) {
          refuseForm(contest, form, today);
          const { regionId } = await regionalPlace(tx, form.regionalCenterId, now());
          const after = await entriesRepository(tx).write(entry.id, { ...form, regionId });
          // What is handed in stays as complete as it was when it was taken.
          if (entry.state === 'submitted') await refuseFiles(tx, after, { contest, today });
          return after;
        },
      }),

    submit: ({ secret, version }) =>
      step({
        ...{ secret, version, command: 'submit' },
        isDone: ({ state }) => state === 'submitted',
        async work(tx, { entry, contest, today }) {
          await refuseFiles(tx, entry, { contest, today });
          const number = entry.number ?? `К-${today.slice(0, 4)}-${String(entry.position).padStart(6, '0')}`;
          const after = await entriesRepository(tx).write(entry.id, {
            state: 'submitted',
            number,
            reason: null,
            submittedAt: entry.submittedAt ?? now(),
          });
          const about = { contest, work: entry.title, url: links.addressOf(entry), number };
          if (entry.email !== null)
            await outbox.enqueue(tx, {
              dedupeKey: `contest-entry:${entry.id}:submit:${entry.version}`,
              kind: 'contest-entry',
              to: entry.email,
              ...receiptLetter(about),
            });
          return after;
        },
      }),

    withdraw: ({ secret, version }) =>
      step({
        ...{ secret, version, command: 'withdraw' },
        isDone: ({ state }) => state === 'withdrawn',
        work: (tx, { entry }) =>
          entriesRepository(tx).write(entry.id, { state: 'withdrawn', federal: false }),
      }),
  };
}
