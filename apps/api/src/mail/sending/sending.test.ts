import { failures, startMailbox } from '@pbnet/stand-in-smtp';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { jobSender } from '../../jobs/job-sender.ts';
import { startJobWorker } from '../../jobs/job-worker.ts';
import { testApi } from '../../testing/api.ts';
import { readBounceAddress } from '../bounce-address.ts';
import { mailIdentity } from '../mail-identity.ts';
import { transactionalOutbox } from '../transactional-outbox.ts';
import { mailSending } from './mail-sending.ts';

const mailbox = await startMailbox();
const { database, env } = await testApi({ SMTP_URL: `smtp://127.0.0.1:${mailbox.smtpPort}` });
const identity = mailIdentity(env);
const jobs = jobSender(database);
const outbox = transactionalOutbox({ identity, jobs });
const sending = mailSending({ database, env, identity, jobs, lookEvery: 100 });
const worker = await startJobWorker({
  databaseUrl: env.DATABASE_URL,
  works: [],
  sendLetters: sending.send,
  mailBatches: 2,
});
sending.start();

afterAll(async () => {
  await worker.stop();
  await sending.stop();
  await mailbox.stop();
});

beforeEach(() => mailbox.rules.set([]));

interface State {
  readonly id: string;
  readonly state: string;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly smtpResponse: string | null;
}

async function stateOf(id: string): Promise<State | undefined> {
  const [row] = await database.raw<State[]>`
    select id, state, attempts, last_error as "lastError", smtp_response as "smtpResponse"
    from deliveries where id = ${id}`;
  return row;
}

async function queue(to: string): Promise<string> {
  const letter = {
    dedupeKey: `${to} ${performance.now()}`,
    kind: 'reminder',
    to,
    subject: 'Напоминание',
    html: '<p>Сдайте отчёт.</p>',
    plain: 'Сдайте отчёт.',
  };
  return String(await database.system((tx) => outbox.enqueue(tx, letter)));
}

/** Moves the next try of a letter that was put off to now. */
async function hurry(id: string): Promise<void> {
  await database.raw`update deliveries set next_attempt_at = now() where id = ${id}`;
}

function arrived(id: string) {
  return mailbox.waitFor(({ messageId }) => messageId === `${id}@${identity.domain}`, 10_000);
}

it('sends a queued letter and keeps the server’s answer', async () => {
  const id = await queue('rc1@region.example');
  const letter = await arrived(id);
  expect(letter.recipients).toEqual(['rc1@region.example']);
  expect(readBounceAddress(letter.sender, identity)).toBe(id);
  expect(letter.headers.map(({ line }) => line)).toEqual(
    expect.arrayContaining([
      'Auto-Submitted: auto-generated',
      expect.stringContaining('<reminder.pbnet.example>'),
    ]),
  );
  await vi.waitFor(async () =>
    expect(await stateOf(id)).toMatchObject({
      state: 'sent',
      attempts: 1,
      lastError: null,
      smtpResponse: expect.stringMatching(/^250/),
    }),
  );
});

it('gives a refused letter up at once and leaves a task', async () => {
  mailbox.rules.add(failures.unknownUser('gone@region.example'));
  const id = await queue('gone@region.example');
  await vi.waitFor(async () =>
    expect(await stateOf(id)).toMatchObject({
      state: 'failed',
      lastError: 'refused',
      smtpResponse: expect.stringContaining('5.1.1'),
    }),
  );
  const tasks = await database.raw`select kind, details->>'recipient' as recipient from mail_tasks
    where delivery_id = ${id}`;
  expect([...tasks]).toEqual([{ kind: 'refused', recipient: 'gone@region.example' }]);
});

it('keeps a letter queued that the server put off, says so, and sends it later', async () => {
  mailbox.rules.add(failures.greylist('grey@region.example'));
  const id = await queue('grey@region.example');
  await vi.waitFor(async () =>
    expect(await stateOf(id)).toMatchObject({ state: 'queued', attempts: 1, lastError: 'postponed' }),
  );
  await hurry(id);
  await arrived(id);
  await vi.waitFor(async () => expect(await stateOf(id)).toMatchObject({ state: 'sent', attempts: 2 }));
});

it('repeats a letter whose answer was lost, so that the receiver knows it by its Message-ID', async () => {
  mailbox.rules.add(failures.loseAnswer('lost@region.example'));
  const id = await queue('lost@region.example');
  await vi.waitFor(async () => expect(await stateOf(id)).toMatchObject({ state: 'sent' }), {
    timeout: 25_000,
  });
  const letters = mailbox.messages().filter(({ recipients }) => recipients.includes('lost@region.example'));
  expect(letters.map(({ messageId }) => messageId)).toEqual([`${id}@pbnet.example`, `${id}@pbnet.example`]);
  expect(letters[0]?.raw.equals(letters[1]?.raw ?? Buffer.of())).toBe(true);
});

it('keeps letters queued while the server refuses everybody, and does not blame them', async () => {
  const action = { kind: 'refuse', code: 421, text: '4.3.2 Service not available' } as const;
  mailbox.rules.set([failures.refuseConnections(), { phase: 'sender', action }]);
  const id = await queue('rc2@region.example');
  await vi.waitFor(
    async () =>
      expect(await stateOf(id)).toMatchObject({ state: 'queued', attempts: 0, lastError: 'server-trouble' }),
    { timeout: 10_000 },
  );
  expect((await database.raw`select 1 from mail_tasks where delivery_id = ${id}`).length).toBe(0);
});
