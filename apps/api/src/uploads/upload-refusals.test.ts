import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { idOf, piece, refusal, sum, uploadDesk } from '../testing/upload-desk.ts';
import { unfinishedFiles } from './unfinished-files.ts';

const { people, folder, files, state, origin, uploads, served, send, stored, lies } = await uploadDesk();

describe('is refused in words, before a byte is sent:', () => {
  const some = randomBytes(1000);

  it.each([
    ['an empty file', Buffer.alloc(0), {}, 422, 'Файл пуст'],
    ['60 GB', some, { size: 60 * 1024 ** 3 }, 413, 'наибольший размер 50 ГБ'],
    ['a file for a thing of another centre', some, { as: 'kamchatka' }, 403, 'Загрузить файл сюда'],
    ['a name of nothing', some, { name: '' }, 422, ''],
    ['a name with a zero byte', some, { name: 'Лекция\0.mp4' }, 422, 'невидимый знак'],
    ['a thing that cannot be', some, { owner: '../1' }, 422, ''],
  ] as const)('%s', async (_what, bytes, how, status, words) => {
    const told = await refusal(send(bytes, { owner: randomUUID(), ...how }));
    expect(told.status).toBe(status);
    expect(told.message).toContain(words);
  });

  it('a file larger than the room on the disk, and what is begun goes on when there is room again', async () => {
    const owner = randomUUID();
    const bytes = randomBytes(600_000);
    const full = await served(unfinishedFiles({ directory: folder, keepFree: Number.MAX_SAFE_INTEGER }));
    const none = await refusal(send(bytes, { owner, origin: full.origin }));
    expect(none).toMatchObject({ status: 507, message: expect.stringContaining('не хватает места') });
    const url = await send(bytes, { owner, stopAt: 200_000 });
    const there = { owner, origin: full.origin, url: `${full.origin}/uploads/${idOf(url)}` };
    await expect(send(bytes, there)).rejects.toThrow('507');
    await send(bytes, { owner, url });
    expect(sum(await stored(idOf(url)))).toBe(sum(bytes));
  });

  it('another file while one is half sent, by the same person or another', async () => {
    const owner = randomUUID();
    const url = await send(randomBytes(800_000), { owner, stopAt: 200_000 });
    const other = await refusal(send(randomBytes(900_000), { owner, name: 'Другая.mp4' }));
    expect(other).toMatchObject({ status: 422, message: expect.stringContaining('«Лекция.mp4»') });
    const another = await refusal(send(some, { owner, as: 'colleague' }));
    expect(another).toMatchObject({ status: 422, message: expect.stringContaining('другой человек') });
    const seen = await uploads.state(people.colleague, { purpose: 'test', ownerId: owner });
    expect(seen).toMatchObject({ unfinished: null, takenByAnother: true });
    await uploads.cancel(people.penza, idOf(url));
    expect(await lies(idOf(url))).toBe(false);
    await send(randomBytes(900_000), { owner, name: 'Другая.mp4', as: 'colleague' });
  });

  it('an upload of another person, by its id: not read, not added to, not removed', async () => {
    const owner = randomUUID();
    const bytes = randomBytes(500_000);
    const url = await send(bytes, { owner, stopAt: 200_000 });
    for (const as of ['colleague', 'kamchatka', 'media'] as const) {
      const headers = { 'x-as': as, 'tus-resumable': '1.0.0' };
      expect((await fetch(url, { method: 'HEAD', headers })).status).toBe(404);
      expect((await fetch(url, { method: 'DELETE', headers })).status).toBe(404);
      const adding = {
        ...headers,
        'upload-offset': '0',
        'content-type': 'application/offset+octet-stream',
      };
      expect((await fetch(url, { method: 'PATCH', headers: adding, body: 'x' })).status).toBe(404);
      await expect(uploads.finish(people[as], idOf(url))).rejects.toThrow('not-found');
    }
    const strange = await fetch(url, { method: 'HEAD', headers: { 'tus-resumable': '1.0.0' } });
    expect(strange.status).toBe(401);
    await send(bytes, { owner, url });
    expect(sum(await stored(idOf(url)))).toBe(sum(bytes));
  });

  it.each(['%2e%2e%2f%2e%2e%2fetc', 'x', '..%5cx'])('an address such as %s', async (id) => {
    const headers = { 'x-as': 'penza', 'tus-resumable': '1.0.0' };
    expect((await fetch(`${origin}/uploads/${id}`, { method: 'HEAD', headers })).status).toBe(404);
  });
});

