import { randomBytes, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { idOf, piece, sum, uploadDesk } from '../testing/upload-desk.ts';
import { unfinishedFiles } from './unfinished-files.ts';

const { database, folder, files, origin, uploads, people, served, send, stored, received } =
  await uploadDesk();
/** As another process: it shares the database and the folder, and no memory. */
const another = await served(unfinishedFiles({ directory: folder, keepFree: 0 }));

const head = (url: string, as = 'penza') =>
  fetch(url, { method: 'HEAD', headers: { 'x-as': as, 'tus-resumable': '1.0.0' } });
const atAnother = (url: string) => `${another.origin}/uploads/${idOf(url)}`;
const arrived = (url: string, bytes: number) =>
  expect.poll(() => files.sizeOf(idOf(url)), { timeout: 10_000 }).toBe(bytes);
const leases = () => database.raw`select * from upload_leases`;

describe('two processes and one upload', () => {
  it('a line that hangs at the one lets go when the same file is gone on with at the other', async () => {
    const bytes = randomBytes(3_000_000);
    const url = await send(bytes, { owner: randomUUID(), stopAt: 500_000 });
    const from = await files.sizeOf(idOf(url));
    const hanging = piece({ url, at: from, length: bytes.length - from });
    hanging.write(bytes.subarray(from, 2_000_000));
    await arrived(url, 2_000_000);
    const told = await head(atAnother(url));
    expect(told.headers.get('upload-offset')).toBe('2000000');
    await send(bytes, { url: atAnother(url), origin: another.origin });
    // What the first still had on its way comes too late and changes nothing.
    hanging.write(bytes.subarray(2_000_000));
    hanging.end();
    await hanging.answer.catch(() => undefined);
    expect(sum(await stored(idOf(url)))).toBe(sum(bytes));
    expect(received.filter(({ objectKey }) => objectKey === idOf(url))).toHaveLength(1);
  });

  it('that get the same file at the same time end with its bytes, handed over once', async () => {
    const bytes = randomBytes(4_000_000);
    const url = await send(bytes, { owner: randomUUID(), stopAt: 300_000 });
    await Promise.allSettled([
      send(bytes, { url }),
      send(bytes, { url: atAnother(url), origin: another.origin }),
    ]);
    await send(bytes, { url });
    expect(sum(await stored(idOf(url)))).toBe(sum(bytes));
    expect(received.filter(({ objectKey }) => objectKey === idOf(url))).toMatchObject([
      { sha256: sum(bytes), size: bytes.length },
    ]);
    expect(await readdir(folder)).not.toContain(idOf(url));
    expect(await leases()).toHaveLength(0);
  });

  it('one of which was killed: its lease ends by itself', async () => {
    const bytes = randomBytes(600_000);
    const url = await send(bytes, { owner: randomUUID(), stopAt: 200_000 });
    await database.raw`insert into upload_leases (upload_id, holder, until)
      values (${idOf(url)}, ${randomUUID()}, now() + interval '600 milliseconds')`;
    await send(bytes, { url: atAnother(url), origin: another.origin });
    expect(sum(await stored(idOf(url)))).toBe(sum(bytes));
  });

  it('one of which does not let go: the other is told so in words', async () => {
    const bytes = randomBytes(600_000);
    const url = await send(bytes, { owner: randomUUID(), stopAt: 200_000 });
    await database.raw`insert into upload_leases (upload_id, holder, until)
      values (${idOf(url)}, ${randomUUID()}, now() + interval '1 hour')`;
    const told = piece({ url, at: await files.sizeOf(idOf(url)), length: 1 });
    told.write(Buffer.from('x'));
    told.end();
    const { status, text } = await told.answer;
    expect(status).toBe(423);
    expect(text).toContain('передаётся из другого окна');
    await uploads.cancel(people.penza, idOf(url));
    await database.raw`delete from upload_leases`;
  });

  it('a stranger who knows its address does not disturb the one who sends', async () => {
    const bytes = randomBytes(2_000_000);
    const url = await send(bytes, { owner: randomUUID(), stopAt: 300_000 });
    const from = await files.sizeOf(idOf(url));
    const sending = piece({ url, at: from, length: bytes.length - from });
    sending.write(bytes.subarray(from, 1_000_000));
    await arrived(url, 1_000_000);
    expect((await head(url, 'colleague')).status).toBe(404);
    expect((await head(atAnother(url), 'kamchatka')).status).toBe(404);
    expect(await leases()).toMatchObject([{ wanted: false }]);
    sending.write(bytes.subarray(1_000_000));
    sending.end();
    expect((await sending.answer).status).toBe(204);
    expect(sum(await stored(idOf(url)))).toBe(sum(bytes));
    expect(origin).not.toBe(another.origin);
  });
});
