import { uuidPattern } from '@pbnet/domain';
import { can, staffRoles, type Actor, type StaffRole } from '@pbnet/domain/access';
import { placeKindOf } from '@pbnet/domain/identity';
import { serve } from '@hono/node-server';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, it } from 'vitest';
import { httpApp } from './http.ts';
import { openSession } from './identity/sessions.ts';
import { places } from './places.ts';
import { testApi } from './testing/api.ts';
import type { FileSample } from './testing/samples/file-sample.ts';
import { readerFileSamples } from './testing/samples/reader-files.ts';
import { centerPlace, networkPlace, regionalCenterPlace, seedActor, seedNetwork } from './testing/network.ts';

const api = await testApi();
const { database, env, services } = api;
await seedNetwork(database);
const app = httpApp({ env, services, places: places(database) });
const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 });
await once(server, 'listening');
afterAll(() => new Promise((closed) => server.close(closed)));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const delivery = async (id: number): Promise<string> => {
  const deliveryId = randomUUID();
  await database.raw`insert into deliveries (id, dedupe_key, kind, region_id, regional_center_id, recipient, subject,
      html, plain, message_id, sha256, raw)
    values (${deliveryId}, ${deliveryId}, 'test', ${id}, ${id}, 'rc@region.example', '', '', '', ${deliveryId}, '', 'x')`;
  return deliveryId;
};
const letter = await delivery(1);

/** One line for every route under /files: 'METHOD pattern' as the app knows it. */
const samples: Readonly<Record<string, FileSample>> = {
  ...readerFileSamples(letter),
  'GET /files/attendance/:file{uuid\\.xlsx}': {
    permission: 'attendance.read',
    own: `/files/attendance/${letter}.xlsx`,
  },
  'GET /files/channels/consent': {
    permission: 'channel.manage',
    own: '/files/channels/consent?code=x&state=x',
  },
  'GET /files/campaigns/:id/answers.xlsx': {
    permission: 'campaign.read',
    own: `/files/campaigns/${letter}/answers.xlsx`,
  },
  'GET /files/broadcasts/:file{uuid\\.xlsx}': {
    permission: 'broadcast.request',
    own: `/files/broadcasts/${letter}.xlsx`,
  },
  'GET /files/promotion/:id/results.xlsx': {
    permission: 'promotion.read',
    own: `/files/promotion/${letter}/results.xlsx`,
  },
  'GET /files/zero-lists/:month/:file{[0-9]+\\.xlsx}': {
    permission: 'zero-list.read',
    own: '/files/zero-lists/2026-03/1.xlsx',
    foreign: '/files/zero-lists/2026-03/2.xlsx',
  },
  'GET /files/deliveries/:id/preview': {
    permission: 'mailing.read',
    own: `/files/deliveries/${letter}/preview`,
  },
  'GET /files/deliveries/:id/letter.eml': {
    permission: 'mailing.read',
    own: `/files/deliveries/${letter}/letter.eml`,
  },
  'GET /files/deliveries/:id/attachments/:position{[0-9]{1,2}}': {
    permission: 'mailing.read',
    own: `/files/deliveries/${letter}/attachments/0`,
  },
  'GET /files/results/:file{[0-9-]+\\.(?:pdf|xlsx)}': {
    permission: 'result.read',
    own: '/files/results/2026-03.xlsx',
  },
  'GET /files/control.xlsx': { permission: 'assignment.read', own: '/files/control.xlsx' },
  'GET /files/resolutions/:file{uuid\\.(?:pdf|docx)}': {
    permission: 'resolution.read',
    own: `/files/resolutions/${letter}.pdf`,
  },
  'GET /files/meetings/:id/:file{(?:programme|minutes)\\.(?:pdf|xlsx)}': {
    permission: 'meeting.read',
    own: `/files/meetings/${letter}/minutes.pdf`,
  },
  'GET /files/contests/:id/entries.xlsx': {
    permission: 'contest.read',
    own: '/files/contests/00000000-0000-4000-8000-000000000000/entries.xlsx',
  },
  'GET /files/dashboard/:file{[a-z]+\\.xlsx}': {
    permission: 'dashboard.read',
    own: '/files/dashboard/parts.xlsx?place=rc-1&month=2026-03&code=visits',
    foreign: '/files/dashboard/parts.xlsx?place=rc-2&month=2026-03&code=visits',
  },
  'GET /files/reports/form': {
    permission: 'report.read',
    own: '/files/reports/form?month=2026-03&center=11',
    foreign: '/files/reports/form?month=2026-03&center=21',
  },
  'POST /files/reports/import': {
    permission: 'report.import',
    own: '/files/reports/import?month=2026-03&rc=1',
    foreign: '/files/reports/import?month=2026-03&rc=2',
  },
  'GET /files/agreements.xlsx': { permission: 'agreement.read', own: '/files/agreements.xlsx' },
  'GET /files/partners/export': { permission: 'partner.read', own: '/files/partners/export' },
  'POST /files/partners/import': { permission: 'partner.edit', own: '/files/partners/import' },
  'GET /files/renewals/:id/board.xlsx': {
    permission: 'renewal.read',
    own: `/files/renewals/${letter}/board.xlsx`,
  },
  'GET /files/signatures/:file{uuid\\.sig}': {
    permission: 'agreement.read',
    own: `/files/signatures/${letter}.sig`,
  },
  'GET /files/signatures/:id/proof.pdf': {
    permission: 'agreement.read',
    own: `/files/signatures/${letter}/proof.pdf`,
  },
  'POST /files/signatures/trust': { permission: 'signature-trust.manage', own: '/files/signatures/trust' },
  'GET /files/agreements/texts/:file': {
    permission: 'agreement.read',
    own: `/files/agreements/texts/${letter}.pdf`,
  },
  'GET /files/agreements/frozen/:file': {
    permission: 'agreement.read',
    own: `/files/agreements/frozen/${letter}.pdf`,
  },
  'GET /files/agreements/disagreements/:file': {
    permission: 'agreement.read',
    own: `/files/agreements/disagreements/${letter}.pdf`,
  },
  'GET /files/agreements/templates/:file': {
    permission: 'agreement.edit',
    own: `/files/agreements/templates/${letter}.docx`,
  },
  'GET /files/agreements/samples/:use{(?:agreement|amendment)\\.docx}': {
    permission: 'agreement.edit',
    own: '/files/agreements/samples/agreement.docx',
  },
  'POST /files/agreements/templates/:id': {
    permission: 'agreement-template.manage',
    own: `/files/agreements/templates/${letter}?version=0&name=abc&use=agreement&note=&fileName=`,
  },
  'POST /files/agreements/:id/text': {
    permission: 'agreement.edit',
    own: `/files/agreements/${letter}/text?note=&fileName=`,
  },
  'GET /files/network-health.xlsx': {
    permission: 'network-health.read',
    own: '/files/network-health.xlsx?kind=agreement-expired',
  },
  'GET /files/opening-plans/:year{[0-9]{4}}/:file{(?:draft|fact|[0-9]{1,4})\\.(?:pdf|xlsx)}': {
    permission: 'opening-plan.read',
    own: '/files/opening-plans/2099/1.pdf',
  },
  'GET /files/videos/:id/posters/:key': {
    permission: 'video.read',
    own: `/files/videos/${letter}/posters/${letter}`,
  },
  'GET /files/videos/:id/source': { permission: 'video.read', own: `/files/videos/${letter}/source` },
  'GET /files/white-spots.xlsx': {
    permission: 'opening-plan.read',
    own: '/files/white-spots.xlsx?regionId=1&reach=15',
  },
  'GET /files/municipalities.xlsx': {
    permission: 'opening-plan.read',
    own: '/files/municipalities.xlsx',
  },
  'POST /files/municipalities/import': {
    permission: 'opening-plan.edit',
    own: '/files/municipalities/import',
  },
  'GET /files/videos/:id/captions/:file{[a-z]{2,3}\\.vtt}': {
    permission: 'video.read',
    own: `/files/videos/${letter}/captions/ru.vtt`,
  },
};

