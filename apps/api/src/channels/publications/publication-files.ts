import { isUuid } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { megabyte } from '@pbnet/domain/files';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import type { FilePurpose } from '../../files/file-purpose.ts';
import { placeOf } from './publication-place.ts';
import { publications } from '../../publications/publications.tables.ts';

async function publicationOf(tx: Transaction, id: string) {
  if (!isUuid(id)) return undefined;
  const [row] = await tx.select().from(publications).where(eq(publications.id, id));
  return row;
}

/** Pictures that prove what was placed by hand; the owner is the publication. */
export const publicationProofs: FilePurpose = {
  purpose: 'publication-proof',
  mayRead: async ({ actor }, tx, id) =>
    can(actor, 'publication.read') && (await publicationOf(tx, id)) !== undefined,
  mayWrite: async ({ actor }, tx, id) =>
    can(actor, 'publication.manage') && (await publicationOf(tx, id)) !== undefined,
  limits: () => Promise.resolve({ kinds: ['png', 'jpg', 'pdf'], maxBytes: 10 * megabyte, maxFiles: 5 }),
  async place(tx, id) {
    const publication = await publicationOf(tx, id);
    return publication ? placeOf(publication) : null;
  },
};
