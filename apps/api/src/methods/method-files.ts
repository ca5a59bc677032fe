import { isUuid } from '@pbnet/domain';
import { can, type Actor, type Place } from '@pbnet/domain/access';
import { megabyte, type FileLimits } from '@pbnet/domain/files';
import { eq } from 'drizzle-orm';
import type { Transaction } from '../database.ts';
import type { FilePurpose } from '../files/file-purpose.ts';
import { methodPlace } from './method-place.ts';
import { isOwnMethod } from './method-rights.ts';
import { methodsRepository } from './methods.repository.ts';
import { methodApplications } from './methods.tables.ts';

const limits: FileLimits = {
  kinds: ['pdf', 'docx', 'pptx', 'xlsx', 'jpg', 'png'],
  maxBytes: 50 * megabyte,
  maxFiles: 30,
};

async function found(tx: Transaction, id: string) {
  return isUuid(id) ? methodsRepository(tx).byId(id) : undefined;
}

/** Scenarios, templates and hand-outs of a method: read by everybody who sees the card, changed by its own side. */
export const methodFiles: FilePurpose = {
  purpose: 'method',

  mayRead: async ({ actor }, tx, ownerId) =>
    can(actor, 'method.read') && (await found(tx, ownerId)) !== undefined,

  async mayWrite({ actor }, tx, ownerId) {
    const method = await found(tx, ownerId);
    return actor !== null && method !== undefined && can(actor, 'method.edit') && isOwnMethod(actor, method);
  },

  limits: () => Promise.resolve(limits),

  async place(tx, ownerId) {
    const method = await found(tx, ownerId);
    return method ? methodPlace(method) : null;
  },
};

async function applicationOf(tx: Transaction, id: string) {
  if (!isUuid(id)) return undefined;
  const [row] = await tx.select().from(methodApplications).where(eq(methodApplications.id, id));
  return row;
}

type Application = NonNullable<Awaited<ReturnType<typeof applicationOf>>>;

function isOwn({ place }: Actor, { regionalCenterId, centerId }: Application): boolean {
  if (place.kind === 'center') return place.centerId === centerId;
  return place.kind === 'regional-center' && place.regionalCenterId === regionalCenterId;
}

/** Photographs and reports of an application: shared as its words are, added by those who applied. */
export const methodApplicationFiles: FilePurpose = {
  purpose: 'method-application',

  mayRead: async ({ actor }, tx, ownerId) =>
    can(actor, 'method.read') && (await applicationOf(tx, ownerId)) !== undefined,

  async mayWrite({ actor }, tx, ownerId) {
    const application = await applicationOf(tx, ownerId);
    return (
      actor !== null && application !== undefined && can(actor, 'method.apply') && isOwn(actor, application)
    );
  },

  limits: () => Promise.resolve({ ...limits, maxBytes: 20 * megabyte, maxFiles: 10 }),

  async place(tx, ownerId): Promise<Place | null> {
    const application = await applicationOf(tx, ownerId);
    if (!application) return null;
    const { regionId, regionalCenterId, centerId } = application;
    return centerId === null
      ? { kind: 'regional-center', regionId, regionalCenterId }
      : { kind: 'center', regionId, regionalCenterId, centerId };
  },
};
