import { mkdtemp, mkdir, writeFile, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApi } from '../testing/api.ts';
import { networkPlace, seedActor, seedNetwork } from '../testing/network.ts';
import { keepBuild, readBuild, releaseAt } from './built-release.ts';

const folder = await mkdtemp(path.join(tmpdir(), 'pbnet-releases-'));
const shell = path.join(folder, 'shell');
await mkdir(shell);
await writeFile(
  path.join(shell, 'shell.json'),
  JSON.stringify({ contract: 1, shared: { react: '19.3.1' }, preload: { section: [], door: [] } }),
);

const api = await testApi({ SHELL_DIRECTORY: shell });

interface Build {
  readonly code: string;
  readonly contract?: number;
  readonly react?: string;
}

/** A build as the preset lays it down: manifest, module.json, one script. */
async function built({ code, contract = 1, react = '^19.3.1' }: Build): Promise<string> {
  const dist = await mkdtemp(path.join(folder, 'dist-'));
  await mkdir(path.join(dist, 'assets'));
  const module = {
    id: 'events',
    contract,
    basePath: '/events',
    title: { ru: 'События', en: 'Events' },
    navigation: [],
    commands: [],
    homeCards: [],
    shared: { react },
  };
  await writeFile(path.join(dist, 'module.json'), JSON.stringify(module));
  await writeFile(
    path.join(dist, 'mf-manifest.json'),
    JSON.stringify({
      metaData: { remoteEntry: { name: 'remoteEntry.js' } },
      exposes: [{ assets: { js: { sync: ['assets/page.js'] } } }],
    }),
  );
  await writeFile(path.join(dist, 'remoteEntry.js'), 'export {}');
  await writeFile(path.join(dist, 'assets/page.js'), code);
  return dist;
}

async function publish(build: Build): Promise<string> {
  const dist = await built(build);
  const release = await readBuild(dist);
  const base = await keepBuild(dist, release, path.join(folder, 'remotes'));
  await api.services.microFrontends.publish(releaseAt(release, base));
  return release.release;
}

const administrator = () => seedActor(api.database, 'administrator', networkPlace);

beforeAll(() => seedNetwork(api.database));

describe('a published build', () => {
  it('is what pages get, with addresses, sums and files in place; the same build again is the same release', async () => {
    const release = await publish({ code: 'export const page = 1' });
    expect(await publish({ code: 'export const page = 1' })).toBe(release);
    const { entries, integrity } = await api.services.microFrontends.forPage();
    const base = `/remotes/events/${release}/`;
    expect(entries).toMatchObject([
      {
        id: 'events',
        release,
        entry: `${base}remoteEntry.js`,
        preload: [`${base}remoteEntry.js`, `${base}assets/page.js`],
      },
    ]);
    expect(integrity[`${base}assets/page.js`]).toMatch(/^sha384-/);
    const kept = path.join(folder, 'remotes', 'events', release, 'assets/page.js');
    expect(await readFile(kept, 'utf8')).toBe('export const page = 1');
  });

  it.each([
    [{ code: 'a', contract: 2 }, 'contract 2 ≠ 1'],
    [{ code: 'b', react: '^20.0.0' }, 'react ^20.0.0 ≠ 19.3.1'],
  ])('is registered and not activated when it does not fit: %o', async (build, reasons) => {
    const before = await api.services.microFrontends.forPage();
    await expect(publish(build)).rejects.toMatchObject({ key: 'release-refused', details: { reasons } });
    expect(await api.services.microFrontends.forPage()).toEqual(before);
  });
});

describe('an administrator', () => {
  it('rolls back, is told of a stale view, and cannot activate what does not fit', async () => {
    const old = await publish({ code: 'export const page = 2' });
    await publish({ code: 'export const page = 3' });
    const platform = api.as(await administrator()).platform;
    const [front] = await platform.microFrontends();
    const { id, version, releases } = front ?? { id: '', version: 0, releases: [] };
    const [previous] = releases.filter(({ release }) => release === old);
    const releaseId = previous?.id ?? 0;

    await platform.switchRelease({ id, releaseId, version });
    expect((await api.services.microFrontends.forPage()).entries[0]?.release).toBe(old);
    await expect(platform.switchRelease({ id, releaseId, version })).rejects.toMatchObject({
      code: 'CONFLICT',
    });

    const unfit = releases.find(({ problems }) => problems.length > 0);
    const command = { id, releaseId: unfit?.id ?? 0, version: version + 1 };
    await expect(platform.switchRelease(command)).rejects.toMatchObject({ code: 'UNPROCESSABLE_CONTENT' });
  });

  it('switches a section off and on', async () => {
    const platform = api.as(await administrator()).platform;
    const [front] = await platform.microFrontends();
    await platform.enable({ id: 'events', enabled: false, version: front?.version ?? 0 });
    expect((await api.services.microFrontends.forPage()).entries).toEqual([]);
    await platform.enable({ id: 'events', enabled: true, version: (front?.version ?? 0) + 1 });
    expect((await api.services.microFrontends.forPage()).entries).toHaveLength(1);
  });

  it('is the only one who may', async () => {
    const officer = await seedActor(api.database, 'monitoring-officer', networkPlace);
    await expect(api.as(officer).platform.microFrontends()).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
