import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Registers the built micro-frontends as a team does it: the registry takes a release once, whatever is pressed again. */
export async function publishMicroFrontends(
  root: string,
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const apps = readdirSync(join(root, 'apps')).filter((app) =>
    existsSync(join(root, 'apps', app, 'dist/module.json')),
  );
  for (const app of apps) {
    const args = [join(root, 'apps/api/dist/platform/publish.js'), join(root, 'apps', app, 'dist')];
    await execute(process.execPath, args, { env: { ...process.env, ...env } });
  }
}
