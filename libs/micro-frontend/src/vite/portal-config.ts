import react from '@vitejs/plugin-react';
import { defineConfig, mergeConfig, type UserConfig, type UserConfigFnObject } from 'vite';
import { precompressed } from './precompressed.ts';
import { commonSettings, developmentPort } from './settings.ts';

export interface PortalConfig {
  readonly port: number;
  /** The path of the installation that its pages live under, with slashes at both ends. */
  readonly base: string;
}

/** The Vite configuration of an app that stands beside the shell and lends nothing: an ordinary build under a path. */
export function portalConfig({ port, base }: PortalConfig): UserConfigFnObject {
  return defineConfig(({ command }) => {
    const own: UserConfig = {
      base,
      plugins: [react(), precompressed()],
      // The API puts the nonce of the response here; a development server has no policy.
      html: command === 'build' ? { cspNonce: '%CSP_NONCE%' } : {},
      server: { port: developmentPort ?? port, strictPort: true },
      build: { modulePreload: { polyfill: false }, chunkSizeWarningLimit: 1_000 },
    };
    return mergeConfig(commonSettings(), own);
  });
}
