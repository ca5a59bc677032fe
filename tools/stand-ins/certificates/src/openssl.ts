import { execFile, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const config = (gost: boolean) =>
  fileURLToPath(new URL(gost ? './with-gost.cnf' : './without-gost.cnf', import.meta.url));

/** Whether there is an openssl command at all. */
export const opensslHere = spawnSync('openssl', ['version']).status === 0;

/** Whether this machine signs by ГОСТ at all: Debian's libengine-gost-openssl. */
export const gostHere = (
  spawnSync('openssl', ['engine', 'gost', '-t'], { encoding: 'utf8' }).stdout ?? ''
).includes('[ available ]');

/** What the openssl command needs to know ГОСТ, where the engine is. */
export function opensslEnvironment(): NodeJS.ProcessEnv {
  return { ...process.env, OPENSSL_CONF: config(gostHere) };
}

/** The openssl command, with the ГОСТ engine where there is one. Rejects with what it printed. */
export async function openssl(...args: readonly string[]): Promise<void> {
  await run('openssl', args, { env: opensslEnvironment() });
}
