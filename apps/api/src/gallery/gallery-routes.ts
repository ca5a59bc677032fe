import { uuidPattern } from '@pbnet/domain';
import { Hono, type Context as HttpContext } from 'hono';
import { serveObject } from '../serve-object.ts';
import { galleryFeed, gallerySitemap } from './gallery-feed.ts';
import type { GalleryFile } from './gallery-video.ts';
import type { Gallery } from './gallery.ts';

export interface GalleryRoutesOptions {
  readonly gallery: Gallery;
  readonly publicUrl: string;
}

/** For search engines: they come by themselves, and an address of what is gone answers so. */
const shortly = 'public, max-age=300';
/** Nobody on the way keeps what names or shows people: taken down, it is gone from there too. */
const askEachTime = 'private, no-cache';

/**
 * The bytes of the public gallery, for everybody and for published videos only: GET /gallery/:id/video (with ranges),
 * /poster.jpg, /captions/:language.vtt, and the lists of all of them for readers of feeds and for search engines.
 */
export function galleryRoutes({ gallery, publicUrl }: GalleryRoutesOptions): Hono {
  const routes = new Hono();

  async function serve(http: HttpContext, file: GalleryFile | null): Promise<Response> {
    const served = file && (await serveObject(http, gallery.store, file));
    return served ?? http.notFound();
  }

  // What is taken down stops at once: a player asks each time whether it may go on.
  routes.get(`/gallery/:id{${uuidPattern}}/video`, async (http) =>
    serve(http, await gallery.source(http.req.param('id'))),
  );

  routes.get(`/gallery/:id{${uuidPattern}}/poster.jpg`, async (http) =>
    serve(http, await gallery.poster(http.req.param('id'))),
  );

  routes.get(
    `/gallery/:id{${uuidPattern}}/captions/:file{[a-z]{2,3}(?:-[A-Za-z]{2,4})?\\.vtt}`,
    async (http) => {
      const { id, file } = http.req.param();
      const captions = await gallery.captions(id, file.slice(0, -'.vtt'.length));
      if (captions === null) return http.notFound();
      return http.body(captions.text, 200, {
        'content-type': 'text/vtt; charset=utf-8',
        'cache-control': askEachTime,
      });
    },
  );

  routes.get('/gallery/feed.atom', async (http) => {
    const videos = await gallery.newest(50);
    return http.body(galleryFeed({ videos, publicUrl }), 200, {
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': askEachTime,
    });
  });

  routes.get('/gallery/sitemap.xml', async (http) => {
    const videos = await gallery.newest(20_000);
    return http.body(gallerySitemap({ videos, publicUrl }), 200, {
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': shortly,
    });
  });

  return routes;
}
