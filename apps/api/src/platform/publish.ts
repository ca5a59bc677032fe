import { DomainError, sentence } from '@pbnet/domain';
import { parseArgs } from 'node:util';
import { connect } from '../database.ts';
import { readEnv } from '../env.ts';
import { keepBuild, readBuild, releaseAt } from './built-release.ts';
import { microFrontends } from './micro-frontends.ts';
import { readShellManifest } from './shell-manifest.ts';

// node dist/platform/publish.js <dist> [--at https://cdn.example/monitoring/1.2.0/]
// Registers a build of a micro-frontend as a release and makes it the current one when it fits the installed shell.
// Without --at the files are kept by this installation and answer under its own address.

const { positionals, values } = parseArgs({ allowPositionals: true, options: { at: { type: 'string' } } });
const [dist] = positionals;
if (dist === undefined) {
  console.error('Usage: publish <folder of the build> [--at <address where its files answer>]');
  process.exit(2);
}

const env = readEnv();
const database = connect({ url: env.DATABASE_DIRECT_URL ?? env.DATABASE_URL, connections: 1 });

try {
  const build = await readBuild(dist);
  const base = values.at ?? (await keepBuild(dist, build, env.REMOTES_DIRECTORY));
  const shell = () => readShellManifest(env.SHELL_DIRECTORY);
  await microFrontends({ database, shell }).publish(releaseAt(build, base.endsWith('/') ? base : `${base}/`));
  console.log(`${build.module.id} ${build.release} is published at ${base}`);
} catch (error) {
  if (!(error instanceof DomainError)) throw error;
  console.error(sentence(error.key, 'ru', error.details));
  process.exitCode = 1;
} finally {
  await database.close();
}
