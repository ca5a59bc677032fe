import { lookUpStatement } from '@pbnet/api/measured';
import { serve } from '@hono/node-server';
import { Hono, type Context } from 'hono';
import { createHash } from 'node:crypto';
import postgres from 'postgres';

// A commit waits for the disk no more than ours does.
const connection = { synchronous_commit: 'off' } as const;
const sql = postgres(process.env['DATABASE_URL'] ?? '', { max: 8, connection, onnotice: () => undefined });
const app = new Hono();

const writing = `
  insert into access_log (at, reader_id, session_id, item, collection_id, center_id, server_id, granted, ground)
  values ($1, $2, $3, $4, $5, $6, $7, true, 'person')`;

async function lookUp(http: Context, at: Date) {
  const token = (http.req.header('cookie') ?? '').replace('__Host-pbnet-reader=', '');
  const hash = createHash('sha256').update(token).digest();
  const asking = [http.req.header('origin') ?? '', http.req.query('item') ?? '', '127.0.0.1'];
  const parameters = [...asking, at.toISOString().slice(0, 10), at, hash, 2];
  const [row] = await sql.unsafe(lookUpStatement, parameters, { prepare: true });
  return row?.['reader_id'] ? row : null;
}

/** Nothing but hono, postgres.js and the look-ups of a decision: no rules, no signature, no log. */
app.get('/look-up', async (http) => {
  const row = await lookUp(http, new Date());
  return row ? http.json(row) : http.text('not found', 403);
});

/** The same, and the row of the log: what every decision has to do. */
app.get('/look-up-and-log', async (http) => {
  const at = new Date();
  const row = await lookUp(http, at);
  if (!row) return http.text('not found', 403);
  const [reader, session] = row['keeps_history'] ? [row['reader_id'], row['session_id']] : [null, null];
  const place = [row['collection_id'], row['center_id'], row['server_id']];
  const logged = [at, reader, session, http.req.query('item') ?? '', ...place];
  await sql.unsafe(writing, logged, { prepare: true });
  return http.json(row);
});
app.get('/health', (http) => http.text('up'));

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env['PORT']) });
process.once('SIGTERM', () => server.close(() => void sql.end().then(() => process.exit(0))));
