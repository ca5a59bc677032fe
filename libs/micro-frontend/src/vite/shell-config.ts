import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig, mergeConfig, type Plugin, type UserConfig, type UserConfigFnObject } from 'vite';
import type { SharedVersions } from '../shared/packages.ts';
import { firstPage } from './first-page.ts';
import { readManifest } from './module-json.ts';
import { installedVersions } from './package-version.ts';
import { precompressed } from './precompressed.ts';
import { commonSettings, developmentPort } from './settings.ts';
import { shellJson } from './shell-json.ts';

export interface ShellConfig {
  readonly port: number;
  /** Folders of the workspace's micro-frontends → ports of their development servers. */
  readonly microFrontends: Readonly<Record<string, number>>;
  /** Paths of this origin that another development server answers → its port. */
  readonly beside: Readonly<Record<string, number>>;
}

/** In development nobody writes the page: the registry names the development servers. */
function developmentPage(microFrontends: ShellConfig['microFrontends'], shared: SharedVersions): Plugin {
  return {
    name: 'pbnet:development-page',
    apply: 'serve',
    async transformIndexHtml(html) {
      const folders = Object.entries(microFrontends);
      const registry = await Promise.all(
        folders.map(async ([folder, port]) => {
          const module = { ...(await readManifest(path.resolve(folder))), shared };
          const entry = `http://localhost:${port}/mf-manifest.json`;
          return { id: module.id, release: 'development', entry, preload: [], module };
        }),
      );
      const boot = JSON.stringify({ registry }).replaceAll('<', '\\u003c');
      return html.replace('<!--boot-->', `<script type="application/json" id="boot">${boot}</script>`);
    },
  };
}

/** The Vite configuration of the shell: an ordinary build, no federation plugin. */
export function shellConfig({ port, microFrontends, beside }: ShellConfig): UserConfigFnObject {
  return defineConfig(({ command }) => {
    const versions = installedVersions(process.cwd());
    const own: UserConfig = {
      define: { __SHARED_VERSIONS__: JSON.stringify(versions) },
      // The API puts the nonce of the response here; a development server has no policy.
      html: command === 'build' ? { cspNonce: '%CSP_NONCE%' } : {},
      server: {
        port: developmentPort ?? port,
        strictPort: true,
        proxy: Object.fromEntries(
          Object.entries(beside).map(([path, at]) => [path, `http://localhost:${at}`]),
        ),
      },
      // One big script on purpose: see firstPage.
      build: { modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1_000 },
    };
    const settings = mergeConfig(commonSettings(), own);
    const plugins = [
      react(),
      firstPage({ ...settings, plugins: [react()] }),
      shellJson(versions),
      developmentPage(microFrontends, versions),
      precompressed(),
    ];
    return { ...settings, plugins };
  });
}
