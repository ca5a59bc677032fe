import { DomainError, dayIn } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { networkTimeZone } from '@pbnet/domain/network';
import type { TypeViews } from '@pbnet/validation/publications';
import type { Transaction } from '../../database.ts';
import { keepViews } from './keep-views.ts';
import type { DeskRun } from './plan-publication.ts';
import { changePublication, refuseUnless } from './publication-changes.ts';
import { adapterOf, subjectOf } from './publication-subject.ts';
import { publicationsRepository } from './publications.repository.ts';

/** A person reads the count where no machine can. */
export async function typeViews(
  tx: Transaction,
  actor: Actor,
  { input: { id, version, views }, desk }: DeskRun<TypeViews>,
): Promise<string> {
  const { now } = desk;
  const before = await publicationsRepository(tx).lock(id, version);
  refuseUnless(before, ['published']);
  const { channel } = await subjectOf(tx, before);
  if (!before.byHand && adapterOf(desk, channel)?.capabilities.countsViews)
    throw new DomainError('rule-broken', 'publication-views-counted');
  await keepViews(tx, { publication: before, day: dayIn(networkTimeZone, now), views });
  await changePublication(tx, actor, { before, change: { views, viewsAt: now }, step: 'edit', now });
  return id;
}
