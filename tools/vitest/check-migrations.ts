import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '..', '..');
const api = path.join(root, 'apps', 'api');
const copy = path.join(root, '.pbnet', `migrations-${process.pid}`);

/** drizzle writes `DESC NULLS LAST`, but a query's `desc()` means NULLS FIRST: such an index is never used. */
function uselessIndexes(): string[] {
  const migrations = readdirSync(path.join(api, 'drizzle')).filter((name) => name.endsWith('.sql'));
  return migrations
    .filter((name) => /desc\s+nulls\s+last/i.test(readFileSync(path.join(api, 'drizzle', name), 'utf8')))
    .map(
      (name) =>
        `apps/api/drizzle/${name} has an index DESC NULLS LAST, which no query uses: write it ascending.`,
    );
}

/** Generates into a copy of the migrations; whatever appears there is missing in them. */
async function missingMigration(): Promise<string[]> {
  mkdirSync(copy, { recursive: true });
  try {
    cpSync(path.join(api, 'drizzle'), path.join(copy, 'drizzle'), { recursive: true });
    const out = JSON.stringify(path.relative(api, path.join(copy, 'drizzle')));
    const original = JSON.stringify(path.join(api, 'drizzle.config.ts'));
    const config = path.join(copy, 'drizzle.config.ts');
    writeFileSync(config, `import config from ${original};\nexport default { ...config, out: ${out} };\n`);
    const { stdout } = await promisify(execFile)(
      path.join(root, 'node_modules', '.bin', 'drizzle-kit'),
      ['generate', `--config=${path.relative(api, config)}`],
      { cwd: api, timeout: 60_000 },
    );
    if (stdout.includes('No schema changes')) return [];
    return [
      `The tables in apps/api/src have no migration yet: run \`npx drizzle-kit generate\` in apps/api.\n${stdout}`,
    ];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

const findings = [...uselessIndexes(), ...(await missingMigration())];
console.log(findings.join('\n') || 'migrations match the tables');
process.exitCode = findings.length > 0 ? 1 : 0;
