import { join } from 'node:path';
import { startBase } from './base.ts';
import { startChild } from './child.ts';
import { firstDay } from './first-day.ts';
import { keepRunning, stopAll } from './keep-running.ts';
import { publishMicroFrontends } from './publish.ts';
import { ready } from './ready.ts';
import { welcome } from './welcome.ts';
import { workerFlags } from './worker-flags.ts';

export interface SystemOptions {
  readonly root: string;
  /** Where the database, letters, logs and the key of this installation live. */
  readonly dataDirectory: string;
}

/** Starts the compiled system: database, mailbox, API, worker. Ends with the process. */
export async function runSystem({ root, dataDirectory }: SystemOptions): Promise<void> {
  const began = Date.now();
  const logs = join(dataDirectory, 'logs');
  const base = await startBase(dataDirectory, (words) => console.log(`pbnet: ${words}`));
  const env = {
    ...base.env,
    SHELL_DIRECTORY: join(root, 'apps/shell/dist'),
    PORTAL_DIRECTORY: join(root, 'apps/reader/dist'),
    REMOTES_DIRECTORY: join(dataDirectory, 'remotes'),
  };
  const compiled = (entry: string, flags: readonly string[] = []) =>
    startChild({ name: entry, args: [...flags, join(root, `apps/api/dist/${entry}.js`)], env, logs });
  await publishMicroFrontends(root, env);
  const api = compiled('main');
  const worker = compiled('worker', workerFlags);

  const children = [api, worker];
  try {
    await ready(`http://127.0.0.1:${base.port}/health`, api.ended);
    await firstDay(base);
  } catch (error) {
    await stopAll(children, base.stop);
    throw error;
  }
  console.log(welcome({ base, logs, seconds: (Date.now() - began) / 1_000 }));
  await keepRunning(children, logs, base.stop);
}
