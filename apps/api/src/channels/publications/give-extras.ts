import { sql } from 'drizzle-orm';
import { afterFailure } from '@pbnet/domain/publications';
import { DayIsSpent, spareableAt, spend } from '../channel-quota.ts';
import { ChannelFailure, type QuotaCost } from '../video-channel.ts';
import type { Engine } from './engine.ts';
import { extrasWanted, type Extra } from './extras-wanted.ts';
import { ownRow, type Leased } from './lease.ts';
import { subjectOf, type Opened } from './publication-subject.ts';
import { publicationsRepository } from './publications.repository.ts';

export interface Lacking {
  readonly failure: ChannelFailure;
  readonly cost: QuotaCost;
  /** Null for what was to be taken away. */
  readonly key: string | null;
}

/** What only a person can mend does not hide what the clock tries again. */
function isForPerson({ failure }: Lacking): boolean {
  const { way } = afterFailure(failure.reason, 0);
  return way === 'person' || way === 'connect';
}

/**
 * Gives what the channel does not have yet. The publication does not wait for it.
 * @returns what has failed and is to be tried again; null when the channel has everything
 */
export async function giveExtras(engine: Engine, leased: Leased, open: Opened): Promise<Lacking | null> {
  const { adapter, access, quota } = open;
  const { database, now } = engine;
  const wanted = await database.system(async (tx) => {
    const publication = await ownRow(tx, leased);
    const { externalId } = publication;
    return externalId === null
      ? []
      : (await extrasWanted(tx, engine, { adapter, publication })).map((extra) => ({ extra, externalId }));
  });
  let lacking: Lacking | null = null;
  for (const { extra, externalId } of wanted) {
    const { key, replaces, words, cost } = extra;
    try {
      await database.system(async (tx) => {
        await subjectOf(tx, leased.publication);
        const payable = await spareableAt(tx, quota, [cost]);
        if (payable) throw new DayIsSpent(payable);
        await spend(tx, quota, cost);
      });
      await inTurn(engine, extra, () => extra.give(access, externalId));
      await database.system(async (tx) => {
        const row = await ownRow(tx, leased);
        const kept = row.extras.filter((one) => !replaces.includes(one) && one !== key);
        const repository = publicationsRepository(tx);
        await repository.write(row, { extras: key === null ? kept : [...kept, key] }, now());
        // Until it is shown, all that goes with it is one step of its way.
        if (row.state === 'published' || replaces.length > 0)
          await repository.trace(row, { step: 'updated', state: row.state, words, at: now() });
      });
    } catch (failure) {
      if (!(failure instanceof ChannelFailure)) throw failure;
      if (lacking === null || isForPerson(lacking)) lacking = { failure, cost, key };
      if (failure.reason === 'disconnected') throw failure;
    }
  }
  return lacking;
}

/**
 * Channels know a playlist by its title alone: two workers that look for a new one at once would both make it. The
 * lock goes with its connection, so a dead worker holds up nobody.
 */
async function inTurn(
  { database }: Engine,
  { key, channelId }: Extra,
  give: () => Promise<void>,
): Promise<void> {
  if (!key?.startsWith('playlist:')) return give();
  await database.system(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`playlists:${channelId}`}, 0))`);
    await give();
  });
}
