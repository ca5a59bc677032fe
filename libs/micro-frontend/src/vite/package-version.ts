import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sharedPackages, type SharedVersions } from '../shared/packages.ts';

/** The installed version of a package as seen from a folder. Read from the file: many packages hide package.json from `exports`. */
export function packageVersion(name: string, from: string): string {
  const file = path.join(from, 'node_modules', name, 'package.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')).version;
  const parent = path.dirname(from);
  if (parent === from) throw new Error(`${name} is not installed`);
  return packageVersion(name, parent);
}

export function installedVersions(from: string): SharedVersions {
  const versions = sharedPackages.map((name) => [name, packageVersion(name, from)]);
  return Object.fromEntries(versions) as SharedVersions;
}
