import type { ChannelFailureReason, ConnectionKind } from '@pbnet/domain/channels';
import type { BucketState } from './channel-quota.ts';

/** A channel as the administrator's page shows it: everything but the key. */
export interface Channel {
  readonly id: string;
  readonly kind: ConnectionKind;
  readonly title: string;
  readonly state: 'connected' | 'disconnected';
  readonly settings: Readonly<Record<string, string>>;
  readonly identityTitle: string | null;
  readonly identityUrl: string | null;
  readonly lockedPrivate: boolean;
  /** Why the platform let it go; null when a person disconnected it or it never was connected. */
  readonly failure: ChannelFailureReason | null;
  readonly checkedAt: Date | null;
  readonly connectedAt: Date | null;
  readonly version: number;
}

export interface ChannelOnPage extends Channel {
  readonly quota: readonly BucketState[];
  /** The platform asks for consent in the browser. */
  readonly byConsent: boolean;
  /** What is being placed or waits for its time there. */
  readonly waiting: number;
  readonly failed: number;
}
