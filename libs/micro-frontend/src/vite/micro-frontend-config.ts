import { federation } from '@module-federation/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, mergeConfig, type UserConfig, type UserConfigFnObject } from 'vite';
import { sharedPackages } from '../shared/packages.ts';
import { lentFacade } from './lent-facade.ts';
import { moduleJson } from './module-json.ts';
import { ownNames } from './own-names.ts';
import { installedVersions } from './package-version.ts';
import { precompressed } from './precompressed.ts';
import { commonSettings, developmentPort } from './settings.ts';
import { wholeShares } from './whole-shares.ts';

const entry = 'src/micro-frontend.tsx';

/**
 * The whole Vite configuration of a micro-frontend: `export default microFrontendConfig('monitoring', 4201)`.
 * The build holds only what the shell loads; the dev server also runs it alone, with copies of its own.
 */
export function microFrontendConfig(id: string, usualPort: number): UserConfigFnObject {
  return defineConfig(({ command }) => {
    const port = developmentPort ?? usualPort;
    const root = process.cwd();
    const versions = installedVersions(root);
    const build = command === 'build';
    const share = (name: (typeof sharedPackages)[number]) => ({
      singleton: true,
      strictVersion: true,
      requiredVersion: `^${versions[name]}`,
      ...(build ? { import: false as const, suppressMissingImportWarning: true } : {}),
    });
    const own: UserConfig = {
      base: './',
      plugins: [
        // The shell has the libraries too, under the same names: a refresh would put the copy of one into the other.
        react({ exclude: [/\/node_modules\//, /\/libs\//] }),
        lentFacade(root, entry),
        ownNames(),
        wholeShares(entry),
        federation({
          name: id,
          filename: 'remoteEntry.js',
          manifest: true,
          dts: false,
          exposes: { './micro-frontend': `./${entry}` },
          shared: Object.fromEntries(sharedPackages.map((name) => [name, share(name)])),
          dev: { remoteHmr: true },
        }),
        moduleJson(root, mapRanges(versions)),
        precompressed(),
      ],
      server: { port, strictPort: true, origin: `http://localhost:${port}`, cors: true },
      build: { rolldownOptions: { input: { 'micro-frontend': entry } } },
    };
    return mergeConfig(commonSettings(), own);
  });
}

function mapRanges<T extends Readonly<Record<string, string>>>(versions: T): T {
  return Object.fromEntries(
    Object.entries(versions).map(([name, version]) => [name, `^${version}`]),
  ) as unknown as T;
}
