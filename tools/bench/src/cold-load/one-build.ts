import { build, loadConfigFromFile, mergeConfig, type Plugin } from 'vite';
import path from 'node:path';
import { root } from '../system.ts';

const shell = path.join(root, 'apps/shell');
const federation = path.join(shell, 'src/federation/federation.ts');
const exposed = path.join(root, 'apps/monitoring/src/micro-frontend.tsx');

/** Stands in for the run-time host: the same code, found by an import instead of by the registry. */
const withoutFederation = `
  export function registerRemote() {}
  export function loadExposed() { return import(${JSON.stringify(exposed)}); }`;

function oneBuild(): Plugin {
  return {
    name: 'bench:one-build',
    enforce: 'pre',
    load: (id) => (id.split('?')[0] === federation ? withoutFederation : undefined),
  };
}

/** Builds shell and remote as one ordinary Vite build of the same code: the floor of the cold load. */
export async function buildAsOne(outDir: string): Promise<void> {
  process.chdir(shell);
  const loaded = await loadConfigFromFile(
    { command: 'build', mode: 'production' },
    path.join(shell, 'vite.config.ts'),
    shell,
    'silent',
    undefined,
    'native',
  );
  if (!loaded) throw new Error('The shell has no Vite configuration.');
  const own = {
    root: shell,
    configFile: false as const,
    logLevel: 'silent' as const,
    plugins: [oneBuild()],
    build: { outDir, emptyOutDir: true },
  };
  await build(mergeConfig(loaded.config, own));
}
