import { Hono, type Context } from 'hono';
import { createHash } from 'node:crypto';
import { eventFeed } from './event-feed.ts';
import type { Posters } from './posters.ts';

export interface EventFeedOptions {
  readonly posters: Posters;
  readonly publicUrl: string;
}

const wholeNetwork = 'Мероприятия Президентской библиотеки в регионах';

/** iCal feeds for everybody: the network's and one for each region. */
export function eventFeedRoutes({ posters, publicUrl }: EventFeedOptions): Hono {
  const app = new Hono();

  async function feed(http: Context, name: string, regionId: number | null): Promise<Response> {
    const text = eventFeed({ name, posters: await posters.feed(regionId), publicUrl });
    const etag = `"${createHash('sha256').update(text).digest('base64url')}"`;
    http.header('etag', etag);
    // Calendars ask every few minutes: what has not changed costs them nothing.
    http.header('cache-control', 'public, max-age=300');
    if (http.req.header('if-none-match') === etag) return http.body(null, 304);
    http.header('content-type', 'text/calendar; charset=utf-8');
    return http.body(text);
  }

  app.get('/joint-events.ics', (http) => feed(http, wholeNetwork, null));

  app.get('/joint-events/:file{[0-9]{1,9}\\.ics}', async (http) => {
    const regionId = Number.parseInt(http.req.param('file'), 10);
    const region = regionId > 0 ? await posters.regionName(regionId) : null;
    return region === null ? http.notFound() : feed(http, `${wholeNetwork}: ${region}`, regionId);
  });

  return app;
}
