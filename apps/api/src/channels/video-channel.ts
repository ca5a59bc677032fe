import type { TimeZone } from '@pbnet/domain';
import type { ChannelCapabilities, ChannelFailureReason, ChannelKind } from '@pbnet/domain/channels';

/** The key of one connected channel. Only the worker and the administrator's connecting open it. */
export interface ChannelAccess {
  readonly channelId: string;
  /** What is no secret: the group's number, the category. */
  readonly settings: Readonly<Record<string, string>>;
  /** The adapter's own JSON, sealed in the database. */
  readonly secret: string;
  /** Keeps a secret that the channel has renewed. */
  keepSecret(secret: string): Promise<void>;
}

/** The bytes of the video, readable from any place. */
export interface ChannelSource {
  readonly size: number;
  readonly contentType: string;
  readonly fileName: string;
  read(from: number): Promise<ReadableStream<Uint8Array>>;
  /** An address that gives the bytes without sign-in for as long as a channel needs to fetch them. */
  publicUrl(): Promise<string>;
}

/** What people read beside a video. */
export interface VideoTexts {
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
}

export interface VideoToPlace extends VideoTexts {
  readonly language: string;
  /** Null: to be seen at once, unless `hidden`. */
  readonly publishAt: Date | null;
  /** Placed where nobody sees it until `release`. */
  readonly hidden: boolean;
  readonly source: ChannelSource;
}

/** What outlives a crash in the middle of an upload. */
export interface UploadMemory {
  /** The channel's own address of the unfinished upload; null at the first attempt. */
  readonly session: string | null;
  /** Resolves when it is kept. @param sent bytes that the channel says it has */
  keep(session: string | null, sent: number): Promise<void>;
}

export interface PlacedVideo {
  readonly externalId: string;
  readonly url: string;
}

export interface PlacedStatus {
  readonly state: 'processing' | 'scheduled' | 'hidden' | 'public' | 'failed' | 'gone';
  readonly failure?: ChannelFailureReason;
  /** The channel's own words about the failure. */
  readonly words?: string;
}

export interface CaptionFile {
  readonly language: string;
  readonly name: string;
  /** WebVTT. */
  readonly text: string;
}

/** One video platform. Every method rejects with `ChannelFailure` only. */
export interface VideoChannel {
  readonly kind: ChannelKind;
  readonly capabilities: ChannelCapabilities;
  /** What each call takes of which bucket of quota, so that the scheduler stops before the platform does. */
  readonly costs: Readonly<
    Record<
      | 'upload'
      | 'release'
      | 'remove'
      | 'edit'
      | 'caption'
      | 'captionRemoval'
      | 'thumbnail'
      | 'playlist'
      | 'status'
      | 'views',
      QuotaCost
    >
  >;
  /** The allowance of a day for each bucket of `costs`; a bucket without one is not counted. */
  readonly quota?: {
    readonly limits: Readonly<Record<string, number>>;
    /** In whose midnight the day begins. */
    readonly zone: TimeZone;
  };
  /** Where the platform asks a person for consent in the browser. */
  readonly consent?: ChannelConsent;
  /** Makes the secret of what the administrator typed (`connectionFields`); else their JSON is the secret. */
  secretOf?(typed: Readonly<Record<string, string>>): Promise<string>;
  /** Whose channel the key opens: shown to the administrator, who sees when it is a wrong one. */
  identify(access: ChannelAccess): Promise<ChannelIdentity>;
  place(access: ChannelAccess, video: VideoToPlace, memory: UploadMemory): Promise<PlacedVideo>;
  /** The video that an unfinished upload has become after all: for what is taken down in the midst of it. */
  found?(access: ChannelAccess, session: string, size: number): Promise<string | null>;
  status(access: ChannelAccess, externalId: string): Promise<PlacedStatus>;
  /** Makes a hidden video public. Safe to repeat. */
  release(access: ChannelAccess, externalId: string): Promise<void>;
  /** Says beside the video what it says now. Safe to repeat. */
  edit(access: ChannelAccess, externalId: string, texts: VideoTexts): Promise<void>;
  /** Of a channel that `schedules`: another time for what waits there unseen. Safe to repeat. */
  reschedule?(access: ChannelAccess, externalId: string, at: Date): Promise<void>;
  /** Takes it down. Safe to repeat: what is gone stays gone. */
  remove(access: ChannelAccess, externalId: string): Promise<void>;
  /** Safe to repeat: replaces the captions of the language. */
  addCaptions?(access: ChannelAccess, externalId: string, captions: CaptionFile): Promise<void>;
  /** Safe to repeat: what the channel does not have stays away. */
  removeCaptions?(access: ChannelAccess, externalId: string, language: string): Promise<void>;
  setThumbnail?(access: ChannelAccess, externalId: string, jpeg: Uint8Array): Promise<void>;
  /** Finds or makes the playlist by its title and puts the video in it once. */
  addToPlaylist?(access: ChannelAccess, externalId: string, playlist: string): Promise<void>;
  /** All views since publication; a video that is gone is left out. */
  views?(access: ChannelAccess, externalIds: readonly string[]): Promise<ReadonlyMap<string, number>>;
}

export interface ChannelIdentity {
  readonly title: string;
  readonly url: string;
  /** True when the platform keeps what this key uploads private for good. Absent: it does not say. */
  readonly lockedPrivate?: boolean;
}

export interface ChannelConsent {
  /** The platform's page that asks; it returns to `redirectUri` with `code` and the same `state`. */
  address(options: { readonly redirectUri: string; readonly state: string }): string;
  /** @returns the secret to be sealed */
  exchange(options: { readonly redirectUri: string; readonly code: string }): Promise<string>;
}

/** The platforms that this installation knows. */
export type VideoChannels = Readonly<Partial<Record<ChannelKind, VideoChannel>>>;

export interface QuotaCost {
  /** 'units', 'uploads': a channel may count apart. */
  readonly bucket: string;
  readonly amount: number;
}

/** What a channel answered instead of doing it. */
export class ChannelFailure extends Error {
  readonly reason: ChannelFailureReason;
  /** When the channel itself says to come back. */
  readonly retryAt: Date | null;

  /** @param words the channel's own words, without keys and addresses of sessions */
  constructor(reason: ChannelFailureReason, words: string, retryAt: Date | null = null) {
    super(words);
    this.name = 'ChannelFailure';
    this.reason = reason;
    this.retryAt = retryAt;
  }
}
