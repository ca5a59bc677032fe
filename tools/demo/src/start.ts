import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../..');

console.log('pbnet: building (unchanged parts come from the cache)');
execFileSync(
  process.execPath,
  [join(root, 'node_modules/nx/dist/bin/nx.js'), 'run-many', '-t', 'build', '--outputStyle=static'],
  {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NX_DAEMON: 'false' },
  },
);

// Imported only now: what it imports was compiled by the line above.
const { runSystem } = await import('./system/run.ts');
await runSystem({ root, dataDirectory: join(root, '.pbnet') });
