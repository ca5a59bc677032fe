import { type Tree, formatFiles, generateFiles, readJson } from '@nx/devkit';
import path from 'node:path';

export interface MicroFrontendOptions {
  /** Folder, id and path in kebab-case. */
  readonly name: string;
  readonly titleRu?: string;
  readonly titleEn?: string;
}

interface Manifest {
  readonly name?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const model = 'apps/monitoring/package.json';
const dependencies = [
  '@pbnet/api-client',
  '@pbnet/domain',
  '@pbnet/micro-frontend',
  '@pbnet/ui',
  '@tanstack/react-query',
  'i18next',
  'react',
  'react-dom',
  'react-i18next',
  'react-router',
];

/** `nx g ./tools/generators:micro-frontend events`: an app that builds, runs alone and can be registered in the shell. */
export default async function microFrontend(tree: Tree, options: MicroFrontendOptions): Promise<() => void> {
  const { name } = options;
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) throw new Error(`The name ${name} is not in kebab-case.`);
  const folder = `apps/${name}`;
  if (tree.exists(folder)) throw new Error(`${folder} exists already.`);
  const { dependencies: known = {} } = readJson<Manifest>(tree, model);
  const chosen = dependencies.map((dependency) => [dependency, known[dependency] ?? 'missing'] as const);
  const absent = chosen.find(([, version]) => version === 'missing');
  if (absent) throw new Error(`${model} names no version of ${absent[0]}.`);
  const port = freePort(tree);
  const title = name.replace(/^./, (letter) => letter.toUpperCase()).replaceAll('-', ' ');
  generateFiles(tree, path.join(import.meta.dirname, 'files'), folder, {
    name,
    identifier: name.replace(/-./g, (pair) => (pair[1] ?? '').toUpperCase()),
    titleRu: options.titleRu || title,
    titleEn: options.titleEn || title,
    port,
    dependencies: JSON.stringify(Object.fromEntries(chosen)),
    template: '',
  });
  showInDevelopment(tree, name, port);
  await formatFiles(tree);
  return () =>
    console.log(
      `Now: npm install, then npm run dev -w @pbnet/${name}-app. Register it on the shell's page of micro-frontends.`,
    );
}

/** The lowest development port that no app uses. */
function freePort(tree: Tree): number {
  const used = tree.children('apps').flatMap((app) => {
    const config = tree.read(`apps/${app}/vite.config.ts`, 'utf8') ?? '';
    return [...config.matchAll(/\b(42\d\d)\b/g)].map(([port]) => Number(port));
  });
  const ports = Array.from({ length: 99 }, (_, index) => 4201 + index);
  const free = ports.find((port) => !used.includes(port));
  if (free === undefined) throw new Error('Every development port from 4201 to 4299 is taken.');
  return free;
}

const shellConfig = 'apps/shell/vite.config.ts';

/** The shell of `npm run dev` knows the development servers by its own configuration. */
function showInDevelopment(tree: Tree, name: string, port: number): void {
  const config = tree.read(shellConfig, 'utf8') ?? '';
  const known = config.replace(
    /microFrontends: \{\s*([^}]*?),?\s*\}/,
    `microFrontends: { $1, '../${name}': ${port} }`,
  );
  if (known === config) throw new Error(`${shellConfig} does not name the micro-frontends.`);
  tree.write(shellConfig, known);
}
