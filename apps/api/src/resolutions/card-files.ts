import { isUuid } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { megabyte } from '@pbnet/domain/files';
import { isOwed } from '@pbnet/domain/resolutions';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { FilePurpose } from '../files/file-purpose.ts';
import { placeOf } from './change-card.ts';
import type { StoredCard } from './cards.repository.ts';
import { assignments } from './resolutions.tables.ts';

async function cardOf(tx: Transaction, id: string): Promise<StoredCard | undefined> {
  if (!isUuid(id)) return undefined;
  const [row] = await tx.select().from(assignments).where(eq(assignments.id, id));
  return row;
}

/** Files that prove a card: added while its report is owed, read by whoever may read the card. */
export const cardFiles: FilePurpose = {
  purpose: 'assignment-report',
  async mayRead({ actor }, tx, ownerId) {
    return can(actor, 'assignment.read') && (await cardOf(tx, ownerId)) !== undefined;
  },
  async mayWrite({ actor }, tx, ownerId) {
    if (!can(actor, 'assignment.report')) return false;
    const card = await cardOf(tx, ownerId);
    return card !== undefined && isOwed(card.state);
  },
  limits: () =>
    Promise.resolve({
      kinds: ['pdf', 'docx', 'xlsx', 'odt', 'jpg', 'png'],
      maxBytes: 20 * megabyte,
      maxFiles: 10,
    }),
  async place(tx, ownerId) {
    const card = await cardOf(tx, ownerId);
    return card === undefined || card.regionId === null ? null : placeOf(card);
  },
};
