import { escapeMarkup } from './escape-markup.ts';
import type { GalleryEntry, GalleryVideo } from './gallery-video.ts';

export interface GalleryFeedOptions {
  readonly videos: readonly GalleryEntry[];
  /** Address that links begin with, without a slash at the end. */
  readonly publicUrl: string;
}

function addressOf(publicUrl: string, id: string): string {
  return `${publicUrl}/portal/videos/${id}`;
}

/** Atom for readers of feeds: the newest first. */
export function galleryFeed({ videos, publicUrl }: GalleryFeedOptions): string {
  const updated = videos[0]?.publishedAt ?? '1970-01-01T00:00:00Z';
  const entries = videos.map(({ id, title, theme, regionName, publishedAt }) => {
    const link = escapeMarkup(addressOf(publicUrl, id));
    const summary = [regionName, theme].filter(Boolean).join(' · ');
    return `<entry><id>urn:uuid:${id}</id><title>${escapeMarkup(title)}</title><link href="${link}"/><updated>${publishedAt}</updated><summary>${escapeMarkup(summary)}</summary></entry>`;
  });
  const own = escapeMarkup(`${publicUrl}/gallery/feed.atom`);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ru"><id>${own}</id><title>Видео региональной сети Президентской библиотеки</title><link rel="self" href="${own}"/><link href="${escapeMarkup(`${publicUrl}/portal/videos`)}"/><author><name>Президентская библиотека</name></author><updated>${updated}</updated>${entries.join('')}</feed>
`;
}

/** For search engines. */
export function gallerySitemap({ videos, publicUrl }: GalleryFeedOptions): string {
  const pages = videos.map(
    ({ id, publishedAt }) =>
      `<url><loc>${escapeMarkup(addressOf(publicUrl, id))}</loc><lastmod>${publishedAt.slice(0, 10)}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${escapeMarkup(`${publicUrl}/portal/videos`)}</loc></url>${pages.join('')}</urlset>
`;
}

/** What networks and messengers show of the page when somebody passes its address on. */
export function galleryHead(video: GalleryVideo, publicUrl: string): string {
  const { id, title, annotation, poster, width, height } = video;
  const facts: readonly (readonly [string, string])[] = [
    ['og:type', 'video.other'],
    ['og:site_name', 'Региональная сеть Президентской библиотеки'],
    ['og:locale', 'ru_RU'],
    ['og:title', title],
    ['og:description', annotation.slice(0, 300)],
    ['og:url', addressOf(publicUrl, id)],
    ...(poster === null ? [] : [['og:image', `${publicUrl}${poster}`] as const]),
    ...(width === null ? [] : [['og:video:width', String(width)] as const]),
    ...(height === null ? [] : [['og:video:height', String(height)] as const]),
  ];
  const metas = facts.map(([name, value]) => `<meta property="${name}" content="${escapeMarkup(value)}">`);
  return `<meta name="description" content="${escapeMarkup(annotation.slice(0, 300))}">${metas.join('')}`;
}
