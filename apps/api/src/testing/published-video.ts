import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';

export interface VideoSeed {
  readonly title?: string;
  readonly annotation?: string;
  readonly theme?: string;
  readonly regionId?: number | null;
  readonly state?: string;
  readonly publishedAt?: string;
  readonly objectKey?: string | null;
  readonly posterKey?: string | null;
  readonly contentType?: string;
}

/** A video as it stands once it is published, without the way to it. Returns its id. */
export async function plantVideo({ raw }: Database, seed: VideoSeed = {}): Promise<string> {
  const id = randomUUID();
  const { title = 'Чтения', annotation = '', theme = '', regionId = 1, state = 'published' } = seed;
  const { publishedAt = '2026-11-01T09:00:00Z', objectKey = null, posterKey = null } = seed;
  await raw`insert into videos (id, region_id, regional_center_id, state, title, annotation, theme, published_at,
      object_key, poster_key, content_type, duration_ms)
    values (${id}, ${regionId}, ${regionId}, ${state}, ${title}, ${annotation}, ${theme}, ${publishedAt},
      ${objectKey}, ${posterKey}, ${seed.contentType ?? 'video/mp4'}, 61000)`;
  return id;
}
