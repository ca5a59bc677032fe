import { spawnSync } from 'node:child_process';
import path from 'node:path';

// node tools/eslint/lint.ts
// A linter that knows types keeps every project that it has met in memory, and all of them at once are more than
// Node gives it: each group has a process of its own.
const apart = ['apps/api', 'apps/agreements', 'apps/events', 'apps/media'] as const;
const groups: readonly (readonly string[])[] = [
  ['apps/api'],
  ['apps/agreements', 'apps/events', 'apps/media'],
  ['.', ...apart.flatMap((folder) => ['--ignore-pattern', `${folder}/**`])],
];

const root = path.resolve(import.meta.dirname, '../..');
const eslint = path.join(root, 'node_modules/eslint/bin/eslint.js');
const config = ['-c', 'tools/eslint/eslint.config.ts', '--max-warnings', '0'];

const results = groups.map((group) =>
  spawnSync(process.execPath, [eslint, ...config, ...group], { cwd: root, stdio: 'inherit' }),
);
process.exitCode = results.every(({ status }) => status === 0) ? 0 : 1;