describe('what the protocol does not let be changes nothing:', () => {
  const tus = { 'x-as': 'penza', 'tus-resumable': '1.0.0' };
  const sent = async (at: { url: string; at: number; length?: number }, bytes: Buffer) => {
    const adding = piece(at);
    adding.write(bytes);
    adding.end();
    return (await adding.answer).status;
  };

  it('pieces before, behind and beyond the bytes that are here', async () => {
    const bytes = randomBytes(600_000);
    const url = await send(bytes, { owner: randomUUID(), stopAt: 200_000 });
    const here = await files.sizeOf(idOf(url));
    expect(await sent({ url, at: -1, length: 1 }, Buffer.from('x'))).toBe(400);
    expect(await sent({ url, at: 0, length: 1 }, Buffer.from('x'))).toBe(409);
    expect(await sent({ url, at: here + 1, length: 1 }, Buffer.from('x'))).toBe(409);
    expect(await sent({ url, at: here, length: 600_000 }, randomBytes(600_000))).toBe(413);
    expect(await files.sizeOf(idOf(url))).toBe(here);
    // Without a told length the end of the file is the end of what is taken.
    expect(await sent({ url, at: here }, randomBytes(900_000))).toBe(413);
    expect(await files.sizeOf(idOf(url))).toBeLessThanOrEqual(600_000);
    await uploads.cancel(people.penza, idOf(url));
  });

  it('anything to a file that has been taken over: no byte is added, and it is not taken away again', async () => {
    const bytes = randomBytes(300_000);
    const url = await send(bytes, { owner: randomUUID() });
    expect((await fetch(url, { method: 'HEAD', headers: tus })).headers.get('upload-offset')).toBe('300000');
    expect(await sent({ url, at: 300_000, length: 1 }, Buffer.from('x'))).toBe(413);
    expect(await sent({ url, at: 300_000, length: 0 }, Buffer.alloc(0))).toBe(204);
    const removed = await fetch(url, { method: 'DELETE', headers: { ...tus, 'x-language': 'ru' } });
    expect(removed.status).toBe(422);
    expect(await removed.text()).toContain('Файл уже передан весь');
    expect(await lies(idOf(url))).toBe(false);
    expect(sum(await stored(idOf(url)))).toBe(sum(bytes));
  });

  it('one whose day has passed, in words', async () => {
    state.at = new Date();
    const bytes = randomBytes(600_000);
    const url = await send(bytes, { owner: randomUUID(), stopAt: 200_000 });
    state.at = new Date(Date.now() + 8 * 24 * 3600 * 1000);
    await uploads.cleanUp();
    const told = await fetch(url, { method: 'DELETE', headers: tus });
    expect(told.status).toBe(404);
    expect((await fetch(url, { method: 'HEAD', headers: tus })).status).toBe(404);
    expect(await sent({ url, at: 200_000, length: 1 }, Buffer.from('x'))).toBe(404);
    expect(await lies(idOf(url))).toBe(false);
  });

  it('bytes that come with the beginning are left for the first piece', async () => {
    const owner = randomUUID();
    const metadata = Object.entries({
      purpose: 'test',
      ownerId: owner,
      fileName: 'a.mp4',
      lastModified: '1000',
    })
      .map(([name, value]) => `${name} ${Buffer.from(value).toString('base64')}`)
      .join(',');
    const begun = await fetch(`${origin}/uploads`, {
      method: 'POST',
      headers: {
        ...tus,
        ...{ 'upload-length': '1000', 'upload-metadata': metadata },
        'content-type': 'application/offset+octet-stream',
      },
      body: randomBytes(1000),
    });
    expect(begun.status).toBe(201);
    const url = new URL(String(begun.headers.get('location')), origin).href;
    expect((await fetch(url, { method: 'HEAD', headers: tus })).headers.get('upload-offset')).toBe('0');
    const bytes = randomBytes(1000);
    await send(bytes, { owner, url, name: 'a.mp4' });
    expect(sum(await stored(idOf(url)))).toBe(sum(bytes));
  });
});
