import { startYoutube } from '@pbnet/stand-in-youtube';
import { asMonth } from '@pbnet/domain';
import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect } from 'vitest';
import { fileSystemStore } from '../files/file-system-store.ts';
import { seedStartingForm } from '../monitoring/indicators/seed-starting-form.ts';
import { testApi } from './api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './network.ts';

/** Publications over the stand-in of YouTube, with approved videos of centre 11 and their rights. */
export async function publicationDesk(more: NodeJS.ProcessEnv = {}) {
  const youtube = await startYoutube();
  afterAll(() => youtube.stop());
  const api = await testApi({
    YOUTUBE_URL: youtube.url,
    YOUTUBE_CLIENT_ID: 'pbnet',
    YOUTUBE_CLIENT_SECRET: 's',
    ...more,
  });
  const { database, services, env } = api;
  const { raw } = database;
  await seedNetwork(database);
  await database.system((tx) => seedStartingForm(tx, asMonth('2026-01')));
  const administrator = await seedActor(database, 'administrator', networkPlace);
  const editor = await seedActor(database, 'media-editor', networkPlace);
  const penza = await seedActor(database, 'regional-head', regionalCenterPlace(1));
  const as = (actor: typeof editor) => api.as(actor).publications;
  const bytes = randomBytes(3 * 1_048_576 + 77);
  const objects = fileSystemStore(env.FILES_DIRECTORY);

  let clock = new Date('2026-11-23T09:00:00Z');

  function moveTo(at: string) {
    clock = new Date(at);
    api.moveTo(at);
    youtube.moveTo(clock);
  }

  /** A channel of the kind, connected as the administrator's consent leaves it. */
  async function channel(kind: 'youtube' | 'by-hand' = 'youtube') {
    const id = randomUUID();
    await api.as(administrator).channels.create({ id, kind, title: `Канал ${kind}`, settings: {} });
    if (kind === 'youtube') await consent(id);
    return id;
  }

  /** The administrator's way through the platform's own page. */
  async function consent(id: string) {
    const { address } = await api.as(administrator).channels.consentAddress({ id });
    const page = await (await fetch(address)).text();
    const link = /href="([^"]*code=[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const { code = '', state = '' } = Object.fromEntries(new URL(link).searchParams);
    await expect(services.channels.takeConsent(editor, { code, state })).rejects.toThrow();
    expect(await services.channels.takeConsent(administrator, { code, state })).toBe(id);
  }

  /** An approved video of centre 11 with its rights, and the bytes in the store. */
  async function video() {
    const id = randomUUID();
    const key = randomUUID();
    await objects.put(key, bytes);
    await raw`insert into videos (id, region_id, regional_center_id, center_id, state, title, annotation, object_key,
        file_name, content_type, size)
      values (${id}, 1, 1, 11, 'approved', 'Открытие выставки', 'Репортаж об открытии выставки в читальном зале', ${key},
        'a.mp4', 'video/mp4', ${bytes.length})`;
    const rights = randomUUID();
    await raw`insert into video_rights (id, video_id, region_id, regional_center_id, center_id, holder, ground)
      values (${rights}, ${id}, 1, 1, 11, 'РЦ', 'own')`;
    await raw`insert into stored_files (id, purpose, owner_id, file_name, kind, size, sha256)
      values (${randomUUID()}, 'video-rights', ${rights}, 'a.pdf', 'pdf', 1, '')`;
    await raw`insert into video_people_statements (video_id, region_id, regional_center_id, center_id, shown, at)
      values (${id}, 1, 1, 11, 'nobody', now())`;
    await raw`insert into moderation_verdicts (video_id, region_id, regional_center_id, center_id, item, verdict, at)
      select ${id}, 1, 1, 11, code, 'yes', now() from moderation_items`;
    return id;
  }

  async function planned(publishAt: string | null = null, channelId?: string) {
    const videoId = await video();
    const onChannel = channelId ?? (await channel());
    const id = randomUUID();
    const texts = { title: null, description: null };
    await as(editor).plan({ id, videoId, channelId: onChannel, publishAt, ...texts });
    return { id, videoId, channelId: onChannel };
  }

  const run = (id: string) => services.publicationWork.run({ id }, new AbortController().signal);
  const of = async (id: string) => {
    const [row] = await raw`select * from publications where id = ${id}`;
    return row;
  };
  const videoState = async (id: string) =>
    (await raw`select state from videos where id = ${id}`)[0]?.['state'];
  const steps = async (id: string) =>
    (await raw`select step from publication_steps where publication_id = ${id} order by id`).map(
      (row) => row['step'],
    );
  const stored = async (id: string) => {
    const externalId = (await of(id))?.['external_id'];
    return youtube.videos().find((one) => one.id === externalId);
  };

  beforeEach(async () => {
    youtube.failures.clear();
    youtube.setProcessing(0);
    youtube.setAudited(true);
    await raw`update publications set next_attempt_at = null`;
    await raw`delete from channel_quota`;
    moveTo('2026-11-23T09:00:00Z');
  });

  return {
    objects,
    youtube,
    api,
    database,
    services,
    raw,
    administrator,
    editor,
    as,
    bytes,
    moveTo,
    channel,
    consent,
    video,
    planned,
    run,
    of,
    videoState,
    steps,
    stored,
    penza,
    now: () => clock,
  };
}
