import type { Plugin, Rolldown } from 'vite';
import { contractVersion } from '../manifest.ts';
import type { SharedVersions } from '../shared/packages.ts';

/** Scripts that a page needs as soon as it opens on a micro-frontend: loaded late by code, early by the page. */
const lateModules = ['/federation/federation.ts', '/micro-frontend/src/lent.ts'];

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

function lateScripts(bundle: Bundle): readonly string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const first = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  const late = chunks.filter(({ moduleIds }) =>
    moduleIds.some((id) => lateModules.some((end) => id.replaceAll('\\', '/').endsWith(end))),
  );
  const names = late.flatMap(({ fileName, imports }) => [fileName, ...imports]);
  return [...new Set(names)].filter((name) => !first.has(name));
}

/** shell.json: what the API compares a release with before it lets it run, and what its pages preload. */
export function shellJson(shared: SharedVersions): Plugin {
  return {
    name: 'pbnet:shell-json',
    apply: 'build',
    generateBundle(_, bundle) {
      const preload = lateScripts(bundle).map((name) => `/${name}`);
      const source = JSON.stringify({ contract: contractVersion, shared, preload }, null, 2);
      this.emitFile({ type: 'asset', fileName: 'shell.json', source });
    },
  };
}
