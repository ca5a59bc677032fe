import { isUuid } from '@pbnet/domain';
import { can } from '@pbnet/domain/access';
import { megabyte, type FileLimits } from '@pbnet/domain/files';
import type { Transaction } from '../database.ts';
import type { FilePurpose } from '../files/file-purpose.ts';
import { placeOf } from './change-event.ts';
import { isOwn } from './event-rights.ts';
import { jointEventsRepository } from './joint-events.repository.ts';

const limits: FileLimits = {
  kinds: ['pdf', 'docx', 'jpg', 'png'],
  maxBytes: 20 * megabyte,
  maxFiles: 20,
};

async function found(tx: Transaction, id: string) {
  return isUuid(id) ? jointEventsRepository(tx).byId(id) : undefined;
}

/** Programme, poster, photographs: read by staff who see the card, changed by those who hold the event. */
export const eventFiles: FilePurpose = {
  purpose: 'joint-event',

  mayRead: async ({ actor }, tx, ownerId) =>
    can(actor, 'joint-event.read') && (await found(tx, ownerId)) !== undefined,

  async mayWrite({ actor }, tx, ownerId) {
    const event = await found(tx, ownerId);
    return actor !== null && event !== undefined && can(actor, 'joint-event.edit') && isOwn(actor, event);
  },

  limits: () => Promise.resolve(limits),

  async place(tx, ownerId) {
    const event = await found(tx, ownerId);
    return event ? placeOf(event) : null;
  },
};
