import type { Linter } from 'eslint';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const apps = path.resolve(import.meta.dirname, '..', '..', 'apps');

/** A module of the API has procedures or tables, a feature of a front end has routes; other folders serve them all. */
const markOfModule = /(?:\.router\.ts|\.tables\.ts|^routes\.tsx)$/;

/** Every change writes to the audit log, in its own transaction. */
const forAll = ['audit'];

/**
 * The modules of an app know each other by types only: who needs another's work is handed it by the file that builds
 * both. Tables may be joined across modules, and tests put parts together themselves. Found in the folders, so that
 * no new one is forgotten.
 */
export function folderBoundaries(): Linter.Config[] {
  return readdirSync(apps).flatMap((app) => {
    const folders = foldersOf(path.join(apps, app, 'src'));
    const modules = folders.filter((name) => isModule(path.join(apps, app, 'src', name)));
    return folders
      .filter((folder) => folder !== 'testing')
      .map((folder) =>
        zone(
          `apps/${app}/src/${folder}/**`,
          modules.filter((other) => other !== folder),
        ),
      );
  });
}

function foldersOf(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
}

function isModule(folder: string): boolean {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return (
    !forAll.includes(path.basename(folder)) && files.some((file) => markOfModule.test(path.basename(file)))
  );
}

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
