import { isUuid } from '@pbnet/domain';
import { can, type Actor, type Permission } from '@pbnet/domain/access';
import { megabyte, type FileKind } from '@pbnet/domain/files';
import type { Transaction } from '../database.ts';
import type { FilePurpose } from '../files/file-purpose.ts';
import { documentsRepository, placeOf } from './documents.repository.ts';

interface Kept {
  readonly purpose: string;
  readonly kinds: readonly FileKind[];
  readonly maxFiles: number;
}

/** Files that this module makes or checks itself: nobody adds or removes them by hand. */
function keptOfAgreement({ purpose, kinds, maxFiles }: Kept): FilePurpose {
  const found = (tx: Transaction, ownerId: string) => documentsRepository(tx).agreement(ownerId);
  return {
    purpose,
    mayRead: async ({ actor }, tx, ownerId) =>
      can(actor, 'agreement.read') && (await found(tx, ownerId)) !== undefined,
    mayWrite: () => Promise.resolve(false),
    limits: () => Promise.resolve({ kinds, maxBytes: 30 * megabyte, maxFiles }),
    async place(tx, ownerId) {
      const agreement = await found(tx, ownerId);
      return agreement ? placeOf(agreement) : null;
    },
  };
}

/** Every version of a text, as Word and as PDF; the owner is the agreement. */
const agreementTextFiles = keptOfAgreement({
  purpose: 'agreement-text',
  kinds: ['docx'],
  maxFiles: 1000,
});
const agreementPrintFiles = keptOfAgreement({
  purpose: 'agreement-print',
  kinds: ['pdf'],
  maxFiles: 2000,
});

const agreementTemplateFiles: FilePurpose = {
  purpose: 'agreement-template',
  mayRead: ({ actor }) => Promise.resolve(can(actor, 'agreement.edit')),
  mayWrite: () => Promise.resolve(false),
  limits: () => Promise.resolve({ kinds: ['docx'], maxBytes: 10 * megabyte, maxFiles: 500 }),
  place: () => Promise.resolve(null),
};

/** True where the actor's place is the agreement's or above it. */
export function isOwn(
  { place }: Actor,
  { regionalCenterId }: { readonly regionalCenterId: number | null },
): boolean {
  return (
    place.kind === 'network' ||
    (place.kind === 'regional-center' && place.regionalCenterId === regionalCenterId)
  );
}

const scanner: Permission = 'agreement.edit';

/** Scans of a paper original; the owner is the paper. */
const agreementScanFiles: FilePurpose = {
  purpose: 'agreement-scan',
  mayRead: async ({ actor }, tx, ownerId) =>
    can(actor, 'agreement.read') &&
    isUuid(ownerId) &&
    (await documentsRepository(tx).paper(ownerId)) !== undefined,
  async mayWrite({ actor }, tx, ownerId) {
    const paper = isUuid(ownerId) ? await documentsRepository(tx).paper(ownerId) : undefined;
    return actor !== null && paper !== undefined && can(actor, scanner) && isOwn(actor, paper);
  },
  limits: () => Promise.resolve({ kinds: ['pdf', 'jpg', 'png'], maxBytes: 30 * megabyte, maxFiles: 40 }),
  async place(tx, ownerId) {
    const paper = isUuid(ownerId) ? await documentsRepository(tx).paper(ownerId) : undefined;
    return paper ? placeOf(paper) : null;
  },
};

export const documentFiles: readonly FilePurpose[] = [
  agreementTemplateFiles,
  agreementTextFiles,
  agreementPrintFiles,
  agreementScanFiles,
];
