import { DomainError } from '@pbnet/domain';
import { channelFailureWords, connectionFields } from '@pbnet/domain/channels';
import type { Channel } from './channel.ts';
import type { Connectable, Connectables } from './connections.ts';
import { ChannelFailure, type ChannelIdentity } from './video-channel.ts';

function platformOf(connectables: Connectables, { kind }: Channel): Connectable {
  const platform = connectables[kind];
  if (!platform) throw new DomainError('rule-broken', 'channel-platform-missing');
  return platform;
}

/** A failure of the platform as the sentence that the administrator reads. */
export async function refusing<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof ChannelFailure)) throw error;
    throw new DomainError('rule-broken', 'channel-key-refused', {
      reason: channelFailureWords[error.reason],
    });
  }
}

export async function secretTyped(
  connectables: Connectables,
  channel: Channel,
  typed: Readonly<Record<string, string>>,
): Promise<string> {
  const platform = platformOf(connectables, channel);
  const fields = connectionFields[channel.kind].secrets;
  const missing = fields.filter((field) => !typed[field]);
  if (missing.length > 0 || fields.length === 0)
    throw new DomainError('rule-broken', 'channel-fields-missing', { fields: missing.join(', ') });
  return platform.secretOf ? refusing(platform.secretOf(typed)) : JSON.stringify(typed);
}

/** Whose channel the secret opens, and the secret as the platform may have renewed it meanwhile. */
export async function identified(
  connectables: Connectables,
  channel: Channel,
  secret: string,
): Promise<{ readonly identity: ChannelIdentity; readonly fresh: string }> {
  let fresh = secret;
  const access = {
    ...{ channelId: channel.id, settings: channel.settings, secret },
    keepSecret: async (renewed: string) => {
      fresh = renewed;
    },
  };
  const identity = await refusing(platformOf(connectables, channel).identify(access));
  return { identity, fresh };
}
