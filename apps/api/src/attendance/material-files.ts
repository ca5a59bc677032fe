import { can } from '@pbnet/domain/access';
import type { FileLimits } from '@pbnet/domain/files';
import { asOwner } from '../as-owner.ts';
import type { Transaction } from '../database.ts';
import type { FileAsker, FilePurpose } from '../files/file-purpose.ts';
import { attendeesRepository } from './attendees.repository.ts';
import { meetingOf } from './meeting-of.ts';
import type { PersonalLinks } from './personal-links.ts';

/** Who reads a material of a meeting: anybody, those who take part and the network, or headquarters alone. */
type MaterialAccess = 'public' | 'participants' | 'headquarters';

const limits: FileLimits = {
  kinds: ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'jpg', 'png', 'mp3', 'mp4', 'txt'],
  maxBytes: 100 * 1024 * 1024,
  maxFiles: 50,
};

async function takesPart(tx: Transaction, links: PersonalLinks, of: { key: string; meetingId: string }) {
  const id = links.read('person', of.key);
  if (id === undefined) return false;
  const row = await asOwner(tx, () => attendeesRepository(tx).byId(id));
  return row?.meetingId === of.meetingId && row.state === 'registered';
}

/** The materials of meetings: one purpose for each circle of readers. */
export function materialFiles(links: PersonalLinks): readonly FilePurpose[] {
  async function mayRead(
    tx: Transaction,
    { actor, key }: FileAsker,
    { access, meetingId }: { readonly access: MaterialAccess; readonly meetingId: string },
  ): Promise<boolean> {
    if (actor && can(actor, 'attendance.manage')) return true;
    if (access === 'headquarters') return actor?.place.kind === 'network';
    const { state } = await asOwner(tx, () => meetingOf(tx, meetingId));
    if (state === 'draft') return false;
    if (access === 'public' || actor) return true;
    return key !== null && takesPart(tx, links, { key, meetingId });
  }

  return (['public', 'participants', 'headquarters'] as const).map((access) => ({
    purpose: `meeting-${access}`,
    mayRead: (asker, tx, meetingId) => mayRead(tx, asker, { access, meetingId }),
    mayWrite: ({ actor }) => Promise.resolve(can(actor, 'attendance.manage')),
    limits: () => Promise.resolve(limits),
    place: () => Promise.resolve(null),
  }));
}
