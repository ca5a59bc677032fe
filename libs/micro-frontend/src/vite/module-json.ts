import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import type { Manifest } from '../manifest.ts';
import type { SharedVersions } from '../shared/packages.ts';

/** module.json of a release: the manifest and what the release was built for. */
export interface ModuleJson extends Manifest {
  readonly shared: SharedVersions;
}

export async function readManifest(root: string): Promise<Manifest> {
  const file = pathToFileURL(path.join(root, 'src/manifest.ts')).href;
  const module: { readonly manifest: Manifest } = await import(`${file}?${Date.now()}`);
  return module.manifest;
}

/** Publishes `src/manifest.ts` beside the code, so that nobody needs to run the code to know about it. */
export function moduleJson(root: string, shared: SharedVersions): Plugin {
  return {
    name: 'pbnet:module-json',
    apply: 'build',
    async generateBundle() {
      const content: ModuleJson = { ...(await readManifest(root)), shared };
      this.emitFile({ type: 'asset', fileName: 'module.json', source: JSON.stringify(content, null, 2) });
    },
  };
}
