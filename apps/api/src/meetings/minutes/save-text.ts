import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { SaveMinutes } from '@pbnet/validation/meetings';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { minutesRepository } from './minutes.repository.ts';

/**
 * Writes one text of an item. What another person wrote, and what stood more than ten minutes, is kept as a revision
 * first. The text itself stays out of the audit log: the revisions hold it.
 */
export async function saveText(
  tx: Transaction,
  actor: Actor,
  { meetingId, agendaItemId, field, version, text }: SaveMinutes,
): Promise<{ readonly version: number }> {
  const repository = minutesRepository(tx, meetingId);
  const before = await repository.lock(agendaItemId);
  if (!before) throw new DomainError('not-found', 'not-found');
  const versionName = field === 'text' ? 'textVersion' : 'outcomeVersion';
  const stands = { text: before[field], version: before[versionName] };
  if (stands.version === version + 1 && stands.text === text) return { version: stands.version };
  if (stands.version !== version) throw new DomainError('conflict', 'stale-edit', { current: stands });
  if (stands.text === text) return { version };
  const empty = before.text === '' && before.outcome === '';
  const another = before.editedBy !== actor.accountId;
  if (!empty && !before.kept && (another || before.old)) await repository.keepRevision(agendaItemId);
  await repository.write(agendaItemId, {
    ...before,
    [field]: text,
    [versionName]: version + 1,
    editedBy: actor.accountId,
  });
  await audit(tx, actor, {
    action: 'minutes.save',
    entity: 'minutes',
    entityId: agendaItemId,
    before: { characters: stands.text.length },
    after: { field, characters: text.length },
  });
  return { version: version + 1 };
}
