import type { VideoState } from '@pbnet/domain/videos';
import { randomUUID } from 'node:crypto';
import type { Actor } from '@pbnet/domain/access';
import type { Caller, TestApi } from './api.ts';
import { seedMonth, type MonthActors } from './month.ts';
import { networkPlace, seedActor } from './network.ts';

export interface VideoSeed {
  readonly state?: VideoState;
  /** Regional center 1 unless told otherwise; null for headquarters' own. */
  readonly region?: number | null;
  readonly since?: string;
  readonly title?: string;
}

export interface ModerationDesk {
  readonly actors: MonthActors;
  readonly editors: readonly [Actor, Actor];
  /** Of the first editor. */
  readonly editor: Caller;
  readonly second: Caller;
  /** Of regional center 1. */
  readonly head: Caller;
  video(seed?: VideoSeed): Promise<string>;
  /** A document of a right or of a consent, as the form of files would keep it. */
  document(purpose: 'video-rights' | 'video-consent', ownerId: string): Promise<void>;
  /** A video whose records lack nothing; the ids of its right and of the person shown. */
  cleared(seed?: VideoSeed): Promise<{ id: string; rightId: string; personId: string }>;
}

/** The small network on 23 November 2026 with two moderators. */
export async function moderationDesk(api: TestApi): Promise<ModerationDesk> {
  const actors = await seedMonth(api);
  api.moveTo('2026-11-23T09:00:00Z');
  const { raw } = api.database;
  const editors = [
    await seedActor(api.database, 'media-editor', networkPlace),
    await seedActor(api.database, 'media-editor', networkPlace),
  ] as const;
  const [editor, second, head] = [api.as(editors[0]), api.as(editors[1]), api.as(actors.heads[0])];

  async function video({ state = 'moderation', region = 1, since, title }: VideoSeed = {}): Promise<string> {
    const id = randomUUID();
    await raw`insert into videos (id, region_id, regional_center_id, state, state_since, title, annotation, duration_ms,
        object_key)
      values (${id}, ${region}, ${region}, ${state}, ${since ?? '2026-11-20T09:00:00Z'},
        ${title ?? 'Встреча с краеведом'}, 'Рассказ о первых печатниках города Пензы.', 90000, 'bytes')`;
    return id;
  }

  async function document(purpose: 'video-rights' | 'video-consent', ownerId: string): Promise<void> {
    await raw`insert into stored_files (purpose, owner_id, region_id, regional_center_id, file_name, kind, size, sha256)
      values (${purpose}, ${ownerId}, 1, 1, 'a.pdf', 'pdf', 1, '')`;
  }

  return {
    ...{ actors, editors, editor, second, head, video, document },
    async cleared(seed) {
      const id = await video(seed);
      const [rightId, personId] = [randomUUID(), randomUUID()];
      await raw`insert into video_rights (id, video_id, region_id, regional_center_id, holder, ground)
        values (${rightId}, ${id}, 1, 1, 'Библиотека', 'own')`;
      await raw`insert into video_people (id, video_id, region_id, regional_center_id, name, purpose, given_on)
        values (${personId}, ${id}, 1, 1, 'Участник встречи', 'Публикация', '2026-11-01')`;
      await raw`insert into video_people_statements (video_id, region_id, regional_center_id, shown, at)
        values (${id}, 1, 1, 'people', now())`;
      await raw`insert into moderation_verdicts (video_id, item, region_id, regional_center_id, verdict, at)
        select ${id}, code, 1, 1, 'yes', now() from moderation_items`;
      await document('video-rights', rightId);
      await document('video-consent', personId);
      return { id, rightId, personId };
    },
  };
}
