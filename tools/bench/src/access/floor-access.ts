import { lookUpStatement } from '@pbnet/api/measured';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createHash } from 'node:crypto';
import postgres from 'postgres';

const sql = postgres(process.env['DATABASE_URL'] ?? '', { max: 8, onnotice: () => undefined });
const app = new Hono();

/** Nothing but hono, postgres.js and the look-ups of a decision: no rules, no signature, no log. */
app.get('/access/decisions', async (http) => {
  const token = (http.req.header('cookie') ?? '').replace('__Host-pbnet-reader=', '');
  const hash = createHash('sha256').update(token).digest();
  const today = new Date().toISOString().slice(0, 10);
  const asking = [http.req.header('origin') ?? '', http.req.query('item') ?? '', '127.0.0.1'];
  const parameters = [...asking, today, new Date(), hash, 2];
  const [row] = await sql.unsafe(lookUpStatement, parameters, { prepare: true });
  return row?.['reader_id'] ? http.json(row) : http.text('not found', 403);
});
app.get('/health', (http) => http.text('up'));

const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(process.env['PORT']) });
process.once('SIGTERM', () => server.close(() => void sql.end().then(() => process.exit(0))));
