import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './step.ts';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

interface Library {
  readonly folder: string;
  readonly manifest: Manifest;
}

const bin = path.join(root, 'node_modules', '.bin');
const scratch = mkdtempSync(path.join(tmpdir(), 'pbnet-packages-'));

const libraries: readonly Library[] = readdirSync(path.join(root, 'libs')).map((name) => {
  const folder = path.join(root, 'libs', name);
  return { folder, manifest: JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) };
});

function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

function attempt(what: string, work: () => string): string[] {
  try {
    work();
    return [];
  } catch (error) {
    const {
      stdout = '',
      stderr = '',
      message = '',
    } = error as { stdout?: string; stderr?: string; message?: string };
    return [`${what}:\n${stdout}${stderr}${message}`];
  }
}

/** Declarations must not speak of packages that an installation does not bring along. */
function undeclaredTypes({ folder, manifest }: Library): string[] {
  const known = [manifest.name, ...Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })];
  const declarations = existsSync(path.join(folder, 'dist'))
    ? readdirSync(path.join(folder, 'dist'), { recursive: true })
    : [];
  const findings = declarations.flatMap((name) => {
    if (typeof name !== 'string' || !name.endsWith('.d.ts') || name.endsWith('.test.d.ts')) return [];
    const text = readFileSync(path.join(folder, 'dist', name), 'utf8');
    const imported = [...text.matchAll(/(?:from|import\() ?['"]((?:@[^'"/]+\/)?[^'"./][^'"/]*)/g)].map(
      (match) => match[1] ?? '',
    );
    return imported
      .filter((module) => !known.includes(module))
      .map((module) => `dist/${name} imports ${module}`);
  });
  return findings.length > 0
    ? [`${manifest.name} needs types that it does not bring:\n${[...new Set(findings)].join('\n')}`]
    : [];
}

/** Packs every library and installs the archives beside an empty program that imports every public entry. */
function installed(): string[] {
  const project = path.join(scratch, 'project');
  mkdirSync(project);
  for (const { folder } of libraries) run('npm', ['pack', '--pack-destination', scratch], folder);
  const archives = readdirSync(scratch).filter((name) => name.endsWith('.tgz'));
  const entries = libraries.flatMap(({ manifest }) =>
    Object.keys(manifest.exports)
      .filter((entry) => entry !== './package.json')
      .map((entry) => path.posix.join(manifest.name, entry)),
  );
  const options = {
    module: 'nodenext',
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    target: 'es2024',
    types: [],
  };
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  writeFileSync(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }));
  const imports = entries.map((entry, index) => `import * as entry${index} from '${entry}';`);
  const used = `export const entries: readonly object[] = [${entries.map((_, index) => `entry${index}`).join(', ')}];`;
  writeFileSync(path.join(project, 'program.ts'), [...imports, used, ''].join('\n'));
  return [
    ...attempt('the archives cannot be installed', () =>
      run(
        'npm',
        ['install', '--no-audit', '--no-fund', ...archives.map((name) => path.join(scratch, name))],
        project,
      ),
    ),
    ...attempt('a program with every public entry does not compile', () =>
      run(path.join(bin, 'tsc'), ['-p', '.'], project),
    ),
  ];
}

try {
  const findings = [
    ...libraries.flatMap(({ folder, manifest }) =>
      attempt(`publint finds fault with ${manifest.name}`, () =>
        run(path.join(bin, 'publint'), ['--strict'], folder),
      ),
    ),
    ...libraries.flatMap(undeclaredTypes),
    ...(process.argv.includes('--no-install') ? [] : installed()),
  ];
  console.log(findings.join('\n\n') || `${libraries.length} libraries are fit to be installed`);
  process.exitCode = findings.length > 0 ? 1 : 0;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
