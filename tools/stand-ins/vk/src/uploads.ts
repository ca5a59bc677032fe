import { hash } from 'node:crypto';
import type { Failures } from './failures.ts';
import type { World } from './methods.ts';

export interface UploadsOptions {
  readonly world: World;
  readonly failures: Failures;
  readonly processingMs: () => number;
}

async function received(form: FormData, field: string): Promise<Buffer | null> {
  const file = form.get(field);
  return file instanceof File ? Buffer.from(await file.arrayBuffer()) : null;
}

/** The servers that take bytes; each resolves with what it answers. */
export function uploadServers({ world, failures, processingMs }: UploadsOptions) {
  const { store, now, url: base, groupId } = world;

  return {
    async video(url: URL, form: FormData): Promise<object> {
      const [id, ownerId] = [Number(url.searchParams.get('id')), Number(url.searchParams.get('owner'))];
      const video = store.state().videos.find((one) => one.id === id && one.ownerId === ownerId);
      if (!video) return { error: 'not_found', error_code: 404, error_descr: 'Upload session is gone' };
      const bytes = await received(form, 'video_file');
      if (!bytes || bytes.length === 0)
        return { error: 'invalid_file', error_code: 2, error_descr: 'Empty video_file' };
      const sha256 = hash('sha256', bytes, 'hex');
      store.keepBytes(`video-${id}`, bytes);
      const processingFailed = failures.due('processing') !== undefined;
      const processedAt = new Date(now().getTime() + processingMs()).toISOString();
      const came = { ...video, file: { size: bytes.length, sha256 }, processedAt, processingFailed };
      store.change({ videos: store.state().videos.map((one) => (one.id === id ? came : one)) });
      const about = { size: bytes.length, owner_id: ownerId, video_id: id, video_hash: sha256.slice(0, 18) };
      return { ...about, direct_link: `${base()}/video${ownerId}_${id}` };
    },

    async photo(form: FormData): Promise<object> {
      const bytes = await received(form, 'photo');
      if (!bytes) return { server: 1, photo: '[]', hash: '' };
      const [id, sha256] = [store.nextId(), hash('sha256', bytes, 'hex')];
      store.keepBytes(`photo-${id}`, bytes);
      const photo = { id, ownerId: -groupId, size: bytes.length, sha256 };
      store.change({ photos: [...store.state().photos, photo] });
      return { server: 1, photo: String(id), hash: sha256.slice(0, 32) };
    },
  };
}
