import type { Plugin, Rolldown } from 'vite';
import { contractVersion } from '../manifest.ts';
import type { SharedVersions } from '../shared/packages.ts';
import { chunksOfFirstPage, chunksOfPart, type LatePart } from './first-page.ts';

type Bundle = Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>;

/** Scripts of a late part beyond those of the first page, as addresses of the page's origin. */
function scriptsOf(part: LatePart, bundle: Bundle): readonly string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const first = chunksOfFirstPage(chunks);
  return [...chunksOfPart(part, chunks)]
    .filter((chunk) => !first.has(chunk))
    .map(({ fileName }) => `/${fileName}`);
}

/** shell.json: what the API compares a release with before it lets it run, and what its pages preload. */
export function shellJson(shared: SharedVersions): Plugin {
  return {
    name: 'pbnet:shell-json',
    apply: 'build',
    generateBundle(_, bundle) {
      const preload = { section: scriptsOf('section', bundle), door: scriptsOf('door', bundle) };
      const source = JSON.stringify({ contract: contractVersion, shared, preload }, null, 2);
      this.emitFile({ type: 'asset', fileName: 'shell.json', source });
    },
  };
}
