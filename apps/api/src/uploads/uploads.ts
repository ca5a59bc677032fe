import { DomainError } from '@pbnet/domain';
import { placeIds, type Actor } from '@pbnet/domain/access';
import { type UploadOwner, isSameFile, type UnfinishedUpload, type UploadState } from '@pbnet/domain/uploads';
import type { NewUpload } from '@pbnet/validation/uploads';
import { and, eq, isNull } from 'drizzle-orm';
import type { Readable } from 'node:stream';
import { asOwner } from '../as-owner.ts';
import { audit } from '../audit/audit.ts';
import type { Database, Transaction } from '../database.ts';
import type { ObjectStore } from '../files/object-store.ts';
import { cleanUpUploads } from './clean-up-uploads.ts';
import { finishUpload } from './finish-upload.ts';
import type { UnfinishedFiles } from './unfinished-files.ts';
import type { UploadLocks } from './upload-locks.ts';
import type { UploadPurpose } from './upload-purpose.ts';
import { uploads as table } from './uploads.tables.ts';

export type UploadRow = typeof table.$inferSelect;

export interface ContinuedUpload extends UploadRow {
  readonly receivedBytes: number;
}

export interface MyUpload extends UnfinishedUpload, UploadOwner {
  /** Of what the file belongs to; null where the actor no longer sees it. */
  readonly title: string | null;
  /** False where the thing is closed for a file since: the upload can only be removed. */
  readonly mayContinue: boolean;
}

/** Files of any size that come in pieces, over several days if need be. Who may is asked of the purpose. */
export interface Uploads {
  readonly locks: UploadLocks;
  state(actor: Actor, owner: UploadOwner): Promise<UploadState>;
  /** The actor's own that wait to be gone on with. */
  mine(actor: Actor): Promise<readonly MyUpload[]>;
  /** Returns the id; the same one when the same file is begun twice. Throws in words where the limits refuse it. */
  begin(actor: Actor, upload: NewUpload & { readonly id: string; readonly size: number }): Promise<string>;
  /** The actor's own upload and its bytes so far. Puts off the day on which it is removed. */
  continued(actor: Actor, id: string): Promise<ContinuedUpload>;
  /** Adds what follows the bytes that are here; returns how many there are now. For one at a time: see `locks`. */
  append(upload: ContinuedUpload, content: Readable): Promise<number>;
  /** Hands the whole file over to its owner. Safe to repeat. */
  finish(actor: Actor, id: string): Promise<void>;
  cancel(actor: Actor, id: string): Promise<void>;
  /** Removes what has expired, and bytes that no record names. Returns how many. */
  cleanUp(): Promise<number>;
}

export interface UploadsOptions {
  readonly database: Database;
  readonly store: ObjectStore;
  readonly files: UnfinishedFiles;
  readonly locks: UploadLocks;
  readonly purposes: readonly UploadPurpose[];
  readonly now: () => Date;
}

const gigabyte = 1024 ** 3;
const hourMs = 3600 * 1000;
const keptMs = 7 * 24 * hourMs;

