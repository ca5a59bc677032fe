import { defaultClientConditions, type UserConfig } from 'vite';

/** API_URL: the API that a development server passes calls on to. */
const apiAddress = process.env['API_URL'] ?? 'http://127.0.0.1:3000';

/** DEV_PORT: another port for the one development server that is started with it. */
export const developmentPort = process.env['DEV_PORT'] ? Number(process.env['DEV_PORT']) : undefined;

/** Paths that the API answers and a development server passes on. */
const apiPaths = ['/trpc', '/files', '/documents', '/ack', '/remotes', '/health', '/access/', '/reader/'];

/** What every front end of the workspace shares: our libraries from source, the API behind the same origin. */
export function commonSettings(): UserConfig {
  return {
    resolve: { conditions: ['@pbnet/source', ...defaultClientConditions] },
    server: { proxy: Object.fromEntries(apiPaths.map((from) => [from, { target: apiAddress, xfwd: true }])) },
    build: { target: 'es2023', reportCompressedSize: false, emptyOutDir: true },
  };
}
