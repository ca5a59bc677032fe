import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';
import { idOf, piece, sum, uploadDesk } from '../testing/upload-desk.ts';
import { unfinishedFiles } from './unfinished-files.ts';

const run = promisify(execFile);
const megabyte = 1024 * 1024;
const small = await mkdtemp(path.join(tmpdir(), 'pbnet-full-'));
const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', small]).then(
  () => true,
  () => false,
);
if (!mounted)
  console.log('A disk of 8 MB needs the right to mount: that a disk fills up midway is not seen here.');
afterAll(async () => {
  if (mounted) await run('umount', [small]);
  await rm(small, { recursive: true, force: true });
});

it.runIf(mounted)(
  'a disk that fills up midway is told in words, and the upload goes on when there is room',
  async () => {
    const { served, send, stored } = await uploadDesk();
    const files = unfinishedFiles({ directory: path.join(small, 'unfinished'), keepFree: 0 });
    const { origin } = await served(files);
    const bytes = randomBytes(5 * megabyte);
    const how = { owner: randomUUID(), origin };
    const url = await send(bytes, { ...how, stopAt: 300_000 });
    const from = await files.sizeOf(idOf(url));
    const sending = piece({ url, at: from, length: bytes.length - from });
    sending.write(bytes.subarray(from, 2 * megabyte));
    await expect.poll(() => files.sizeOf(idOf(url)), { timeout: 10_000 }).toBe(2 * megabyte);

    // Somebody else takes what there was when the upload began.
    await writeFile(path.join(small, 'other'), randomBytes(5 * megabyte));
    sending.write(bytes.subarray(2 * megabyte));
    sending.end();
    const told = await sending.answer;
    expect(told.status).toBe(507);
    expect(JSON.parse(told.text)).toMatchObject({ message: expect.stringContaining('не хватает места') });
    const kept = await files.sizeOf(idOf(url));
    expect(kept).toBeGreaterThanOrEqual(2 * megabyte);
    await expect(send(bytes, { ...how, url })).rejects.toThrow('507');

    await rm(path.join(small, 'other'));
    expect(await files.sizeOf(idOf(url))).toBe(kept);
    await send(bytes, { ...how, url });
    expect(sum(await stored(idOf(url)))).toBe(sum(bytes));
    expect(await files.all()).toEqual([]);
  },
);
