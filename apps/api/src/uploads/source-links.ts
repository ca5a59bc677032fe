import { createHmac, timingSafeEqual } from 'node:crypto';
import { derivedKey } from '../secret-box.ts';

/** Short-lived addresses of a video's bytes for channels that fetch them by themselves. */
export interface SourceLinks {
  linkTo(videoId: string, until: Date): string;
  /** The video that the link of this token leads to; null when it is not ours or its time has passed. */
  videoOf(token: string): string | null;
}

export interface SourceLinksOptions {
  readonly secretKey: string;
  readonly publicUrl: string;
  readonly now: () => Date;
}

export function sourceLinks({ secretKey, publicUrl, now }: SourceLinksOptions): SourceLinks {
  const key = derivedKey(secretKey, 'video source links');
  const seal = (text: string) => createHmac('sha256', key).update(text).digest();

  return {
    linkTo(videoId, until) {
      const text = `${videoId}.${Math.floor(until.getTime() / 1000)}`;
      return `${publicUrl}/media/source/${text}.${seal(text).toString('base64url')}`;
    },

    videoOf(token) {
      const [videoId = '', until = '', seen = ''] = token.split('.');
      const given = Buffer.from(seen, 'base64url');
      const due = seal(`${videoId}.${until}`);
      if (given.length !== due.length || !timingSafeEqual(given, due)) return null;
      return Number(until) * 1000 < now().getTime() ? null : videoId;
    },
  };
}
