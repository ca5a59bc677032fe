import { placeSettings } from '@pbnet/api/database';
import { listStatement, saveStatementText, sessionLookup, settingsStatement } from '@pbnet/api/measured';
import { asMonth, lastDay } from '@pbnet/domain';
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import postgres, { type TransactionSql } from 'postgres';

const sql = postgres(process.env['DATABASE_URL'] ?? '', { max: 8, onnotice: () => undefined });
const settings = Object.values(placeSettings({ kind: 'network' }));

interface Session {
  readonly account_id: string;
  readonly role: string;
}

async function sessionOf(request: IncomingMessage): Promise<Session> {
  const token = (request.headers.cookie ?? '').replace('__Host-pbnet=', '');
  const hash = createHash('sha256').update(token).digest();
  const [session] = await sql.unsafe<Session[]>(sessionLookup, [hash], { prepare: true });
  if (!session) throw new Error('no session');
  return session;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

type Statement = (tx: TransactionSql) => ReturnType<TransactionSql['unsafe']>;

async function scoped(statement: Statement): Promise<unknown> {
  const [, rows] = await sql.begin((tx) => [
    tx.unsafe(settingsStatement, settings, { prepare: true }),
    statement(tx),
  ]);
  return rows;
}

async function list(request: IncomingMessage): Promise<unknown> {
  await sessionOf(request);
  const month = asMonth(new URL(request.url ?? '', 'http://floor').searchParams.get('month') ?? '');
  const parameters = [month, lastDay(month), 0, 0, null, null, null, null];
  return scoped((tx) => tx.unsafe(listStatement, parameters, { prepare: true }));
}

async function save(request: IncomingMessage): Promise<unknown> {
  const session = await sessionOf(request);
  const { centerId, month, version, values, comments } = JSON.parse(await bodyOf(request));
  const parameters = [
    ...[centerId, month, version, values, comments, lastDay(month)],
    ...['headquarters', new Date(), session.account_id, session.role, 'floor', '127.0.0.1'],
  ];
  return scoped((tx) => tx.unsafe(saveStatementText, parameters, { prepare: true }));
}

/** Nothing but node:http, postgres.js and the SQL of the API: what the API's own work is measured against. */
const server = createServer((request, response) => {
  if (request.url === '/health') {
    response.end();
    return;
  }
  const answer = request.method === 'POST' ? save(request) : list(request);
  answer.then(
    (rows) => {
      const empty = Array.isArray(rows) && rows.length === 0;
      response.writeHead(empty ? 409 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(rows));
    },
    (error: Error) => response.writeHead(500).end(error.message),
  );
});

server.listen(Number(process.env['PORT']), '127.0.0.1');
process.once('SIGTERM', () => server.close(() => void sql.end().then(() => process.exit(0))));
