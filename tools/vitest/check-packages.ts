import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Library, archives, packLibraries } from './pack-libraries.ts';
import { root } from './step.ts';

const bin = path.join(root, 'node_modules', '.bin');

/** The complaint of a program that failed. */
function complaint(program: string, args: readonly string[], cwd: string): string[] {
  try {
    execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    return [];
  } catch (error) {
    const { stdout, stderr, message } = error as Error & {
      readonly stdout?: string;
      readonly stderr?: string;
    };
    return [[message, stdout, stderr].join('\n')];
  }
}

/** Declarations must not speak of packages that an installation does not bring along. */
function undeclaredTypes({ name, folder, files, dependencies }: Library): string[] {
  const known = [name, ...dependencies];
  return files
    .filter((file) => file.startsWith('dist/') && file.endsWith('.d.ts'))
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const imported = [...text.matchAll(/(?:from|import\()\s*['"]((?:@[^'"/]+\/)?[^'"./][^'"/]*)/g)];
      const foreign = imported.map((match) => match[1] ?? '').filter((module) => !known.includes(module));
      return [...new Set(foreign)].map(
        (module) => `${name}: ${file} needs ${module}, which its package.json lacks`,
      );
    });
}

/** Installs the archives in an empty project whose program imports every public entry. */
function installed(libraries: readonly Library[]): string[] {
  const project = mkdtempSync(path.join(tmpdir(), 'pbnet-packages-'));
  try {
    const entries = libraries.flatMap((library) => library.entries);
    const compilerOptions = {
      module: 'nodenext',
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      target: 'es2024',
    };
    const files = {
      'package.json': JSON.stringify({ private: true, type: 'module' }),
      'tsconfig.json': JSON.stringify({
        compilerOptions: { ...compilerOptions, types: [] },
        include: ['*.ts'],
      }),
      'program.ts': entries.map((entry, index) => `export * as entry${index} from '${entry}';\n`).join(''),
    };
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(project, name), text);
    const packed = libraries.map(({ archive }) => path.join(archives, archive));
    return [
      ...complaint('npm', ['install', '--no-audit', '--no-fund', ...packed], project),
      ...complaint(path.join(bin, 'tsc'), ['-p', '.'], project),
    ];
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

const libraries = await packLibraries();
const findings = [
  ...libraries.flatMap(({ folder }) => complaint(path.join(bin, 'publint'), ['--strict'], folder)),
  ...libraries.flatMap(undeclaredTypes),
  ...(process.argv.includes('--no-install') ? [] : installed(libraries)),
];
for (const { folder } of libraries) rmSync(folder, { recursive: true });
console.log(
  findings.join('\n\n') || `fit to be installed: ${libraries.map(({ archive }) => archive).join(', ')}`,
);
process.exitCode = findings.length > 0 ? 1 : 0;
