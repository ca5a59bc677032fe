import { isProcessed, settled, type Stand } from '../stand.ts';
import type { Privacy, StoredVideo } from '../store.ts';

export interface VideoResource {
  readonly id?: string;
  readonly snippet?: {
    readonly title?: string;
    readonly description?: string;
    readonly tags?: readonly string[];
    readonly categoryId?: string;
    readonly defaultLanguage?: string;
  };
  readonly status?: { readonly privacyStatus?: Privacy; readonly publishAt?: string };
}

/** The reason of a refusal, or null. Titles are counted in characters, descriptions in bytes. */
export function wrong({ snippet, status }: VideoResource, needsTitle = true): string | null {
  const title = snippet?.title ?? '';
  if ((needsTitle || snippet) && (title.trim() === '' || title.length > 100 || /[<>]/.test(title)))
    return 'invalidTitle';
  const description = snippet?.description ?? '';
  if (Buffer.byteLength(description) > 5_000 || /[<>]/.test(description)) return 'invalidDescription';
  if ((snippet?.tags ?? []).join(',').length > 500) return 'invalidTags';
  const at = status?.publishAt;
  if (at !== undefined && (status?.privacyStatus !== 'private' || Number.isNaN(Date.parse(at))))
    return 'invalidPublishAt';
  return null;
}

/** The video as `videos.list` answers it, with the parts that were asked for. */
export function videoResource(stand: Stand, stored: StoredVideo, parts: readonly string[]): object {
  const video = settled(stand, stored);
  const isReady = isProcessed(stand, video);
  const uploadStatus = video.failure ?? (isReady ? 'processed' : 'uploaded');
  const all: Readonly<Record<string, object>> = {
    snippet: {
      publishedAt: video.uploadedAt,
      channelId: stand.channel.id,
      channelTitle: stand.channel.title,
      title: video.title,
      description: video.description,
      tags: video.tags,
      categoryId: video.categoryId,
      ...(video.language && { defaultLanguage: video.language }),
    },
    status: {
      uploadStatus,
      privacyStatus: video.privacy,
      ...(video.failure && { failureReason: 'conversion' }),
      ...(video.publishAt && { publishAt: video.publishAt }),
      license: 'youtube',
      embeddable: true,
      selfDeclaredMadeForKids: false,
    },
    processingDetails: {
      processingStatus: video.failure ?? (isReady ? 'succeeded' : 'processing'),
      ...(video.failure && { processingFailureReason: 'transcodeFailed' }),
    },
    statistics: { viewCount: String(video.views), likeCount: '0', commentCount: '0' },
    ...live(stand, video.id),
  };
  return {
    kind: 'youtube#video',
    id: video.id,
    ...Object.fromEntries(parts.flatMap((part) => (part in all ? [[part, all[part]]] : []))),
  };
}

function live({ store }: Stand, id: string): Readonly<Record<string, object>> {
  const broadcast = store.broadcasts.find((one) => one.id === id);
  if (!broadcast) return {};
  const { scheduledStartTime, status, viewers } = broadcast;
  return {
    liveStreamingDetails: {
      scheduledStartTime,
      ...(status === 'live' && { concurrentViewers: String(viewers) }),
    },
  };
}
