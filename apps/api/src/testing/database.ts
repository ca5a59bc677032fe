import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { afterAll, inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test file asks for `{ adminUrl, template }`; the first to ask starts the server. */
    testDatabases: string;
  }
}

interface Server {
  readonly adminUrl: string;
  readonly template: string;
}

/**
 * A migrated database of this test file's own, as a connection URL of its owner; dropped after the file's tests.
 * Call it at the top of the file or in `describe`: `const url = await testDatabase();`
 */
export async function testDatabase(): Promise<string> {
  const { adminUrl, template } = await server();
  const name = `${template}_${randomBytes(5).toString('hex')}`;
  await execute(adminUrl, `create database ${name} template ${template}`);
  afterAll(() => execute(adminUrl, `drop database if exists ${name} with (force)`));
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function server(): Promise<Server> {
  const answer = await fetch(inject('testDatabases'));
  const text = await answer.text();
  if (!answer.ok) throw new Error(`The database for the tests could not be prepared: ${text}`);
  return JSON.parse(text);
}

async function execute(adminUrl: string, statement: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1 });
  await sql.unsafe(statement).finally(() => sql.end());
}