export function uploads(options: UploadsOptions): Uploads {
  const { database, files, locks, purposes, now } = options;
  const byName = new Map(purposes.map((purpose) => [purpose.purpose, purpose]));
  const finishing = new Map<string, Promise<void>>();

  function purposeOf(name: string): UploadPurpose {
    const purpose = byName.get(name);
    if (!purpose) throw new DomainError('not-found', 'not-found');
    return purpose;
  }

  const expiry = () => new Date(now().getTime() + keptMs);

  const received = async ({ id, size, sha256 }: UploadRow) => (sha256 === null ? files.sizeOf(id) : size);

  async function shown(row: UploadRow): Promise<UnfinishedUpload & UploadOwner> {
    const { id, purpose, ownerId, fileName, size, lastModified, expiresAt } = row;
    const receivedBytes = await received(row);
    return { id, purpose, ownerId, fileName, size, lastModified, receivedBytes, expiresAt };
  }

  const unfinishedOf = (tx: Transaction, { purpose, ownerId }: UploadOwner) =>
    asOwner(tx, async () => {
      const here = and(eq(table.purpose, purpose), eq(table.ownerId, ownerId), isNull(table.receivedAt));
      const [row] = await tx.select().from(table).where(here);
      return row ?? null;
    });

  async function own(tx: Transaction, actor: Actor, id: string): Promise<UploadRow> {
    const [row] = await tx
      .select()
      .from(table)
      .where(and(eq(table.id, id), eq(table.createdBy, actor.accountId)));
    if (!row) throw new DomainError('not-found', 'not-found');
    return row;
  }

  return {
    locks,

    state: (actor, owner) =>
      database.as(actor, async (tx) => {
        const purpose = purposeOf(owner.purpose);
        const mayUpload = await purpose.mayUpload(actor, tx, owner.ownerId);
        const none = { mayUpload, unfinished: null, takenByAnother: false };
        if (!mayUpload) return { ...none, maxBytes: 0, kinds: '' };
        const limits = await purpose.limits(tx, owner.ownerId);
        const row = await unfinishedOf(tx, owner);
        if (row === null) return { ...none, ...limits };
        const isOwn = row.createdBy === actor.accountId;
        return { ...none, ...limits, unfinished: isOwn ? await shown(row) : null, takenByAnother: !isOwn };
      }),

    async mine(actor) {
      const own = and(eq(table.createdBy, actor.accountId), isNull(table.receivedAt));
      return database.as(actor, async (tx) => {
        const found: MyUpload[] = [];
        for (const row of await tx.select().from(table).where(own).orderBy(table.createdAt)) {
          const purpose = purposeOf(row.purpose);
          const title = await purpose.titleOf(tx, row.ownerId);
          const mayContinue = await purpose.mayUpload(actor, tx, row.ownerId);
          found.push({ ...(await shown(row)), title, mayContinue });
        }
        return found;
      });
    },

    begin: (actor, { id, size, ...upload }) =>
      database.as(actor, async (tx) => {
        const purpose = purposeOf(upload.purpose);
        if (!(await purpose.mayUpload(actor, tx, upload.ownerId)))
          throw new DomainError('forbidden', 'upload-forbidden');
        if (size === 0) throw new DomainError('rule-broken', 'file-empty');
        const { maxBytes } = await purpose.limits(tx, upload.ownerId);
        if (size > maxBytes)
          throw new DomainError('rule-broken', 'upload-too-large', {
            gigabytes: Math.floor((maxBytes / gigabyte) * 10) / 10,
          });
        if (size > (await files.room())) throw new DomainError('rule-broken', 'upload-no-space');
        const place = await purpose.place(tx, upload.ownerId);
        const values = { id, size, ...upload, ...placeIds(place ?? { kind: 'network' }) };
        const added = await tx
          .insert(table)
          .values({ ...values, createdBy: actor.accountId, createdAt: now(), expiresAt: expiry() })
          .onConflictDoNothing()
          .returning({ id: table.id });
        if (added.length > 0) {
          const after = { purpose: upload.purpose, ownerId: upload.ownerId, size };
          const entity = { entity: 'upload', entityId: id, ...(place && { place }) };
          await audit(tx, actor, { action: 'upload.begin', ...entity, after });
          return id;
        }
        const standing = await unfinishedOf(tx, upload);
        if (standing?.createdBy !== actor.accountId) throw new DomainError('conflict', 'upload-by-another');
        if (!isSameFile(standing, { ...upload, size }))
          throw new DomainError('conflict', 'upload-unfinished', { fileName: standing.fileName });
        return standing.id;
      }),

    continued: async (actor, id) => {
      const row = await database.as(actor, async (tx) => {
        const found = await own(tx, actor, id);
        if (found.receivedAt !== null) return found;
        if (!(await purposeOf(found.purpose).mayUpload(actor, tx, found.ownerId)))
          throw new DomainError('forbidden', 'upload-forbidden');
        // Once an hour is enough: a file comes in thousands of pieces.
        if (expiry().getTime() - found.expiresAt.getTime() > hourMs)
          await tx.update(table).set({ expiresAt: expiry() }).where(eq(table.id, id));
        return found;
      });
      const receivedBytes = await received(row);
      if (row.size - receivedBytes > (await files.room()))
        throw new DomainError('rule-broken', 'upload-no-space');
      return { ...row, receivedBytes };
    },

    append: ({ id, receivedBytes }, content) => files.write(id, receivedBytes, content),

    async finish(actor, id) {
      const running = finishing.get(id);
      if (running) return running;
      const finished = locks.within(id, () =>
        finishUpload({ ...options, actor, id, purposeOf, own: (tx) => own(tx, actor, id) }),
      );
      finishing.set(id, finished);
      await finished.finally(() => finishing.delete(id));
    },

    async cancel(actor, id) {
      await database.as(actor, async (tx) => {
        const { receivedAt, purpose, ownerId, size } = await own(tx, actor, id);
        if (receivedAt !== null) throw new DomainError('conflict', 'upload-finished');
        await tx.delete(table).where(eq(table.id, id));
        const before = { purpose, ownerId, size };
        await audit(tx, actor, { action: 'upload.cancel', entity: 'upload', entityId: id, before });
      });
      await files.remove(id);
    },

    cleanUp: () => cleanUpUploads(options),
  };
}
