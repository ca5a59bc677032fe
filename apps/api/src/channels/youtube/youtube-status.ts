import type { youtube_v3 } from '@googleapis/youtube';
import type { PlacedStatus } from '../video-channel.ts';

const badFile = new Set(['codec', 'emptyFile', 'invalidFile', 'tooSmall']);

/** @param video what `videos.list` answered; absent when it knows no such video */
export function placedStatus(video: youtube_v3.Schema$Video | undefined): PlacedStatus {
  const { uploadStatus, privacyStatus, publishAt, failureReason, rejectionReason } = video?.status ?? {};
  if (!video || uploadStatus === 'deleted') return { state: 'gone' };
  if (uploadStatus === 'rejected')
    return { state: 'failed', failure: 'file-refused', words: rejectionReason ?? 'rejected' };
  if (uploadStatus === 'failed') {
    const words = failureReason ?? video.processingDetails?.processingFailureReason ?? 'failed';
    return { state: 'failed', failure: badFile.has(words) ? 'file-refused' : 'processing-failed', words };
  }
  if (uploadStatus !== 'processed') return { state: 'processing' };
  if (privacyStatus === 'public') return { state: 'public' };
  return { state: publishAt ? 'scheduled' : 'hidden' };
}
