import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { ReaderActor, ReaderOrigin, ShownReader } from '@pbnet/domain/readers';
import type { CompareReaders, DifferentReaders, JoinOwnCard, JoinReaders } from '@pbnet/validation/readers';
import { audit } from '../../audit/audit.ts';
import type { Database } from '../../database.ts';
import { differentReaders } from '../reader-pairs.tables.ts';
import type { LookLimit } from '../staff/look-limit.ts';
import { showReader } from '../staff/read-card.ts';
import { refuseStale, traceOf, type ReaderRecord } from '../staff/reader-of.ts';
import { heldPair } from './held-pair.ts';
import { joinCards, type JoinDesk } from './join.ts';
import { hasPaperTwin, joinOwnCard } from './own-card.ts';

export interface ComparedReader extends ShownReader {
  readonly id: string;
  readonly origin: ReaderOrigin;
  readonly version: number;
}

/** Two cards of one person: one made on paper, one through ЕСИА, or both at two centres. */
export interface ReaderJoins {
  /** Both persons side by side; both looks are written down. */
  compare(
    actor: Actor,
    input: CompareReaders,
  ): Promise<{ readonly kept: ComparedReader; readonly gone: ComparedReader }>;
  join(actor: Actor, input: JoinReaders): Promise<void>;
  /** Two people: the pair is not offered again. */
  different(actor: Actor, input: DifferentReaders): Promise<void>;
  /** Whether a card on paper seems to be this reader's own. */
  offered(reader: ReaderActor): Promise<boolean>;
  /** The reader's own press, with the number of the card in the hand. */
  joinOwn(reader: ReaderActor, input: JoinOwnCard): Promise<void>;
}

export interface ReaderJoinsOptions extends JoinDesk {
  /** After the commit: the act of the card that went goes beside the files. */
  readonly keepActs: () => Promise<unknown>;
  readonly database: Database;
  readonly limit: LookLimit;
}

export function readerJoins({ database, limit, keepActs, ...desk }: ReaderJoinsOptions): ReaderJoins {
  return {
    compare: (actor, { keptId, goneId, reason }) =>
      database.as(actor, async (tx) => {
        const { kept, gone } = await heldPair(tx, { keptId, goneId });
        const shown = async ({ id, origin, version }: ReaderRecord): Promise<ComparedReader> => ({
          ...(await showReader(tx, actor, { readerId: id, reason })),
          ...{ id, origin, version },
        });
        return { kept: await shown(kept), gone: await shown(gone) };
      }),

    async join(actor, { keptVersion, goneVersion, number, reason, ...ids }) {
      await database.system(async (tx) => {
        const { kept, gone } = await heldPair(tx, ids);
        refuseStale(kept, keptVersion);
        refuseStale(gone, goneVersion);
        await joinCards(tx, actor, { join: { kept, gone, number, reason }, desk });
      });
      await keepActs();
    },

    different: (actor, { reason, ...ids }) =>
      database.system(async (tx) => {
        const { kept, gone } = await heldPair(tx, ids);
        const [firstId = '', secondId = ''] = [kept.id, gone.id].toSorted();
        const added = await tx
          .insert(differentReaders)
          .values({ firstId, secondId, byId: actor.accountId })
          .onConflictDoNothing()
          .returning();
        if (added.length === 0) return;
        await audit(tx, actor, {
          ...{ action: 'reader.different', ...traceOf(kept) },
          after: { other: gone.id, reason },
        });
      }),

    offered: ({ readerId }) => database.system((tx) => hasPaperTwin(tx, readerId)),

    async joinOwn(reader, input) {
      const isJoined = await limit.look(
        { accountId: reader.readerId },
        () => database.system((tx) => joinOwnCard(tx, reader, { input, desk })),
        (joined) => !joined,
      );
      if (!isJoined) throw new DomainError('rule-broken', 'reader-not-same');
      await keepActs();
    },
  };
}
