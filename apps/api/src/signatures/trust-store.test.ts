import { gostHere, rootAuthority } from '@pbnet/stand-in-certificates';
import path from 'node:path';
import { expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { networkPlace, regionalCenterPlace, seedActor, seedNetwork } from '../testing/network.ts';
import { day, signingDesk } from '../testing/signing-desk.ts';
import type { Actor } from '@pbnet/domain/access';
import { derOf } from './signature-bytes.ts';
import { trustFiles } from './trust-files.ts';

const api = await testApi();
await seedNetwork(api.database);
const { folder, houseOf, rsa } = await signingDesk();
const officer = await seedActor(api.database, 'agreements-officer', networkPlace);
const penza = await seedActor(api.database, 'regional-head', regionalCenterPlace(1));
const trust = api.as(officer).signatures;

/** As the page sends it: the file is the body. */
async function send(content: Uint8Array | string, given: { by?: Actor | null; version?: number } = {}) {
  const { by = officer, version = (await trust.trust()).version } = given;
  const routes = trustFiles({
    trust: api.services.signatureTrust,
    actorOf: () => Promise.resolve(by),
    requestOf: () => ({ id: 'request', ip: '127.0.0.1', userAgent: 'test', language: 'ru' }),
  });
  const body = new Uint8Array(Buffer.from(content));
  const answer = await routes.request(`/signatures/trust?version=${version}`, { method: 'POST', body });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
}

const add = async (content: Uint8Array | string) => (await send(content)).body;
const refused = async (content: Uint8Array | string) => (await add(content))['key'];
const refusal = (key: string) => ({ cause: { key } });

it('takes a root and what is below it from one file, DER or PEM, once', async () => {
  expect(await add(rsa.root.pem + rsa.between.pem)).toEqual({ version: 1, added: 2 });
  const root = derOf(Buffer.from(rsa.root.pem));
  expect(await refused(root ?? '')).toBe('trust-already');
  const { items, version, mayManage } = await trust.trust();
  expect({ version, mayManage }).toEqual({ version: 1, mayManage: true });
  expect(items.map(({ kind, name }) => [kind, name])).toEqual([
    ['intermediate', 'Удостоверяющий центр (испытание)'],
    ['root', 'Головной центр (испытание)'],
  ]);
  expect((await api.as(penza).signatures.trust()).mayManage).toBe(false);
});

it.each([
  ['a page', Buffer.from('<html>'), 'trust-file-unreadable'],
  ['broken bytes', Buffer.from('3082ffff00', 'hex'), 'trust-file-unreadable'],
  ["a person's certificate", rsa.director.pem, 'trust-not-authority'],
])('refuses %s in words, and nothing of the file is kept', async (_, content, key) => {
  const before = await trust.trust();
  expect(await refused(content)).toBe(key);
  expect(await trust.trust()).toEqual(before);
});

it('is changed by who may, from what is seen, and by no file without measure', async () => {
  expect((await send(rsa.root.pem, { by: null })).status).toBe(401);
  expect((await send(rsa.root.pem, { by: penza })).status).toBe(403);
  expect(await send(rsa.director.pem, { version: Number.NaN })).toMatchObject({ status: 422 });
  const large = await send(new Uint8Array(64 * 1024 * 1024 + 1));
  expect(large).toMatchObject({ status: 413, body: { key: 'trust-file-too-large' } });
  expect(large.body['message']).toContain('больше 64 МБ');
});

it('believes a list of revoked certificates by its signature, the newest one of an authority', async () => {
  const stranger = await rootAuthority(path.join(folder, 'stranger'), { name: 'a', subject: '/CN=Чужой' });
  expect(await refused(await stranger.revocationList())).toBe('trust-issuer-unknown');
  const namesake = await rootAuthority(path.join(folder, 'namesake'), {
    ...{ name: 'a', subject: '/C=RU/CN=Головной центр (испытание)' },
  });
  expect(await refused(await namesake.revocationList())).toBe('trust-issuer-unknown');

  await rsa.between.revoke(rsa.director, new Date(Date.now() - day));
  const list = await rsa.between.revocationList();
  await add(list);
  const lists = async () => (await trust.trust()).items.filter(({ kind }) => kind === 'revocation-list');
  expect(await lists()).toMatchObject([{ name: 'Удостоверяющий центр (испытание)', revoked: 1 }]);
  const older = await rsa.between.revocationList(new Date(Date.now() + day));
  expect(await refused(older)).toBe('trust-list-older');
  expect(await lists()).toHaveLength(1);
});

it.runIf(gostHere)('takes ГОСТ authorities and their lists', async () => {
  const { root, between } = houseOf('gost-512');
  await add(root.pem + between.pem + (await between.revocationList()));
  const gost = (await trust.trust()).items.filter((item) => item.gost);
  expect(gost.map(({ kind }) => kind)).toEqual(['intermediate', 'revocation-list', 'root']);
});

it('tells the second of two who change it, and keeps the reason of what was removed', async () => {
  const { items, version } = await trust.trust();
  const [item] = items;
  const command = { id: item?.id ?? '', version: version - 1, reason: 'Центр закрыт' };
  await expect(trust.removeTrusted(command)).rejects.toMatchObject(refusal('trust-changed'));
  expect(await trust.removeTrusted({ ...command, version })).toEqual({ version: version + 1 });
  expect((await trust.trust()).items).toHaveLength(items.length - 1);
  const [kept] = await api.database.raw`select remove_reason, removed_in from signature_trust_items
    where id = ${command.id}`;
  expect(kept).toEqual({ remove_reason: 'Центр закрыт', removed_in: version + 1 });
  await expect(api.as(penza).signatures.removeTrusted({ ...command, version })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});
