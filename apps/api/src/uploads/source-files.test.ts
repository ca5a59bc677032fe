import { Hono } from 'hono';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { objectStoreOf } from '../files/object-store-of.ts';
import { testApi } from '../testing/api.ts';
import {
  centerPlace,
  networkPlace,
  regionalCenterPlace,
  seedActor,
  seedNetwork,
} from '../testing/network.ts';
import { publicSourceRoutes, sourceFiles } from './source-files.ts';

const api = await testApi();
const { database, services } = api;
await seedNetwork(database);
const people = {
  media: await seedActor(database, 'media-editor', networkPlace),
  own: await seedActor(database, 'regional-head', regionalCenterPlace(1)),
  center: await seedActor(database, 'center-manager', centerPlace(11)),
  foreign: await seedActor(database, 'regional-head', regionalCenterPlace(2)),
};
const asking = {
  sources: services.videoSources,
  actorOf: async (http: { req: { header(name: string): string | undefined } }) =>
    people[http.req.header('x-as') as keyof typeof people] ?? null,
  requestOf: () => ({ id: 'test', ip: '', userAgent: '', language: 'ru' }) as const,
};
const app = new Hono()
  .route('/files', sourceFiles(asking))
  .route('/', publicSourceRoutes(services.videoSources));

const bytes = randomBytes(100_000);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const id = randomUUID();
const objectKey = randomUUID();
await objectStoreOf(api.env).put(objectKey, bytes);
await database.raw`insert into videos (id, region_id, regional_center_id, center_id, title, object_key, file_name,
    content_type, size, sha256)
  values (${id}, 1, 1, 11, 'Лекция', ${objectKey}, 'Лекция.mp4', 'video/mp4', ${bytes.length}, ${sha256})`;

const address = `/files/videos/${id}/source`;

function ask(headers: Record<string, string> = {}, path = address, as: keyof typeof people = 'own') {
  return app.request(path, { headers: { 'x-as': as, ...headers } });
}
const part = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

describe('the bytes of a video', () => {
  it('come whole, to be played and never run', async () => {
    const answer = await ask();
    expect(answer.status).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'accept-ranges': 'bytes',
      'content-length': '100000',
      'content-type': 'video/mp4',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      etag: `"${sha256}"`,
    });
    expect((await part(answer)).equals(bytes)).toBe(true);
    expect((await ask({}, `${address}?save=1`)).headers.get('content-disposition')).toBe(
      `attachment; filename*=UTF-8''${encodeURIComponent('Лекция.mp4')}`,
    );
  });

  it.each([
    ['bytes=0-99', 0, 99],
    ['bytes=99999-', 99_999, 99_999],
    ['bytes=-500', 99_500, 99_999],
    ['bytes=500-999999', 500, 99_999],
  ])('come in parts: %s', async (range, start, end) => {
    const answer = await ask({ range });
    expect(answer.status).toBe(206);
    expect(answer.headers.get('content-range')).toBe(`bytes ${start}-${end}/100000`);
    expect((await part(answer)).equals(bytes.subarray(start, end + 1))).toBe(true);
  });

  it('are not sent where they are known, changed meanwhile or asked beyond the end', async () => {
    expect((await ask({ 'if-none-match': `"${sha256}"` })).status).toBe(304);
    expect((await ask({ range: 'bytes=1-2', 'if-range': '"other"' })).status).toBe(200);
    const beyond = await ask({ range: 'bytes=100000-' });
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get('content-range')).toBe('bytes */100000');
    expect((await ask({ range: 'lines=1-2' })).status).toBe(200);
  });

  it.each([
    ['media', 200],
    ['own', 200],
    ['center', 200],
    ['foreign', 404],
    ['nobody', 401],
  ])('for %s: %i', async (as, status) => {
    expect((await ask({}, address, as as 'own')).status).toBe(status);
  });

  it('go to a channel by a link of an hour, and by no other', async () => {
    const link = services.sourceLinks.linkTo(id, new Date(Date.now() + 3_600_000));
    const path = new URL(link).pathname;
    await database.raw`update videos set state = 'publishing' where id = ${id}`;
    const answer = await app.request(path, { headers: { range: 'bytes=0-9' } });
    expect(answer.status).toBe(206);
    expect((await part(answer)).equals(bytes.subarray(0, 10))).toBe(true);
    const changed = path.replace(id, randomUUID());
    expect((await app.request(changed)).status).toBe(404);
    expect((await app.request('/media/source/x')).status).toBe(404);
    const past = services.sourceLinks.linkTo(id, new Date(Date.now() - 1000));
    expect((await app.request(new URL(past).pathname)).status).toBe(404);
    await database.raw`update videos set state = 'withdrawn' where id = ${id}`;
    expect((await app.request(path)).status).toBe(404);
  });

  it('stay while a record names them, and go when it does not', async () => {
    const later = new Date(Date.now() + 3 * 24 * 3600 * 1000);
    await services.storedFiles.cleanUp(later);
    expect((await ask()).status).toBe(200);
    await database.raw`update videos set object_key = ${randomUUID()} where id = ${id}`;
    expect(await services.storedFiles.cleanUp(later)).toBe(1);
  });
});
