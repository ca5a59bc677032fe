import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { idOf, refusal, sum, uploadDesk } from '../testing/upload-desk.ts';
import { unfinishedFiles } from './unfinished-files.ts';

const { people, folder, origin, uploads, served, send, stored, lies } = await uploadDesk();

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
