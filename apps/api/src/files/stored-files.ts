import { DomainError } from '@pbnet/domain';
import { placeIds, type Place } from '@pbnet/domain/access';
import { megabyte, namesOf, safeFileName, type FileKind, type StoredFile } from '@pbnet/domain/files';
import { and, eq, sql } from 'drizzle-orm';
import { hash, randomUUID } from 'node:crypto';
import { audit, type AuditActor } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { FileAsker, FilePurpose } from './file-purpose.ts';
import { storedFiles as table } from './files.tables.ts';
import { knownFiles } from './known-files.ts';
import { kindOfContent } from './kind-of-content.ts';
import type { ObjectOwner } from './object-owner.ts';
import type { ObjectStore } from './object-store.ts';

export interface NewFile {
  readonly purpose: string;
  readonly ownerId: string;
  readonly place: Place | null;
  /** As the person calls it; kept without folders and tricks. */
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

export interface FoundFile extends StoredFile {
  readonly purpose: string;
  readonly ownerId: string;
}

/** Files that people add to records of other modules. Who may is asked by the HTTP routes, of the purpose. */
export interface StoredFiles {
  /** Throws rule-broken in words when the content, size or number is not what the purpose takes. */
  put(tx: Transaction, actor: AuditActor, file: NewFile): Promise<StoredFile>;
  list(tx: Transaction, purpose: string, ownerId: string): Promise<readonly StoredFile[]>;
  /** Null when there is none. */
  find(tx: Transaction, id: string): Promise<FoundFile | null>;
  read(tx: Transaction, id: string): Promise<{ file: StoredFile; bytes: ReadableStream<Uint8Array> }>;
  /** The bytes go with the next clean-up, after the transaction is certain. */
  remove(tx: Transaction, actor: AuditActor, id: string): Promise<void>;
  purposeOf(purpose: string): FilePurpose | null;
  /** A transaction of the asker's place; for strangers the owner's, see FilePurpose. */
  within<T>(asker: FileAsker, work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** Removes bytes that no record names and that are older than a day. Returns how many. */
  cleanUp(now: Date): Promise<number>;
}

export interface StoredFilesOptions {
  readonly store: ObjectStore;
  readonly purposes: readonly FilePurpose[];
  readonly database: Database;
  /** The other modules whose bytes lie in the store. */
  readonly owners?: readonly ObjectOwner[];
}

/** Longer than any transaction that has written bytes and not yet its record. */
const graceMs = 24 * 3600 * 1000;

const columns = {
  id: table.id,
  fileName: table.fileName,
  kind: table.kind,
  size: table.size,
  sha256: table.sha256,
  createdAt: table.createdAt,
};

export function storedFiles(options: StoredFilesOptions): StoredFiles {
  const { store, purposes, database, owners = [] } = options;
  const known = knownFiles(database, owners);
  const byName = new Map(purposes.map((purpose) => [purpose.purpose, purpose]));

  async function checked(tx: Transaction, { purpose, ownerId, fileName, bytes }: NewFile): Promise<FileKind> {
    const limits = await byName.get(purpose)?.limits(tx, ownerId);
    if (!limits) throw new DomainError('not-found', 'not-found');
    if (bytes.byteLength === 0) throw new DomainError('rule-broken', 'file-empty');
    if (bytes.byteLength > limits.maxBytes)
      throw new DomainError('rule-broken', 'file-too-large', {
        megabytes: Math.floor(limits.maxBytes / megabyte),
      });
    const kind = await kindOfContent(bytes);
    if (!kind || !limits.kinds.includes(kind))
      throw new DomainError('rule-broken', 'file-kind-refused', { fileName, kinds: namesOf(limits.kinds) });
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`${purpose} ${ownerId}`}, 0))`);
    const count = await tx.$count(table, and(eq(table.purpose, purpose), eq(table.ownerId, ownerId)));
    if (count >= limits.maxFiles)
      throw new DomainError('rule-broken', 'files-too-many', { files: limits.maxFiles });
    return kind;
  }

  async function find(tx: Transaction, id: string): Promise<FoundFile | null> {
    const owner = { purpose: table.purpose, ownerId: table.ownerId };
    const [row] = await tx
      .select({ ...columns, ...owner })
      .from(table)
      .where(eq(table.id, id));
    return row ?? null;
  }

  return {
    find,
    purposeOf: (purpose) => byName.get(purpose) ?? null,
    within: ({ actor }, work) => (actor ? database.as(actor, work) : database.system(work)),

    async put(tx, actor, file) {
      const kind = await checked(tx, file);
      const { purpose, ownerId, place, bytes } = file;
      const id = randomUUID();
      const about = { kind, size: bytes.byteLength, sha256: hash('sha256', bytes, 'hex') };
      // The bytes first: a record without them would be a broken promise, bytes without a record are cleaned up.
      await store.put(id, bytes);
      const [row] = await tx
        .insert(table)
        .values({
          id,
          purpose,
          ownerId,
          ...placeIds(place ?? { kind: 'network' }),
          fileName: safeFileName(file.fileName, kind),
          ...about,
          createdBy: actor.accountId,
        })
        .returning(columns);
      if (!row) throw new Error('a file was not recorded');
      const entity = { entity: 'file', entityId: id, ...(place ? { place } : {}) };
      await audit(tx, actor, { action: 'file.add', ...entity, after: { purpose, ownerId, ...about } });
      return row;
    },

    list: (tx, purpose, ownerId) =>
      tx
        .select(columns)
        .from(table)
        .where(and(eq(table.purpose, purpose), eq(table.ownerId, ownerId)))
        .orderBy(table.createdAt, table.id),

    async read(tx, id) {
      const file = await find(tx, id);
      const bytes = file && (await store.get(id));
      if (!file || !bytes) throw new DomainError('not-found', 'not-found');
      return { file, bytes };
    },

    async remove(tx, actor, id) {
      const [row] = await tx.delete(table).where(eq(table.id, id)).returning();
      if (!row) throw new DomainError('not-found', 'not-found');
      const { purpose, ownerId, kind, size, sha256 } = row;
      const before = { purpose, ownerId, kind, size, sha256 };
      await audit(tx, actor, { action: 'file.remove', entity: 'file', entityId: id, before });
    },

    async cleanUp(now) {
      let removed = await store.removeUnfinished(new Date(now.getTime() - graceMs));
      let batch: string[] = [];
      const sweep = async () => {
        const owned = await known(batch);
        const orphans = batch.filter((key) => !owned.has(key));
        for (const key of orphans) await store.remove(key);
        removed += orphans.length;
        batch = [];
      };
      for await (const { key, writtenAt } of store.all()) {
        if (now.getTime() - writtenAt.getTime() < graceMs) continue;
        if (batch.push(key) === 500) await sweep();
      }
      if (batch.length > 0) await sweep();
      return removed;
    },
  };
}
