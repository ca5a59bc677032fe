import { uuidPattern } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { megabyte, type FileLimits } from '@pbnet/domain/files';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { FilePurpose } from '../files/file-purpose.ts';
import { plannedOpenings } from '../openings/openings.tables.ts';
import type { OpeningRow } from './readiness.repository.ts';

const owner = new RegExp(`^(${uuidPattern})(?:-([a-z][a-z0-9-]{1,40}))?$`, 'i');

async function openingOf(tx: Transaction, ownerId: string): Promise<OpeningRow | undefined> {
  const [, id] = owner.exec(ownerId) ?? [];
  if (id === undefined) return undefined;
  const [row] = await tx.select().from(plannedOpenings).where(eq(plannedOpenings.id, id));
  return row;
}

function filesOfOpening(purpose: string, limits: FileLimits, states: readonly string[] | null): FilePurpose {
  return {
    purpose,
    mayRead: async ({ actor }, tx, ownerId) =>
      can(actor, 'opening.read') && (await openingOf(tx, ownerId)) !== undefined,
    async mayWrite({ actor }, tx, ownerId) {
      if (!can(actor, 'opening.edit')) return false;
      const opening = await openingOf(tx, ownerId);
      return opening !== undefined && (states === null || states.includes(opening.state));
    },
    limits: () => Promise.resolve(limits),
    async place(tx, ownerId) {
      const opening = await openingOf(tx, ownerId);
      if (!opening) return null;
      const { regionId, regionalCenterId } = opening;
      return { kind: 'regional-center', regionId, regionalCenterId };
    },
  };
}

/** Evidence of one item: the owner is the opening's id, a hyphen and the item's code. */
export const readinessFiles = filesOfOpening(
  'readiness',
  { kinds: ['pdf', 'docx', 'xlsx', 'odt', 'jpg', 'png'], maxBytes: 20 * megabyte, maxFiles: 10 },
  ['preparing', 'ready'],
);

/** Photographs of the ceremony; the owner is the opening. */
export const ceremonyPhotos = filesOfOpening(
  'ceremony',
  { kinds: ['jpg', 'png'], maxBytes: 20 * megabyte, maxFiles: 30 },
  null,
);
