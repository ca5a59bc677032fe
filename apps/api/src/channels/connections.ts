import type { ConnectionKind } from '@pbnet/domain/channels';
import type { ChannelAccess, ChannelConsent, ChannelIdentity } from './video-channel.ts';

/** What connecting needs of a platform, be it one of videos or of posts. */
export interface Connectable {
  readonly consent?: ChannelConsent;
  secretOf?(typed: Readonly<Record<string, string>>): Promise<string>;
  identify(access: ChannelAccess): Promise<ChannelIdentity>;
}

export type Connectables = Readonly<Partial<Record<ConnectionKind, Connectable>>>;
