import { type Method, numberOf, type Parameters, VkError, type World } from './methods.ts';
import type { VkVideo } from './state.ts';

/** Which profile or group a call is about: a group has a negative number. */
function ownerOf(parameters: Parameters): number {
  const group = numberOf(parameters, 'group_id', 0);
  return group === 0 ? 100_001 : -group;
}

function wordsUpTo(parameters: Parameters, name: string, most: number): string {
  const text = parameters[name] ?? '';
  if (text.length > most)
    throw new VkError(100, `One of the parameters specified was missing or invalid: ${name} is too long`);
  return text;
}

export function videoMethods({ store, now, url }: World): Readonly<Record<string, Method>> {
  const own = (parameters: Parameters): VkVideo => {
    const id = numberOf(parameters, 'video_id');
    const ownerId = numberOf(parameters, 'owner_id', numberOf(parameters, 'target_id', 100_001));
    const video = store.state().videos.find((one) => one.id === id && one.ownerId === ownerId);
    if (!video) throw new VkError(204, 'Access denied: video not found');
    return video;
  };
  const write = (changed: VkVideo) =>
    store.change({
      videos: [...store.state().videos.filter(({ id }) => id !== changed.id), changed].toSorted(
        (one, other) => one.id - other.id,
      ),
    });

  return {
    'video.save': (parameters) => {
      const title = wordsUpTo(parameters, 'name', 128) || 'Без названия';
      const description = wordsUpTo(parameters, 'description', 5000);
      const [id, ownerId] = [store.nextId(), ownerOf(parameters)];
      write({
        ...{ id, ownerId, title, description, privacyView: parameters['privacy_view'] ?? 'all', file: null },
        ...{ processedAt: null, processingFailed: false, views: 0, addedAt: now().toISOString() },
      });
      return {
        ...{ access_key: `key${id}`, description, owner_id: ownerId, title, video_id: id },
        upload_url: `${url()}/upload/video?id=${id}&owner=${ownerId}`,
      };
    },

    'video.get': (parameters) => {
      const asked = (parameters['videos'] ?? '')
        .split(',')
        .map((name) => name.split('_').slice(0, 2).join('_'));
      const found = store
        .state()
        .videos.filter(({ ownerId, id, file }) => file !== null && asked.includes(`${ownerId}_${id}`));
      return { count: found.length, items: found.map((video) => itemOf(video, { now: now(), url: url() })) };
    },

    'video.edit': (parameters) => {
      const video = own(parameters);
      write({
        ...video,
        title: wordsUpTo(parameters, 'name', 128) || video.title,
        description: 'desc' in parameters ? wordsUpTo(parameters, 'desc', 5000) : video.description,
        privacyView: parameters['privacy_view'] ?? video.privacyView,
      });
      return { success: 1, access_key: `key${video.id}` };
    },

    'video.delete': (parameters) => {
      const video = own(parameters);
      store.change({ videos: store.state().videos.filter(({ id }) => id !== video.id) });
      store.forget(`video-${video.id}`);
      return 1;
    },

    'video.getAlbums': (parameters) => {
      const ownerId = numberOf(parameters, 'owner_id');
      const items = store.state().albums.filter((album) => album.ownerId === ownerId);
      return {
        count: items.length,
        items: items.map(({ id, title, videoIds }) => ({
          id,
          title,
          owner_id: ownerId,
          count: videoIds.length,
        })),
      };
    },

    'video.addAlbum': (parameters) => {
      const album = { id: store.nextId(), ownerId: ownerOf(parameters), title: parameters['title'] ?? '' };
      store.change({ albums: [...store.state().albums, { ...album, videoIds: [] }] });
      return { album_id: album.id };
    },

    'video.addToAlbum': (parameters) => {
      const video = own(parameters);
      const wanted = (parameters['album_ids'] ?? parameters['album_id'] ?? '').split(',').map(Number);
      const { albums } = store.state();
      if (albums.some(({ id, videoIds }) => wanted.includes(id) && videoIds.includes(video.id)))
        throw new VkError(800, 'This video has already been added');
      store.change({
        albums: albums.map((album) =>
          wanted.includes(album.id) ? { ...album, videoIds: [...album.videoIds, video.id] } : album,
        ),
      });
      return 1;
    },
  };
}

function itemOf(video: VkVideo, { now, url }: { readonly now: Date; readonly url: string }): object {
  const { id, ownerId, title, description, views, privacyView, addedAt } = video;
  const processing = video.processedAt === null || new Date(video.processedAt) > now;
  const watched = !processing && !video.processingFailed;
  return {
    ...{ id, owner_id: ownerId, title, description, views, date: Math.floor(Date.parse(addedAt) / 1000) },
    privacy_view: { category: privacyView },
    ...(processing ? { processing: 1 } : {}),
    ...(watched ? { duration: 1, player: `${url}/video${ownerId}_${id}` } : { duration: 0 }),
  };
}
