import { isUuid } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { megabyte, type FileLimits } from '@pbnet/domain/files';
import type { VideoState } from '@pbnet/domain/videos';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import type { FilePurpose } from '../../files/file-purpose.ts';
import { placeOf } from '../video-of.ts';
import { isOut } from './open-video.ts';

const limits: FileLimits = {
  kinds: ['pdf', 'docx', 'odt', 'jpg', 'png'],
  maxBytes: 20 * megabyte,
  maxFiles: 5,
};
interface Owner extends Record<string, unknown> {
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly centerId: number | null;
  readonly state: VideoState;
  readonly files: number;
}

function documentsOf(purpose: string, table: 'video_rights' | 'video_people'): FilePurpose {
  async function ownerOf(tx: Transaction, ownerId: string): Promise<Owner | undefined> {
    if (!isUuid(ownerId)) return undefined;
    const [row] = await tx.execute<Owner>(sql`
      select o.region_id as "regionId", o.regional_center_id as "regionalCenterId", o.center_id as "centerId", v.state,
        (select count(*)::int from stored_files f where f.purpose = ${purpose} and f.owner_id = ${ownerId}) as files
      from ${sql.raw(table)} o join videos v on v.id = o.video_id where o.id = ${ownerId}`);
    return row;
  }

  return {
    purpose,
    // A document names people: who works with the video reads it, nobody else.
    mayRead: async ({ actor }, tx, ownerId) =>
      (can(actor, 'video.edit') || can(actor, 'video.moderate')) &&
      (await ownerOf(tx, ownerId)) !== undefined,
    async mayWrite({ actor }, tx, ownerId) {
      if (!can(actor, 'video.edit')) return false;
      const owner = await ownerOf(tx, ownerId);
      if (!owner || owner.state === 'rejected') return false;
      // What a video is published on stays; a missing document may still be added.
      return !isOut(owner) || owner.files === 0;
    },
    limits: () => Promise.resolve(limits),
    async place(tx, ownerId) {
      const owner = await ownerOf(tx, ownerId);
      return owner ? placeOf(owner) : null;
    },
  };
}

/** Contracts and licences; the owner is the record of the right. */
export const rightsDocuments = documentsOf('video-rights', 'video_rights');

/** Signed consents; the owner is the person's record. */
export const consentDocuments = documentsOf('video-consent', 'video_people');
