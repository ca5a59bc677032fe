import { randomBytes, randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { idOf, refusal, sum, uploadDesk } from '../testing/upload-desk.ts';
import { unfinishedFiles } from './unfinished-files.ts';

const desk = await uploadDesk();
const { database, people, folder, files, received, state, uploads, served, send, stored, lies } = desk;

describe('a file sent by tus', () => {
  it('arrives byte for byte, is handed to its owner once, and nothing of it stays behind', async () => {
    const bytes = randomBytes(3_000_000);
    const owner = randomUUID();
    const id = idOf(await send(bytes, { owner }));
    const mine = received.filter(({ ownerId }) => ownerId === owner);
    expect(mine).toEqual([
      { ownerId: owner, objectKey: id, fileName: 'Лекция.mp4', size: bytes.length, sha256: sum(bytes) },
    ]);
    expect(sum(await stored(id))).toBe(sum(bytes));
    expect(await lies(id)).toBe(false);
    await uploads.finish(people.penza, id);
    expect(received.filter(({ ownerId }) => ownerId === owner)).toHaveLength(1);
    const audited = await database.raw`
      select action, actor_id, region_id from audit_log where entity_id = ${id} order by id`;
    expect(audited).toMatchObject([
      { action: 'upload.begin', actor_id: people.penza.accountId, region_id: 1 },
      { action: 'upload.finish', actor_id: people.penza.accountId },
    ]);
  });

  it('goes on after the line was lost, from the byte that arrived, on another day and another server', async () => {
    const bytes = randomBytes(2_000_000);
    const owner = randomUUID();
    const url = await send(bytes, { owner, stopAt: 900_000 });
    const { unfinished } = await uploads.state(people.penza, { purpose: 'test', ownerId: owner });
    expect(unfinished).toMatchObject({ id: idOf(url), fileName: 'Лекция.mp4', size: 2_000_000 });
    expect(unfinished?.receivedBytes).toBeGreaterThanOrEqual(900_000);
    expect(unfinished?.receivedBytes).toBeLessThan(2_000_000);
    expect(await uploads.mine(people.penza)).toMatchObject([
      { id: idOf(url), title: 'Лекция о Лермонтове', mayContinue: true },
    ]);
    expect(await uploads.mine(people.colleague)).toEqual([]);
    state.at = new Date('2026-11-26T09:00:00Z');
    const another = await served(unfinishedFiles({ directory: folder, keepFree: 0 }));
    const again = `${another.origin}/uploads/${idOf(url)}`;
    expect(await send(bytes, { owner, url: again, origin: another.origin })).toBe(again);
    expect(received.at(-1)).toMatchObject({ ownerId: owner, sha256: sum(bytes) });
    expect(sum(await stored(idOf(url)))).toBe(sum(bytes));
    expect(await uploads.mine(people.penza)).toEqual([]);
  });

  it('begun twice is one upload', async () => {
    const bytes = randomBytes(700_000);
    const owner = randomUUID();
    const first = await send(bytes, { owner, stopAt: 200_000 });
    expect(await send(bytes, { owner })).toBe(first);
    expect(sum(await stored(idOf(first)))).toBe(sum(bytes));
  });

  it('that could not be handed over waits, and is handed over by the next attempt', async () => {
    const bytes = randomBytes(400_000);
    const owner = randomUUID();
    state.breaksOff = true;
    const told = await refusal(send(bytes, { owner }));
    state.breaksOff = false;
    expect(told).toMatchObject({ status: 500, message: expect.stringContaining('test') });
    const { unfinished } = await uploads.state(people.penza, { purpose: 'test', ownerId: owner });
    expect(unfinished).toMatchObject({ receivedBytes: 400_000, size: 400_000 });
    await uploads.finish(people.penza, String(unfinished?.id));
    expect(received.at(-1)).toMatchObject({ ownerId: owner, sha256: sum(bytes) });
  });
});

it('leaves no bytes of what nobody goes on with: after a week the upload goes, without a record after a day', async () => {
  const owner = randomUUID();
  state.at = new Date();
  const url = await send(randomBytes(800_000), { owner, stopAt: 200_000 });
  await files.write(randomUUID(), 0, Readable.from(Buffer.from('orphan')));
  await uploads.cleanUp();
  expect(await lies(idOf(url))).toBe(true);
  await database.raw`insert into upload_leases (upload_id, holder, until)
    values (${idOf(url)}, ${randomUUID()}, now() - interval '1 second')`;
  state.at = new Date(Date.now() + 40 * 24 * 3600 * 1000);
  expect(await uploads.cleanUp()).toBeGreaterThanOrEqual(2);
  expect(await readdir(folder)).toEqual([]);
  expect(await database.raw`select * from upload_leases`).toHaveLength(0);
  expect((await uploads.state(people.penza, { purpose: 'test', ownerId: owner })).unfinished).toBeNull();
  expect(await uploads.cleanUp()).toBe(0);
});
