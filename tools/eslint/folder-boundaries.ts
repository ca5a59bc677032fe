import type { Linter } from 'eslint';
import { readdirSync } from 'node:fs';
import path from 'node:path';

const apps = path.resolve(import.meta.dirname, '..', '..', 'apps');

const folders = (...at: readonly string[]): readonly string[] =>
  readdirSync(path.join(...at), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

/** Folders that are no modules: every module of the app may use them, and they use none (but for `testing`). */
const shared: Readonly<Record<string, readonly string[]>> = {
  api: ['audit', 'letters', 'xlsx'],
  monitoring: ['figures'],
  shell: ['forms'],
};

/**
 * The modules of an app know each other by types only: who needs another's work is handed it by the file that builds
 * both. Tables may be joined across modules, and tests put parts together themselves. Generated from the folders, so
 * that no new one is forgotten.
 */
export function folderBoundaries(): Linter.Config[] {
  return folders(apps).flatMap((app) => {
    const modules = hasSources(app) ? folders(apps, app, 'src') : [];
    const open = ['testing', 'texts', ...(shared[app] ?? [])];
    return modules.flatMap((module) => {
      const closed = modules.filter((other) => other !== module && !open.includes(other));
      return module === 'testing' ? [] : [zone(`apps/${app}/src/${module}/**`, closed)];
    });
  });
}

const hasSources = (app: string): boolean => folders(apps, app).includes('src');

function zone(files: string, closed: readonly string[]): Linter.Config {
  if (closed.length === 0) return { files: [files] };
  const patterns = [
    {
      regex: `^(?:\\.\\./)+(?:${closed.join('|')})/(?!.*\\.tables\\.ts$)`,
      allowTypeImports: true,
      message:
        'A module knows another module by its types only; let the file that builds both hand the work over.',
    },
  ];
  return {
    files: [files],
    ignores: ['**/*.test.ts', '**/*.test.tsx'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}
