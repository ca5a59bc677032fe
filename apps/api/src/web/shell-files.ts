import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ShellManifest } from '@pbnet/domain/platform';
import { readShellManifest } from '../platform/shell-manifest.ts';

export interface ShellFiles extends ShellManifest {
  /** index.html of the build. */
  readonly template: string;
}

/** Reads the installed shell once and again after a deployment replaced it. */
export function shellFiles(directory: string): () => Promise<ShellFiles> {
  const file = path.join(directory, 'index.html');
  let read: { readonly at: number; readonly files: ShellFiles } | undefined;

  return async () => {
    const at = (await stat(file)).mtimeMs;
    if (read?.at !== at) {
      const [template, manifest] = await Promise.all([readFile(file, 'utf8'), readShellManifest(directory)]);
      read = { at, files: { ...manifest, template } };
    }
    return read.files;
  };
}
