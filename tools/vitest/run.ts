import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Step, type StepResult, root, runInOrder, runStep } from './step.ts';
import { printedCount, sum, vitestCount } from './test-count.ts';

const report = path.join(root, '.pbnet', `vitest-${process.pid}.json`);
const browserTests = 'tools/e2e/src/run.ts';

const projects = ['apps', 'libs', 'tools', 'tools/stand-ins'].flatMap((folder) =>
  readdirSync(path.join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter((project) => existsSync(path.join(root, project, 'tsconfig.json'))),
);

const eslint: Step = {
  title: 'lint and boundaries (eslint)',
  program: 'node',
  args: ['tools/eslint/lint.ts'],
};
const prettier: Step = {
  title: 'format (prettier)',
  program: 'prettier',
  args: ['--check', '--log-level', 'warn', '.'],
};
const knip: Step = {
  title: 'unused files, exports, dependencies (knip)',
  program: 'node',
  args: ['--conditions=@pbnet/source', 'node_modules/knip/bin/knip.js'],
};
const types: Step = { title: 'types (tsc)', program: 'tsc', args: ['-b', ...projects] };
const migrations: Step = { title: 'migrations', program: 'node', args: ['tools/vitest/check-migrations.ts'] };
const tests: Step = {
  title: 'unit, API and screen tests (vitest)',
  program: 'vitest',
  args: [
    'run',
    '--config=tools/vitest/vitest.config.ts',
    '--root=.',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  live: true,
};
const build: Step = { title: 'build (nx)', program: 'nx', args: ['run-many', '-t', 'build'] };
const packages: Step = {
  title: 'packages (publint)',
  program: 'node',
  args: ['tools/vitest/check-packages.ts', '--no-install'],
};
const browser: Step = {
  title: 'browser tests',
  program: 'node',
  args: ['--conditions=@pbnet/source', browserTests],
  live: true,
};

/** Two lanes where each step keeps one of two cores busy; the tests use both themselves. */
async function checks(): Promise<readonly StepResult[]> {
  const lanes = await Promise.all([
    runInOrder([eslint, knip]),
    runInOrder([types, build, packages, prettier, migrations]),
  ]);
  return lanes.flat();
}

async function browserResult(built: boolean): Promise<StepResult> {
  if (built && existsSync(path.join(root, browserTests))) return runStep(browser);
  const output = built ? `${browserTests} is missing` : 'not run: the build failed';
  console.log(`\n── ${browser.title}: ${output}`);
  return { title: browser.title, ok: false, output };
}

mkdirSync(path.dirname(report), { recursive: true });
const checked = await checks();
const unit = await runStep(tests);
const unitCount = vitestCount(report);
rmSync(report, { force: true });
const built = checked.some(({ title, ok }) => title === build.title && ok);
const inBrowser = await browserResult(built);

const failures = [...checked, unit, inBrowser].filter(({ ok }) => !ok);
const { passed, failed, skipped } = sum([unitCount, printedCount(inBrowser)]);
console.log(
  failures.length > 0 ? `\nfailed: ${failures.map(({ title }) => title).join('; ')}` : '\nall checks passed',
);
console.log(`tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failures.length > 0 || failed > 0 ? 1 : 0;
