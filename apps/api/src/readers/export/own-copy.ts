import { DomainError, type Language } from '@pbnet/domain';
import type { ReaderActor } from '@pbnet/domain/readers';
import { audit, readerSelf } from '../../audit/audit.ts';
import type { Database } from '../../database.ts';
import { paperPdf } from '../reader-paper.ts';
import { copyPaper } from './copy-paper.ts';
import { readerCopy, type ReaderCopy } from './reader-copy.ts';

/** A reader's copy of everything about oneself. */
export interface OwnCopy {
  /** UTF-8 JSON of `ReaderCopy`. */
  json(reader: ReaderActor): Promise<Uint8Array>;
  pdf(reader: ReaderActor, language: Language): Promise<Uint8Array>;
}

export interface OwnCopyOptions {
  readonly database: Database;
  readonly now: () => Date;
}

export function ownCopy({ database, now }: OwnCopyOptions): OwnCopy {
  /** Papers are set one after another for the whole installation: one reader's impatience waits for one. */
  const beingMade = new Map<string, Promise<Uint8Array>>();

  async function copied({ readerId }: ReaderActor, kind: 'json' | 'pdf'): Promise<ReaderCopy> {
    const copy = await readerCopy(database, readerId, now());
    if (!copy) throw new DomainError('not-found', 'not-found');
    await database.system((tx) =>
      audit(tx, readerSelf, {
        ...{ action: 'reader.export', entity: 'reader', entityId: readerId },
        after: { kind },
      }),
    );
    return copy;
  }

  async function paper(reader: ReaderActor, language: Language): Promise<Uint8Array> {
    const copy = await copied(reader, 'pdf');
    return paperPdf(copyPaper(copy, language), copy.madeAt);
  }

  return {
    json: async (reader) => Buffer.from(JSON.stringify(await copied(reader, 'json'), null, 2)),

    pdf(reader, language) {
      const key = `${reader.readerId} ${language}`;
      const begun = beingMade.get(key);
      if (begun) return begun;
      const made = paper(reader, language).finally(() => beingMade.delete(key));
      beingMade.set(key, made);
      return made;
    },
  };
}
