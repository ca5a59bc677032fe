import { ChannelFailure, type VideoChannel, type VideoTexts } from '../video-channel.ts';
import { later } from './engine.ts';
import type { VideoOfPublication } from './publication-subject.ts';
import type { PublicationRow } from './publications.repository.ts';

/** What the channel is to say: its own words where a person gave it some, else the card's. */
export function textsOf(
  { title, description }: Pick<PublicationRow, 'title' | 'description'>,
  video: Pick<VideoOfPublication, 'title' | 'annotation' | 'tags'>,
): VideoTexts {
  return { title: title ?? video.title, description: description ?? video.annotation, tags: video.tags };
}

/** @throws ChannelFailure */
export function refuseLongTitle({ capabilities }: VideoChannel, { title }: VideoTexts): void {
  const { titleLength } = capabilities;
  if (title.length > titleLength)
    throw new ChannelFailure('title-refused', `не больше ${titleLength} знаков`);
}

/** Times nearer than this are «at once»: a channel refuses moments that pass while it takes the file. */
const nearMinutes = 2;

/** The time until which nobody is to see it; null for at once. */
export function timeAhead({ publishAt }: Pick<PublicationRow, 'publishAt'>, now: Date): Date | null {
  return publishAt !== null && publishAt > later(now, nearMinutes) ? publishAt : null;
}
