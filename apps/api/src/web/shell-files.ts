import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ShellManifest } from '@pbnet/domain/platform';

export interface ShellFiles extends ShellManifest {
  /** index.html of the build. */
  readonly template: string;
}

export interface InstalledShell {
  readonly directory: string;
  /** shell.json of the build. */
  manifest(): Promise<ShellManifest>;
}

/** Reads the installed shell once and again after a deployment replaced it. */
export function shellFiles({ directory, manifest }: InstalledShell): () => Promise<ShellFiles> {
  const file = path.join(directory, 'index.html');
  let read: { readonly at: number; readonly files: ShellFiles } | undefined;

  return async () => {
    const at = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => undefined,
    );
    // A deployment may be replacing the files this very moment: the shell read before serves on.
    if (at === undefined && read) return read.files;
    if (at === undefined || read?.at !== at) {
      const [template, about] = await Promise.all([readFile(file, 'utf8'), manifest()]);
      read = { at: at ?? 0, files: { ...about, template } };
    }
    return read.files;
  };
}
