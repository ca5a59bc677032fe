import { databaseUrl, startDatabase, stopDatabase } from './database.ts';

const [command, directory = '.pbnet/postgres'] = process.argv.slice(2);

/** Each command returns the line to print; undefined means that no server runs. */
const commands: Readonly<Record<string, () => Promise<string | undefined>>> = {
  start: async () => (await startDatabase({ directory })).url,
  url: async () => process.env['DATABASE_URL'] || (await databaseUrl(directory)),
  stop: async () => ((await stopDatabase(directory)) ? `stopped ${directory}` : undefined),
};

function fail(explanation: string): void {
  console.error(explanation);
  process.exitCode = 1;
}

try {
  const run = commands[command ?? ''];
  const line = await run?.();
  if (!run)
    fail('usage: node tools/postgres/src/main.ts start|stop|url [folder, .pbnet/postgres unless told]');
  else if (line === undefined) fail(`no database is running on ${directory}`);
  else console.log(line);
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}
