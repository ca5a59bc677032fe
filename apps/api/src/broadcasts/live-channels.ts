import type { ConnectionKind } from '@pbnet/domain/channels';
import type { LiveChannel } from './live-channel.ts';

/** The platforms that can show a broadcast, by the kind of their channel. */
export type LiveChannels = Readonly<Partial<Record<ConnectionKind, LiveChannel>>>;
