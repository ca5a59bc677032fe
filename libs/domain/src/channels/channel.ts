export const channelKinds = ['youtube', 'vk-video', 'rutube', 'by-hand'] as const;

export type ChannelKind = (typeof channelKinds)[number];

/** Networks that take posts and no videos; connected on the same page. */
export const networkKinds = ['vk-wall', 'telegram'] as const;

export const connectionKinds = [...channelKinds, ...networkKinds] as const;

export type ConnectionKind = (typeof connectionKinds)[number];

export interface ConnectionFields {
  /** Typed by the administrator, sealed and never shown again. None where the platform asks for consent itself. */
  readonly secrets: readonly string[];
  /** No secrets: kept as they are typed. */
  readonly settings: readonly string[];
}

export const connectionFields: Readonly<Record<ConnectionKind, ConnectionFields>> = {
  youtube: { secrets: [], settings: ['categoryId'] },
  'vk-video': { secrets: ['accessToken'], settings: ['groupId'] },
  rutube: { secrets: ['email', 'password'], settings: ['categoryId'] },
  'by-hand': { secrets: [], settings: [] },
  'vk-wall': { secrets: ['accessToken'], settings: ['groupId'] },
  telegram: { secrets: ['botToken'], settings: ['chatId'] },
};

/** What a channel can do by itself; where it can not, our own scheduler or a person does it. */
export interface ChannelCapabilities {
  /** Keeps a time of publication itself. */
  readonly schedules: boolean;
  /** Goes on with a broken upload from the byte where it stopped. */
  readonly resumes: boolean;
  /** Fetches the file from an address of ours instead of taking its bytes. */
  readonly pulls: boolean;
  readonly captions: boolean;
  readonly thumbnails: boolean;
  readonly playlists: boolean;
  readonly countsViews: boolean;
  /** Can show a broadcast. */
  readonly live: boolean;
  /** Characters. */
  readonly titleLength: number;
  /** Characters; bytes of UTF-8 where the channel counts those. */
  readonly descriptionLength: number;
  readonly maxBytes: number;
}

export const channelFailures = [
  /** No answer, or a 5xx: try again soon. */
  'unreachable',
  /** Too fast: try again later. */
  'busy',
  /** The upload's session is gone: begin the upload anew. */
  'session-expired',
  /** The day's quota of the interface is used up: wait until it is reset. */
  'quota',
  /** The channel takes no more videos today. */
  'upload-limit',
  /** The key was revoked or has run out: a person has to connect the channel again. */
  'disconnected',
  /** The key may not do this. */
  'forbidden',
  'title-refused',
  'description-refused',
  'time-refused',
  'file-refused',
  'processing-failed',
  /** A person removed it on the channel. */
  'gone',
  'unknown',
] as const;

/** Why a channel did not do what was asked: a closed list, each with its own way on. */
export type ChannelFailureReason = (typeof channelFailures)[number];
