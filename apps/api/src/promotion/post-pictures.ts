import { isUuid } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { megabyte, type FileLimits, type StoredFile } from '@pbnet/domain/files';
import { and, eq, inArray } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { FilePurpose } from '../files/file-purpose.ts';
import { storedFiles } from '../files/files.tables.ts';
import { allowedOfPost, placeOf } from './promotion-rights.ts';
import { postOf, promotionRepository, type StoredPost } from './promotion.repository.ts';
import { posts } from './promotion.tables.ts';

export const postPicturePurpose = 'post-picture';

/** The strictest network takes as much. */
const limits: FileLimits = { kinds: ['jpg', 'png'], maxBytes: 10 * megabyte, maxFiles: 1 };

async function found(tx: Transaction, id: string): Promise<StoredPost | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await tx.select().from(posts).where(eq(posts.id, id));
  return row && postOf(row);
}

/** The one picture of a post; changed as long as the post's words may be. */
export const postPictures: FilePurpose = {
  purpose: postPicturePurpose,

  mayRead: async ({ actor }, tx, ownerId) =>
    can(actor, 'promotion.read') && (await found(tx, ownerId)) !== undefined,

  async mayWrite({ actor }, tx, ownerId) {
    const post = await found(tx, ownerId);
    const plan = post && (await promotionRepository(tx).byId(post.planId));
    return (
      actor !== null &&
      post !== undefined &&
      plan !== undefined &&
      allowedOfPost(actor, plan, post).includes('save')
    );
  },

  limits: () => Promise.resolve(limits),

  async place(tx, ownerId) {
    const post = await found(tx, ownerId);
    return post ? placeOf(post) : null;
  },
};

/** By the post's id. */
export async function picturesOf(
  tx: Transaction,
  postIds: readonly string[],
): Promise<ReadonlyMap<string, StoredFile>> {
  if (postIds.length === 0) return new Map();
  const rows = await tx
    .select()
    .from(storedFiles)
    .where(and(eq(storedFiles.purpose, postPicturePurpose), inArray(storedFiles.ownerId, [...postIds])));
  return new Map(
    rows.map(({ ownerId, id, fileName, kind, size, sha256, createdAt }) => [
      ownerId,
      { id, fileName, kind, size, sha256, createdAt },
    ]),
  );
}
