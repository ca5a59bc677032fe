import type { Place } from '@pbnet/domain/access';
import { can } from '@pbnet/domain/access';
import { entryTimeRefusal, isMinor, mayScore, type Nomination } from '@pbnet/domain/contests';
import { megabyte, type FileLimits } from '@pbnet/domain/files';
import { DomainError, dayIn, isUuid } from '@pbnet/domain';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import type { FileAsker, FilePurpose } from '../files/file-purpose.ts';
import { contestConflicts, contestEntries, contestJurors, contests } from './contests.tables.ts';
import { contestRepository } from './contest.repository.ts';
import { hashOf, type Entry } from './entries.repository.ts';
import { regionalPlace } from './regional-places.ts';

export const rulesPurpose = 'contest-rules';
export const workPurpose = 'contest-work';
export const guardianPurpose = 'contest-guardian';

/** The rules of a contest: everybody reads them once it is announced, who manages contests adds them. */
export const contestRules: FilePurpose = {
  purpose: rulesPurpose,
  async mayRead({ actor }, tx, ownerId) {
    if (!isUuid(ownerId)) return false;
    const [row] = await tx.select({ state: contests.state }).from(contests).where(eq(contests.id, ownerId));
    return row !== undefined && (row.state !== 'draft' || can(actor, 'contest.manage'));
  },
  mayWrite: ({ actor }) => Promise.resolve(can(actor, 'contest.manage')),
  limits: () => Promise.resolve({ kinds: ['pdf', 'docx', 'odt'], maxBytes: 20 * megabyte, maxFiles: 5 }),
  place: () => Promise.resolve(null),
};

async function entryOf(tx: Transaction, id: string): Promise<Entry> {
  const [row] = isUuid(id)
    ? await asOwner(tx, () => tx.select().from(contestEntries).where(eq(contestEntries.id, id)))
    : [];
  if (!row) throw new DomainError('not-found', 'not-found');
  return row;
}

const isAuthor = ({ key }: FileAsker, entry: Entry) => key !== null && hashOf(key) === entry.secretHash;

/** Staff whose place holds the entry, once it is handed in. */
async function isStaff({ actor }: FileAsker, tx: Transaction, { id, state }: Entry): Promise<boolean> {
  if (!can(actor, 'contest.read') || state === 'draft') return false;
  const [row] = await tx
    .select({ id: contestEntries.id })
    .from(contestEntries)
    .where(eq(contestEntries.id, id));
  return row !== undefined;
}

async function isJuror({ actor, key }: FileAsker, tx: Transaction, entry: Entry): Promise<boolean> {
  if (!entry.federal || entry.state !== 'accepted') return false;
  const who =
    key !== null
      ? eq(contestJurors.secretHash, hashOf(key))
      : eq(contestJurors.accountId, actor?.accountId ?? sql`null`);
  return asOwner(tx, async () => {
    const [juror] = await tx
      .select()
      .from(contestJurors)
      .where(and(eq(contestJurors.contestId, entry.contestId), isNull(contestJurors.leftAt), who));
    if (!juror) return false;
    const declared = await tx
      .select({ entryId: contestConflicts.entryId })
      .from(contestConflicts)
      .where(eq(contestConflicts.jurorId, juror.id));
    const standing = { id: juror.id, regionId: juror.ownRegionId, left: false };
    return mayScore(standing, entry, new Set(declared.map(({ entryId }) => entryId)));
  });
}

function nominationOf(nominations: readonly Nomination[], { nominationId }: Entry): Nomination {
  const nomination = nominations.find(({ id }) => id === nominationId);
  if (!nomination) throw new DomainError('not-found', 'not-found');
  return nomination;
}

const placeOf = ({ regionId, regionalCenterId }: Entry): Place => ({
  kind: 'regional-center',
  regionId,
  regionalCenterId,
});

/** Only the author adds and removes, as long as the entry may still be changed. */
async function mayChange(
  asker: FileAsker,
  tx: Transaction,
  { ownerId, now }: { ownerId: string; now: Date },
) {
  const entry = await entryOf(tx, ownerId);
  const open = entry.state === 'draft' || entry.state === 'submitted' || entry.state === 'returned';
  if (!isAuthor(asker, entry) || !open) return false;
  return asOwner(tx, async () => {
    const contest = await contestRepository(tx).byId(entry.contestId);
    const { zone } = await regionalPlace(tx, entry.regionalCenterId, now);
    return entryTimeRefusal(contest, entry.state, dayIn(zone, now)) === undefined;
  });
}

/** The work itself: its author, the staff of its place, and jurors who may score it, without its author's file names. */
export function contestWorks(now: () => Date): FilePurpose {
  return {
    purpose: workPurpose,
    async mayRead(asker, tx, ownerId) {
      const entry = await entryOf(tx, ownerId);
      return isAuthor(asker, entry) || (await isStaff(asker, tx, entry)) || isJuror(asker, tx, entry);
    },
    mayWrite: (asker, tx, ownerId) => mayChange(asker, tx, { ownerId, now: now() }),
    async hidesNames(asker, tx, ownerId) {
      const entry = await entryOf(tx, ownerId);
      return !isAuthor(asker, entry) && (asker.key !== null || !(await isStaff(asker, tx, entry)));
    },
    async limits(tx, ownerId): Promise<FileLimits> {
      const entry = await entryOf(tx, ownerId);
      const { nominations } = await contestRepository(tx).byId(entry.contestId);
      const { fileKinds: kinds, maxMegabytes, maxFiles } = nominationOf(nominations, entry);
      return { kinds, maxBytes: maxMegabytes * megabyte, maxFiles };
    },
    place: async (tx, ownerId) => placeOf(await entryOf(tx, ownerId)),
  };
}

/** The consent of a minor's guardian: never for the jury. */
export function guardianConsents(now: () => Date): FilePurpose {
  return {
    purpose: guardianPurpose,
    async mayRead(asker, tx, ownerId) {
      const entry = await entryOf(tx, ownerId);
      return isAuthor(asker, entry) || isStaff(asker, tx, entry);
    },
    async mayWrite(asker, tx, ownerId) {
      const { bornOn } = await entryOf(tx, ownerId);
      if (bornOn === null || !isMinor(bornOn, dayIn('Europe/Moscow', now()))) return false;
      return mayChange(asker, tx, { ownerId, now: now() });
    },
    limits: () => Promise.resolve({ kinds: ['pdf', 'jpg', 'png'], maxBytes: 10 * megabyte, maxFiles: 3 }),
    place: async (tx, ownerId) => placeOf(await entryOf(tx, ownerId)),
  };
}
