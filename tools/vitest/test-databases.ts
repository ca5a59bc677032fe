import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import postgres, { type Sql } from 'postgres';
import { testServer } from './test-server.ts';

export interface TestDatabases {
  /** http address that answers `{ adminUrl, template }`, or status 500 and the reason as text. */
  readonly address: string;
  close(): Promise<void>;
}

interface Prepared {
  /** Owner's connection to a database that is not the template. */
  readonly adminUrl: string;
  /** Name of the migrated database to clone; clones are named `<template>_…`. */
  readonly template: string;
  close(): Promise<void>;
}

/** One server and one migrated template per run, made when the first test asks, so that pure tests pay nothing. */
export async function testDatabases(): Promise<TestDatabases> {
  let prepared: Promise<Prepared> | undefined;
  const service = createServer((_request, response) => {
    prepared ??= prepare();
    prepared.then(
      ({ adminUrl, template }) => response.end(JSON.stringify({ adminUrl, template })),
      (error: unknown) => response.writeHead(500).end(error instanceof Error ? error.stack : String(error)),
    );
  });
  await once(service.listen(0, '127.0.0.1'), 'listening');
  const address = service.address();
  return {
    address: `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`,
    async close() {
      service.closeAllConnections();
      service.close();
      await prepared?.then(({ close }) => close()).catch(() => undefined);
    },
  };
}

async function prepare(): Promise<Prepared> {
  const server = await testServer();
  const template = `pbnet_test_${randomBytes(5).toString('hex')}`;
  // The name of this connection marks the run as alive for the others that share the server.
  const admin = postgres(server.url, {
    max: 1,
    max_lifetime: null,
    connection: { application_name: template },
  });
  const close = async () => {
    await dropDatabases(
      admin,
      admin`select datname from pg_database where starts_with(datname, ${template})`,
    );
    await admin.end();
    await server.stop();
  };
  try {
    await refuseOldServer(admin);
    await dropLeftovers(admin);
    await admin.unsafe(`create database ${template} template template0`);
    await migrateTemplate(server.url, template);
    return { adminUrl: server.url, template, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function refuseOldServer(admin: Sql): Promise<void> {
  const [row] = await admin`select current_setting('server_version_num')::int as version`;
  if (row?.['version'] < 150_000) throw new Error('The tests need PostgreSQL 15 or newer.');
}

/** Databases of runs that ended without cleaning up: nobody holds a connection with the run's name. */
function dropLeftovers(admin: Sql): Promise<void> {
  return dropDatabases(
    admin,
    admin`
      select datname from pg_database
      where datname ~ '^pbnet_test_[0-9a-f]{10}' and not exists (
        select from pg_stat_activity where application_name = left(datname, 21))`,
  );
}

async function dropDatabases(
  admin: Sql,
  names: PromiseLike<readonly { readonly datname?: string }[]>,
): Promise<void> {
  for (const { datname } of await names)
    await admin.unsafe(`drop database if exists ${datname} with (force)`);
}

async function migrateTemplate(serverUrl: string, template: string): Promise<void> {
  const { migrate } = await import('@pbnet/api/database');
  const url = new URL(serverUrl);
  url.pathname = `/${template}`;
  await migrate(url.href);
}
