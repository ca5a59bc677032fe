import type {
  BroadcastCommand,
  BroadcastSource,
  BroadcastState,
  PointState,
  TestRun,
} from '@pbnet/domain/broadcasts';

/** A broadcast as it is stored. Instants are ISO texts in UTC. */
export interface Broadcast {
  readonly id: string;
  /** Null for headquarters' own. */
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly state: BroadcastState;
  readonly title: string;
  readonly description: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly zone: string;
  readonly source: BroadcastSource;
  readonly isPublic: boolean;
  readonly jointEventId: string | null;
  readonly meetingId: string | null;
  readonly sessionId: string | null;
  readonly channelId: string | null;
  /** Minutes. */
  readonly preparation: number;
  readonly externalId: string | null;
  readonly streamId: string | null;
  readonly watchUrl: string | null;
  readonly testRun: TestRun | null;
  readonly agreedAt: string | null;
  readonly preparedAt: string | null;
  readonly liveAt: string | null;
  readonly finishedAt: string | null;
  readonly peakViewers: number | null;
  readonly totalViewers: number | null;
  readonly recordingUrl: string | null;
  readonly videoId: string | null;
  readonly reason: string | null;
  readonly postponements: number;
  readonly changedAt: string;
  readonly version: number;
}

/** With the names that people know its parts by. */
export interface NamedBroadcast extends Broadcast {
  readonly regionName: string | null;
  readonly regionalCenterName: string | null;
  readonly channelTitle: string | null;
  readonly jointEventTitle: string | null;
  readonly meetingTitle: string | null;
  readonly sessionTitle: string | null;
  /** The channel has not ended it yet: it did not answer when the broadcast was finished. */
  readonly endsLater: boolean;
  /** Connection points that the reader's place shows. */
  readonly points: number;
  readonly ready: number;
}

export interface BroadcastStep {
  readonly command: BroadcastCommand | 'create' | 'make-video';
  readonly state: BroadcastState;
  readonly words: string | null;
  /** The time before this postponement; null for other steps. */
  readonly oldStartsAt: string | null;
  readonly oldEndsAt: string | null;
  readonly at: string;
  readonly by: string | null;
}

export interface Technician {
  readonly name: string;
  readonly contact: string;
}

export interface ViewersAt {
  readonly at: string;
  readonly viewers: number;
}

export interface BroadcastPoint {
  readonly id: string;
  readonly regionalCenterId: number | null;
  readonly regionalCenterName: string | null;
  readonly title: string;
  readonly contact: string;
  readonly state: PointState;
  readonly note: string;
  readonly people: number | null;
  readonly answeredAt: string | null;
  /** True where the reader answers for it. */
  readonly own: boolean;
  readonly version: number;
}

export interface BroadcastCard {
  readonly broadcast: NamedBroadcast;
  readonly steps: readonly BroadcastStep[];
  /** What the reader may do with it now. */
  readonly may: readonly BroadcastCommand[];
  /** Null for those who do not run it. */
  readonly technician: Technician | null;
  readonly hasEntry: boolean;
  /** True for those who run it: they see every point and the address of the stream. */
  readonly runs: boolean;
  readonly points: readonly BroadcastPoint[];
  readonly viewers: readonly ViewersAt[];
}

/** Where the encoder sends the picture; shown on demand only. */
export interface ShownEntry {
  readonly address: string;
  readonly key: string;
}
