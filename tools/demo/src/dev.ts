import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startBase } from './system/base.ts';
import { startChild, type Child } from './system/child.ts';
import { firstDay } from './system/first-day.ts';
import { keepRunning } from './system/keep-running.ts';
import { ready } from './system/ready.ts';
import { welcome } from './system/welcome.ts';

const root = join(import.meta.dirname, '../../..');
const dataDirectory = join(root, '.pbnet');
const logs = join(dataDirectory, 'logs');
const shellAddress = 'http://localhost:4200';
const source = '--conditions=@pbnet/source';
const began = Date.now();

const base = await startBase(dataDirectory, (words) => console.log(`pbnet: ${words}`));
base.standIns.esia.openTo(shellAddress);
base.standIns.resources.believe({ issuer: shellAddress, url: `http://localhost:${base.port}` });
const env = { ...base.env, PUBLIC_URL: shellAddress, API_URL: `http://127.0.0.1:${base.port}` };

function watched(entry: string): Child {
  return startChild({
    name: entry,
    args: ['--watch', source, join(root, `apps/api/src/${entry}.ts`)],
    env,
    logs,
  });
}

/** A development server that replaces changed modules in the open page. */
function frontEnd(app: string): Child {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  return startChild({
    name: app,
    args: [source, vite, '--configLoader', 'native'],
    env,
    logs,
    cwd: join(root, 'apps', app),
  });
}

const api = watched('main');
const frontEnds = readdirSync(join(root, 'apps')).filter((app) => app !== 'api');
const children = [api, watched('worker'), ...frontEnds.map(frontEnd)];
await Promise.all([
  ready(`http://127.0.0.1:${base.port}/health`, api.ended),
  ready(shellAddress, new Promise(() => undefined)),
]);
await firstDay(base);
console.log(welcome({ base: { ...base, env }, logs, seconds: (Date.now() - began) / 1_000 }));
await keepRunning(children, logs, base.stop);
