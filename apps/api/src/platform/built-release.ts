import type { ModuleManifest } from '@pbnet/domain/platform';
import { moduleManifest } from '@pbnet/validation/platform';
import { createHash } from 'node:crypto';
import { cp, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { PublishedRelease } from './micro-frontend-releases.ts';

const federationManifest = z.object({
  metaData: z.object({ remoteEntry: z.object({ name: z.string() }) }),
  exposes: z.array(z.object({ assets: z.object({ js: z.object({ sync: z.array(z.string()) }) }) })),
});

/** A build of a micro-frontend on disk, read without running any of it. */
export interface BuiltRelease {
  readonly module: ModuleManifest;
  /** Named by its content: the same build is the same release. */
  readonly release: string;
  /** The file that the shell loads first. */
  readonly remoteEntry: string;
  /** What the first page of the micro-frontend needs besides. */
  readonly scripts: readonly string[];
  /** Script → sha384 as in an integrity attribute. */
  readonly sums: Readonly<Record<string, string>>;
}

async function scriptsIn(dist: string): Promise<readonly string[]> {
  const names = await readdir(dist, { recursive: true });
  return names
    .filter((name) => name.endsWith('.js'))
    .map((name) => name.replaceAll(path.sep, '/'))
    .toSorted();
}

export async function readBuild(dist: string): Promise<BuiltRelease> {
  const json = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(path.join(dist, name), 'utf8'));
  const module = moduleManifest.parse(await json('module.json'));
  const { metaData, exposes } = federationManifest.parse(await json('mf-manifest.json'));
  const content = createHash('sha256').update(JSON.stringify(module));
  const sums: Record<string, string> = {};
  for (const name of await scriptsIn(dist)) {
    const sum = createHash('sha384').update(await readFile(path.join(dist, name)));
    sums[name] = `sha384-${sum.digest('base64')}`;
    content.update(sums[name]);
  }
  return {
    module,
    release: content.digest('hex').slice(0, 12),
    remoteEntry: metaData.remoteEntry.name,
    scripts: exposes.flatMap(({ assets }) => assets.js.sync),
    sums,
  };
}

/** The release with addresses: `base` is the URL or path under which its files answer, ending in '/'. */
export function releaseAt(
  { module, release, remoteEntry, scripts, sums }: BuiltRelease,
  base: string,
): PublishedRelease {
  return {
    release,
    module,
    entry: base + remoteEntry,
    preload: [remoteEntry, ...scripts].map((name) => base + name),
    integrity: Object.fromEntries(Object.entries(sums).map(([name, sum]) => [base + name, sum])),
  };
}

/** Puts the build beside the earlier releases, at once and never in part; returns the path it answers under. */
export async function keepBuild(
  dist: string,
  { module, release }: BuiltRelease,
  remotes: string,
): Promise<string> {
  const target = path.join(remotes, module.id, release);
  const arriving = `${target}.arriving`;
  await rm(arriving, { recursive: true, force: true });
  await cp(dist, arriving, { recursive: true });
  await rm(target, { recursive: true, force: true });
  await rename(arriving, target);
  return `/remotes/${module.id}/${release}/`;
}
