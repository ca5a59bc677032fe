import type {
  CheckFinding,
  OwnVideoCommand,
  VideoCommand,
  VideoContent,
  VideoState,
} from '@pbnet/domain/videos';

/** A card as it is stored. Instants are ISO texts in UTC. */
export interface Video extends VideoContent {
  readonly id: string;
  /** All null for headquarters' own. */
  readonly regionId: number | null;
  readonly regionalCenterId: number | null;
  readonly centerId: number | null;
  readonly state: VideoState;
  readonly stateSince: string;
  readonly objectKey: string | null;
  readonly fileName: string | null;
  readonly contentType: string | null;
  /** Bytes. */
  readonly size: number | null;
  readonly sha256: string | null;
  readonly durationMs: number | null;
  readonly width: number | null;
  readonly height: number | null;
  readonly posterKey: string | null;
  /** Why it was returned, rejected, failed or withdrawn last. */
  readonly reason: string | null;
  readonly submittedAt: string | null;
  readonly publishedAt: string | null;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly version: number;
}

/** With the names that people know the places by. */
export interface NamedVideo extends Video {
  /** '' for headquarters' own. */
  readonly regionName: string;
  readonly regionalCenterName: string;
  readonly centerName: string | null;
  readonly jointEventTitle: string | null;
}

export interface VideoStepDone {
  readonly id: number;
  readonly command: VideoCommand;
  readonly state: VideoState;
  readonly words: string | null;
  /** Fields that an edit changed: before and after. */
  readonly changes: Readonly<Record<string, readonly [before: unknown, after: unknown]>> | null;
  readonly at: string;
  /** Null for what the product did by itself. */
  readonly by: string | null;
}

export interface VideoPoster {
  readonly key: string;
  /** Null for a picture that a person added. */
  readonly atMs: number | null;
}

export interface VideoCheck {
  readonly findings: readonly CheckFinding[];
  readonly checkedAt: string;
}

export interface VideoCard {
  readonly video: NamedVideo;
  /** The oldest first. */
  readonly steps: readonly VideoStepDone[];
  readonly posters: readonly VideoPoster[];
  /** Null until the file was checked. */
  readonly check: VideoCheck | null;
  /** What the reader may do with the card now. */
  readonly may: readonly OwnVideoCommand[];
}

export interface VideoPage {
  readonly rows: readonly NamedVideo[];
  readonly total: number;
  readonly pageSize: number;
}

export interface VideoCounts {
  readonly byState: Readonly<Partial<Record<VideoState, number>>>;
  /** Themes that videos have, by the alphabet. */
  readonly themes: readonly string[];
}
