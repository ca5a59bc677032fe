import type { ChannelFailureReason } from '@pbnet/domain/channels';
import { audit, systemActor } from '../audit/audit.ts';
import type { Transaction } from '../database.ts';
import { channelsRepository } from './channels.repository.ts';

/** The platform has let the channel go: publications wait until a person connects it again. */
export async function letGo(
  tx: Transaction,
  {
    channelId,
    reason,
    now,
  }: { readonly channelId: string; readonly reason: ChannelFailureReason; readonly now: Date },
): Promise<boolean> {
  const before = await channelsRepository(tx).lock(channelId, null);
  if (before.state === 'disconnected') return false;
  await channelsRepository(tx).write(before, { state: 'disconnected', failure: reason }, now);
  await audit(tx, systemActor, {
    action: 'channel.let-go',
    entity: 'channel',
    entityId: channelId,
    before: { state: before.state },
    after: { state: 'disconnected', reason },
  });
  return true;
}
