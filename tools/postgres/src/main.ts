import { databaseUrl, startDatabase, stopDatabase } from './database.ts';

const [command, directory = '.pbnet/postgres'] = process.argv.slice(2);

/** Each command returns the line to print; undefined means failure after an explanation. */
const commands: Readonly<Record<string, () => Promise<string | undefined>>> = {
  start: async () => (await startDatabase({ directory })).url,
  url: async () => process.env['DATABASE_URL'] ?? (await databaseUrl(directory)),
  stop: async () => ((await stopDatabase(directory)) ? `stopped ${directory}` : undefined),
};

const usage = 'usage: node tools/postgres/src/main.ts start|stop|url [folder, .pbnet/postgres unless told]';
const run = commands[command ?? ''];
const line = run ? await run() : usage;
console.log(line ?? `no database is running on ${directory}`);
process.exitCode = run && line !== undefined ? 0 : 1;
