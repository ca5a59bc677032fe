import type { Tree } from '@nx/devkit';
import { createTree } from '@nx/devkit/testing';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import microFrontend from './generator.ts';

const root = path.resolve(import.meta.dirname, '..', '..', '..', '..');
const bin = path.join(root, 'node_modules', '.bin');

function workspace(): Tree {
  const tree = createTree();
  const files = [
    'apps/monitoring/package.json',
    'apps/monitoring/vite.config.ts',
    'apps/shell/vite.config.ts',
    'package.json',
  ];
  for (const file of files) tree.write(file, readFileSync(path.join(root, file)));
  return tree;
}

/** Writes what was generated into a folder inside the real workspace, whose packages it finds. */
function onDisk(tree: Tree): string {
  mkdirSync(path.join(root, '.pbnet'), { recursive: true });
  const folder = mkdtempSync(path.join(root, '.pbnet', 'generated-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));

  for (const name of ['tsconfig.base.json', 'libs'])
    symlinkSync(path.join(root, name), path.join(folder, name));
  for (const { path: file, content } of tree.listChanges()) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content ?? '');
  }
  return folder;
}

/** The compiler's complaints about the app itself; the libraries it is compiled with have checks of their own. */
function compileErrors(app: string): readonly string[] {
  const options = {
    composite: false,
    declarationMap: false,
    emitDeclarationOnly: false,
    noEmit: true,
    rootDir: '/',
  };
  const settings = { extends: './tsconfig.json', compilerOptions: options, references: [] };
  writeFileSync(path.join(app, 'tsconfig.check.json'), JSON.stringify(settings));
  const { stdout } = spawnSync(path.join(bin, 'tsc'), ['-p', 'tsconfig.check.json', '--pretty', 'false'], {
    cwd: app,
    encoding: 'utf8',
  });
  return stdout.split('\n').filter((line) => /^(src|tsconfig)/.test(line));
}

function build(app: string): void {
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  execFileSync(process.execPath, ['--conditions=@pbnet/source', vite, 'build', '--configLoader', 'native'], {
    cwd: app,
    // The federation plugin steps aside when it sees Vitest.
    env: { ...process.env, NODE_ENV: 'production', VITEST: undefined },
  });
}

it('makes an app that compiles and builds to what the shell loads', async () => {
  const tree = workspace();
  await microFrontend(tree, { name: 'try-out', titleRu: 'Проба', titleEn: 'Try-out' });
  const app = path.join(onDisk(tree), 'apps', 'try-out');

  expect(compileErrors(app)).toEqual([]);
  build(app);

  expect(JSON.parse(readFileSync(path.join(app, 'dist', 'module.json'), 'utf8'))).toMatchObject({
    id: 'try-out',
    basePath: '/try-out',
    title: { ru: 'Проба', en: 'Try-out' },
  });
  expect(readFileSync(path.join(app, 'dist', 'remoteEntry.js'), 'utf8')).toContain('./micro-frontend');
}, 90_000);

it('takes a development port of its own and refuses a folder that exists', async () => {
  const tree = workspace();
  await microFrontend(tree, { name: 'first' });
  await microFrontend(tree, { name: 'second' });
  const ports = ['monitoring', 'first', 'second'].map(
    (app) => /\d{4}/.exec(tree.read(`apps/${app}/vite.config.ts`, 'utf8') ?? '')?.[0],
  );
  expect(new Set(ports).size).toBe(3);
  const shell = tree.read('apps/shell/vite.config.ts', 'utf8');
  expect(shell).toMatch(new RegExp(`../monitoring['"]: ${ports[0]}[^]*../second['"]: ${ports[2]}`));
  await expect(microFrontend(tree, { name: 'first' })).rejects.toThrow('apps/first exists already.');
  await expect(microFrontend(tree, { name: '../escape' })).rejects.toThrow('not in kebab-case');
});
