import { type Method, numberOf, type Parameters, VkError, type World } from './methods.ts';
import type { VkPost } from './state.ts';

export function wallMethods({ store, now, url, groupId }: World): Readonly<Record<string, Method>> {
  const ownWall = (parameters: Parameters): number => {
    const ownerId = numberOf(parameters, 'owner_id');
    if (ownerId !== -groupId) throw new VkError(15, 'Access denied: no access to call this method');
    return ownerId;
  };

  return {
    'wall.post': (parameters) => {
      const ownerId = ownWall(parameters);
      const message = parameters['message'] ?? '';
      const attachments = (parameters['attachments'] ?? '').split(',').filter((one) => one !== '');
      const guid = parameters['guid'] ?? '';
      if (message === '' && attachments.length === 0)
        throw new VkError(100, 'One of the parameters specified was missing or invalid: message is empty');
      if (message.length > 16_384)
        throw new VkError(100, 'One of the parameters specified was missing or invalid: message is too long');
      const { posts } = store.state();
      const known = posts.find((post) => guid !== '' && post.guid === guid && post.ownerId === ownerId);
      if (known) return { post_id: known.id };
      const id = store.nextId() - 456_239_017;
      const counts = { views: 0, likes: 0, reposts: 0 };
      const post = { id, ownerId, message, attachments, guid, postedAt: now().toISOString(), ...counts };
      store.change({ posts: [...posts, post] });
      return { post_id: id };
    },

    'wall.getById': (parameters) => {
      const asked = (parameters['posts'] ?? '').split(',');
      const found = store.state().posts.filter(({ ownerId, id }) => asked.includes(`${ownerId}_${id}`));
      return { items: found.map(itemOf), groups: [], profiles: [] };
    },

    'wall.delete': (parameters) => {
      const [ownerId, id] = [ownWall(parameters), numberOf(parameters, 'post_id')];
      const { posts } = store.state();
      if (!posts.some((post) => post.id === id && post.ownerId === ownerId))
        throw new VkError(104, 'Not found');
      store.change({ posts: posts.filter((post) => post.id !== id) });
      return 1;
    },

    'photos.getWallUploadServer': (parameters) => {
      if (numberOf(parameters, 'group_id') !== groupId) throw new VkError(15, 'Access denied');
      return { upload_url: `${url()}/upload/photo`, album_id: -14, user_id: 100_001 };
    },

    'photos.saveWallPhoto': (parameters) => {
      const id = Number(parameters['photo']);
      const photo = store.state().photos.find((one) => one.id === id);
      if (!photo || parameters['hash'] !== photo.sha256.slice(0, 32))
        throw new VkError(
          100,
          'One of the parameters specified was missing or invalid: photos_list is invalid',
        );
      return [{ id, owner_id: photo.ownerId, album_id: -14, sizes: [] }];
    },
  };
}

function itemOf({ id, ownerId, message, views, likes, reposts, postedAt }: VkPost): object {
  return {
    ...{ id, owner_id: ownerId, from_id: ownerId, text: message },
    date: Math.floor(Date.parse(postedAt) / 1000),
    ...{ views: { count: views }, likes: { count: likes }, reposts: { count: reposts } },
  };
}
