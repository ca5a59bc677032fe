import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { WithdrawConsent } from '@pbnet/validation/rights';
import { eq, sql } from 'drizzle-orm';
import { asOwner } from '../../as-owner.ts';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import { lockVideo, traceOf, type VideoRow } from '../video-of.ts';
import { personOf, type PeopleRun } from './keep-people.ts';
import { isOut } from './open-video.ts';
import type { RightsDesk } from './rights-desk.ts';
import { videoPeople as table } from './rights.tables.ts';

/** Names nobody: it goes to channels’ trace and into letters. */
const reason = 'Отозвано согласие человека, которого видно в видео';

/** A published video is taken down everywhere, one that is approved goes back: in the same transaction as the word. */
export async function withdrawConsent(
  tx: Transaction,
  actor: Actor,
  { input, desk }: PeopleRun<WithdrawConsent>,
): Promise<void> {
  const { withdrawnOn, words } = input;
  const video = await lockVideo(tx, input.id);
  const before = await personOf(tx, input);
  if (!before) throw new DomainError('not-found', 'not-found');
  if (before.withdrawnOn === withdrawnOn && before.withdrawnWords === words) return;
  if (before.withdrawnOn !== null) throw new DomainError('rule-broken', 'consent-withdrawn-already');
  if (before.version !== input.version)
    throw new DomainError('conflict', 'stale-edit', { current: { version: before.version } });
  if (withdrawnOn > desk.today())
    throw new DomainError('rule-broken', 'consent-in-future', { day: withdrawnOn });
  if (withdrawnOn < before.givenOn)
    throw new DomainError('rule-broken', 'consent-before-given', { day: before.givenOn });
  await tx
    .update(table)
    .set({ withdrawnOn, withdrawnWords: words, changedAt: sql`now()`, version: before.version + 1 })
    .where(eq(table.id, input.recordId));
  await audit(tx, actor, {
    ...{ action: 'video.withdraw-consent', ...traceOf(video) },
    after: { withdrawnOn },
    personal: await desk.personKeys.seal(tx, input.recordId, { after: { name: before.name, words } }),
  });
  await takeBack(tx, actor, { video, desk });
}

async function takeBack(
  tx: Transaction,
  actor: Actor,
  { video, desk }: { readonly video: VideoRow; readonly desk: RightsDesk },
): Promise<void> {
  const { id } = video;
  // Whoever notes the withdrawal: the channels are headquarters' own.
  if (isOut(video)) await asOwner(tx, () => desk.takeDown.everywhere(tx, actor, { videoId: id, reason }));
  else if (video.state === 'approved')
    await asOwner(tx, () => desk.steps.move(tx, actor, { id, version: null, to: 'returned', reason }));
}
