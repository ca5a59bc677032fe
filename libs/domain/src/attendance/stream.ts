/** Players that a page of ours may embed; the page's policy allows these and no others. */
export const playerOrigins = [
  'https://www.youtube-nocookie.com',
  'https://rutube.ru',
  'https://vkvideo.ru',
  'https://vk.com',
  'https://player.vimeo.com',
] as const;

interface Address {
  readonly hostname: string;
  readonly pathname: string;
  /** Without the question mark. */
  readonly query: string;
}

function addressOf(copied: string): Address | undefined {
  const match = /^https:\/\/([a-z0-9.-]+)(\/[\w./-]*)?(?:\?([\w=&.%~-]*))?(?:#.*)?$/i.exec(copied.trim());
  const [, hostname, pathname = '/', query = ''] = match ?? [];
  return hostname === undefined ? undefined : { hostname: hostname.toLowerCase(), pathname, query };
}

const readers: readonly ((address: Address) => string | undefined)[] = [
  ({ hostname, pathname, query }) => {
    if (hostname === 'youtu.be') return youtube(pathname.slice(1));
    if (!/^(?:www\.|m\.)?youtube(?:-nocookie)?\.com$/.test(hostname)) return undefined;
    const watched = pathname === '/watch' ? /(?:^|&)v=([\w-]+)/.exec(query)?.[1] : undefined;
    return youtube(watched ?? /^\/(?:embed|live)\/([\w-]+)/.exec(pathname)?.[1]);
  },
  ({ hostname, pathname }) => {
    const id = /^\/(?:video|live\/video|play\/embed)\/(?:private\/)?([0-9a-f]{32})/.exec(pathname)?.[1];
    return hostname === 'rutube.ru' && id ? `https://rutube.ru/play/embed/${id}` : undefined;
  },
  ({ hostname, pathname, query }) => {
    if (hostname !== 'vkvideo.ru' && hostname !== 'vk.com') return undefined;
    if (pathname === '/video_ext.php') return `https://${hostname}/video_ext.php?${query}`;
    const [, owner, id] = /^\/video(-?\d+)_(\d+)$/.exec(pathname) ?? [];
    return owner && id ? `https://vkvideo.ru/video_ext.php?oid=${owner}&id=${id}` : undefined;
  },
  ({ hostname, pathname }) =>
    hostname === 'player.vimeo.com' ? `https://player.vimeo.com${pathname}` : undefined,
];

function youtube(id: string | undefined): string | undefined {
  return id !== undefined && /^[\w-]{6,20}$/.test(id)
    ? `https://www.youtube-nocookie.com/embed/${id}`
    : undefined;
}

/** The address of the embedded player for the one that people copy; undefined where we may not embed it. */
export function playerAddress(copied: string): string | undefined {
  const address = addressOf(copied);
  if (address === undefined) return undefined;
  for (const read of readers) {
    const found = read(address);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Seconds between two signs of life of a viewer. */
export const beatSeconds = 30;

/** A viewer that gave no sign for so long is gone; the peak counts those that are not. */
export const viewerGoneAfterSeconds = 90;