const routes = app.routes
  // Files that people add are guarded by their purpose, not by a permission: see files/stored-files.test.ts.
  .filter(({ path }) => path.startsWith('/files/') && !path.startsWith('/files/stored/'))
  .filter(({ method }) => method !== 'ALL')
  .map(
    ({ path, method }) => `${method} ${path.replace(`{${uuidPattern}}`, '').replace(uuidPattern, 'uuid')}`,
  );

const cookies = new Map<StaffRole, string>();
const actors = new Map<StaffRole, Actor>();
const ownPlaces = {
  network: networkPlace,
  region: networkPlace,
  'regional-center': regionalCenterPlace(1),
  center: centerPlace(11),
};
for (const role of staffRoles) {
  const actor = await seedActor(database, role, ownPlaces[placeKindOf(role)]);
  const request = { id: '', ip: '', userAgent: '', language: 'ru' } as const;
  const token = await database.system(async (tx) => {
    const [binding] =
      await database.raw`select id from account_bindings where account_id = ${actor.accountId}`;
    return openSession(tx, { accountId: actor.accountId, bindingId: binding?.['id'], request });
  });
  actors.set(role, actor);
  cookies.set(role, `__Host-pbnet=${token}`);
}

async function ask(route: string, address: string, role?: StaffRole): Promise<number> {
  const method = route.split(' ')[0] ?? 'GET';
  const cookie = role === undefined ? undefined : cookies.get(role);
  const answer = await fetch(origin + address, { method, headers: cookie === undefined ? {} : { cookie } });
  await answer.arrayBuffer();
  return answer.status;
}

it('knows a sample of every route, and no route is left of those it knows', () => {
  expect(routes.toSorted()).toEqual(Object.keys(samples).toSorted());
});

describe.each(Object.entries(samples))('%s', (route, { permission, own, foreign }) => {
  it('asks who is not signed in to sign in', async () => {
    expect(await ask(route, own)).toBe(401);
  });

  it.each(staffRoles)('answers %s by the policy and the place', async (role) => {
    const status = await ask(route, own, role);
    const actor = actors.get(role);
    if (!can(actor ?? null, permission)) return expect(status).toBe(403);
    // A manager's place is one centre: a whole regional center is foreign to it.
    if (role !== 'center-manager') expect([401, 403, 500]).not.toContain(status);
    if (foreign !== undefined && actor?.place.kind !== 'network')
      expect([403, 404]).toContain(await ask(route, foreign, role));
  });
});

it('refuses the form of a foreign site', async () => {
  const answer = await fetch(`${origin}/files/reports/import?month=2026-03&rc=1`, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'cross-site', cookie: cookies.get('administrator') ?? '' },
  });
  expect(answer.status).toBe(403);
});
