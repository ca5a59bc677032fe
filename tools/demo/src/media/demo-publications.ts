import type { ChannelFailureReason, ChannelKind } from '@pbnet/domain/channels';
import type { PublicationState } from '@pbnet/domain/publications';

export interface DemoPublication {
  readonly video: string;
  readonly channel: ChannelKind;
  readonly state: PublicationState;
  /** Days from today: of publication, or of the wished time that lies ahead. */
  readonly day: number;
  /** By the day before today; none where it is not shown yet. */
  readonly views?: number;
  readonly failure?: ChannelFailureReason;
  /** The channel's own words. */
  readonly words?: string;
}

/** What a person meets on the page of publications: shown ones, those that wait, and those that need somebody. */
export const demoPublications: readonly DemoPublication[] = [
  { video: 'penza-opening', channel: 'youtube', state: 'published', day: -40, views: 412 },
  { video: 'penza-opening', channel: 'by-hand', state: 'published', day: -38, views: 96 },
  {
    ...{ video: 'kamchatka-expedition', channel: 'youtube', state: 'waiting', day: -1 },
    ...{ failure: 'upload-limit', words: 'The user has exceeded the number of videos they may upload.' },
  },
  { video: 'kamchatka-expedition', channel: 'by-hand', state: 'published', day: -55, views: 233 },
  { video: 'tatarstan-books', channel: 'youtube', state: 'published', day: -70, views: 1_284 },
  {
    ...{ video: 'tatarstan-books', channel: 'vk-video', state: 'failed', day: -2 },
    ...{ failure: 'title-refused', words: 'One of the parameters specified was missing or invalid: name' },
  },
  { video: 'hq-lecture', channel: 'youtube', state: 'published', day: -100, views: 3_907 },
  { video: 'hq-lecture', channel: 'rutube', state: 'waiting', day: 3 },
  { video: 'hq-lecture', channel: 'by-hand', state: 'waiting', day: 5 },
];
