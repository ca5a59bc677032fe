import type { PersonKeys } from './audit/person-keys.ts';
import type { Database } from './database.ts';
import type { Env } from './env.ts';
import { logFailure } from './failure-log.ts';
import type { ObjectStore } from './files/object-store.ts';
import type { Outbox } from './mail/outbox.ts';
import { settings } from './platform/settings.ts';
import { actArchive, type ActArchive } from './readers/erasure/act-archive.ts';
import { actPapers, type ActPapers } from './readers/erasure/act-papers.ts';
import { ownErasure, type OwnErasure } from './readers/erasure/own-erasure.ts';
import { readerErasure, type ReaderErasure } from './readers/erasure/reader-erasure.ts';
import { ownCopy, type OwnCopy } from './readers/export/own-copy.ts';
import { logMonths, type LogMonths } from './readers/retention/log-months.ts';
import { readerRetention, type ReaderRetention } from './readers/retention/reader-retention.ts';
import { retentionClock, type RetentionClock } from './readers/retention/retention-clock.ts';

/** What the destruction of readers' data offers to procedures and to the other modules of readers. */
export interface ErasureServices {
  readonly readerErasure: ReaderErasure;
  readonly erasureActs: ActArchive;
  readonly actPapers: ActPapers;
  readonly ownErasure: OwnErasure;
  readonly ownCopy: OwnCopy;
  readonly readerRetention: ReaderRetention;
  readonly retentionClock: RetentionClock;
  readonly logMonths: LogMonths;
}

export interface ErasureOptions {
  readonly database: Database;
  readonly env: Env;
  readonly objects: ObjectStore;
  readonly personKeys: PersonKeys;
  readonly outbox: Outbox;
  readonly publicUrl: string;
  readonly now: () => Date;
}

/** The one way that readers' data go, for every module that lets them go. */
export const readerErasureOf = (options: ErasureOptions): ReaderErasure => readerErasure(options);

/**
 * Before anybody is served: a database restored from an older backup forgets again who was erased. Where files cannot
 * be read, it is left to the clock, which tells of it.
 */
export async function repeatErasures({ erasureActs }: ErasureServices): Promise<void> {
  try {
    const repeated = await erasureActs.reapply();
    if (repeated > 0) console.log(`destroyed again after a restore: ${repeated}`);
  } catch (error) {
    logFailure({ requestId: 'start', at: 'repeatErasures', error });
  }
}

export function erasureServices(options: ErasureOptions): ErasureServices {
  const erasure = readerErasureOf(options);
  const archive = actArchive({ ...options, secretKey: options.env.SECRET_KEY });
  // What is destroyed is destroyed: an act that could not be put beside the files is put there by the clock.
  const keep = () =>
    archive.keep().catch((error: unknown) => {
      logFailure({ requestId: 'acts', at: 'keepActs', error });
      return 0;
    });
  const acts = { ...archive, keep };
  const parts = { ...options, erasure, keepActs: acts.keep, settings: settings(options.database) };
  return {
    readerErasure: erasure,
    erasureActs: acts,
    actPapers: actPapers(options.database),
    ownErasure: ownErasure(parts),
    ownCopy: ownCopy(options),
    readerRetention: readerRetention(parts),
    retentionClock: retentionClock(parts),
    logMonths: logMonths(parts),
  };
}
