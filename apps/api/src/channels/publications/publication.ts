import type { ChannelFailureReason, ConnectionKind } from '@pbnet/domain/channels';
import type { PublicationState, PublicationStep } from '@pbnet/domain/publications';

/** The placement of one video on one channel, as people see it. */
export interface Publication {
  readonly id: string;
  readonly videoId: string;
  readonly channelId: string;
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly centerId: number | null;
  readonly state: PublicationState;
  readonly stateSince: Date;
  readonly publishAt: Date | null;
  /** For this channel alone; null for the video's own. */
  readonly title: string | null;
  readonly description: string | null;
  readonly externalUrl: string | null;
  readonly sentBytes: number;
  readonly attempts: number;
  readonly nextAttemptAt: Date | null;
  readonly failure: ChannelFailureReason | null;
  readonly failureWords: string | null;
  readonly publishedAt: Date | null;
  readonly takenDownAt: Date | null;
  readonly takeDownReason: string | null;
  readonly byHand: boolean;
  readonly views: number | null;
  readonly viewsAt: Date | null;
  readonly version: number;
}

export interface NamedPublication extends Publication {
  readonly videoTitle: string;
  readonly videoSize: number | null;
  readonly channelTitle: string;
  readonly channelKind: ConnectionKind;
  readonly channelState: 'connected' | 'disconnected';
  readonly lockedPrivate: boolean;
  readonly regionName: string;
  readonly regionalCenterName: string;
}

export interface TraceOfPublication {
  readonly publicationId: string;
  readonly step: PublicationStep;
  readonly state: PublicationState;
  readonly words: string | null;
  readonly by: string | null;
  readonly at: Date;
}

export interface PublicationPage {
  readonly rows: readonly NamedPublication[];
  readonly total: number;
  readonly pageSize: number;
  /** How many there are in each state, whichever of them is asked for. */
  readonly byState: Readonly<Partial<Record<PublicationState, number>>>;
}
