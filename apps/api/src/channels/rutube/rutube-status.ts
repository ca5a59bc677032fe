import type { PlacedStatus } from '../video-channel.ts';

/** What `GET /api/video/<id>/` answers, as far as it is used. */
export interface RutubeVideo {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly is_hidden: boolean;
  readonly is_deleted?: boolean;
  readonly status?: string;
  /** Why it is not shown: moderation, downloading_video. */
  readonly action_reason?: { readonly name?: string } | null;
  readonly hits?: number;
  readonly author?: { readonly name?: string; readonly site_url?: string };
}

export function placedStatus(video: RutubeVideo): PlacedStatus {
  const reason = video.action_reason?.name ?? '';
  if (video.is_deleted) return { state: 'gone' };
  if (video.status === 'error')
    return {
      state: 'failed',
      failure:
        reason === 'downloading_video' || reason === 'moderation' ? 'file-refused' : 'processing-failed',
      words: reason || 'error',
    };
  if (video.status !== 'ready') return { state: 'processing' };
  return { state: video.is_hidden ? 'hidden' : 'public' };
}
