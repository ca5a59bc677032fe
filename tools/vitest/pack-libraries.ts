import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { bundleTypes } from './bundle-types.ts';
import { root } from './step.ts';

export interface Library {
  readonly name: string;
  /** Public entries as they are imported: '@pbnet/domain/access'. */
  readonly entries: readonly string[];
  /** Packages that come along with an installation. */
  readonly dependencies: readonly string[];
  /** A copy of the library as it is packed. */
  readonly folder: string;
  /** Name of the archive in `archives`, and the files in it. */
  readonly archive: string;
  readonly files: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Where the archives are left: what `npm publish` or an outside team takes. */
export const archives = path.join(root, '.pbnet', 'packages');

const privatePackage = '@pbnet/api';

/** Packs every built library of the workspace. */
export async function packLibraries(): Promise<readonly Library[]> {
  rmSync(archives, { recursive: true, force: true });
  mkdirSync(archives, { recursive: true });
  return Promise.all(readdirSync(path.join(root, 'libs')).map(packLibrary));
}

async function packLibrary(name: string): Promise<Library> {
  const folder = path.join(archives, name);
  for (const part of ['package.json', 'dist', 'src']) {
    cpSync(path.join(root, 'libs', name, part), path.join(folder, part), { recursive: true });
  }
  const manifest: Manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const names = Object.keys(manifest.exports).filter((entry) => !/\.\w+$/.test(entry));
  if (manifest.devDependencies?.[privatePackage]) {
    const files = names.map((entry) => (entry === '.' ? 'index' : entry.slice(2)));
    await bundleTypes(path.join(folder, 'dist'), files, privatePackage);
  }
  const [packed] = npmPack(folder);
  if (!packed) throw new Error(`npm packed nothing of ${manifest.name}`);
  return {
    name: manifest.name,
    entries: names.map((entry) => path.posix.join(manifest.name, entry)),
    dependencies: Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }),
    folder,
    archive: packed.filename,
    files: packed.files.map((file) => file.path),
  };
}

interface Packed {
  readonly filename: string;
  readonly files: readonly { readonly path: string }[];
}

function npmPack(folder: string): readonly Packed[] {
  return JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', archives], { cwd: folder }).toString(),
  );
}
