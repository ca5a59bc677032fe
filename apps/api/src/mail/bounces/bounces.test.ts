import { startMailbox, type DeliveryStatus, type Letter } from '@pbnet/stand-in-smtp';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import nodemailer from 'nodemailer';
import { afterAll, expect, it, vi } from 'vitest';
import { jobSender } from '../../jobs/job-sender.ts';
import { startWorker } from '../../start-worker.ts';
import { testApi } from '../../testing/api.ts';
import { networkPlace, seedActor } from '../../testing/network.ts';
import { bounceAddress } from '../bounce-address.ts';
import { mailIdentity } from '../mail-identity.ts';
import { sendingRepository } from '../sending/sending.repository.ts';
import { transactionalOutbox } from '../transactional-outbox.ts';
import { startBounceServer } from './bounce-server.ts';
import { bounces } from './bounces.ts';

const reportTo = { port: 0 };
const mailbox = await startMailbox({ reportTo });
const api = await testApi({ SMTP_URL: `smtp://127.0.0.1:${mailbox.smtpPort}`, BOUNCE_SMTP_PORT: '0' });
const { database, env, services } = api;
const worker = await startWorker({ env, database, services });
reportTo.port = worker.bouncePort ?? 0;
afterAll(async () => {
  await worker.stop();
  await mailbox.stop();
});

const identity = mailIdentity(env);
const outbox = transactionalOutbox({ identity, jobs: jobSender(database) });
const officer = await seedActor(database, 'monitoring-officer', networkPlace);

interface State {
  readonly state: string;
  readonly notice: string | null;
}

async function stateOf(id: string): Promise<State | undefined> {
  const [row] = await database.raw<State[]>`select state, notice from deliveries where id = ${id}`;
  return row;
}

async function sentLetter(): Promise<{ readonly id: string; readonly letter: Letter }> {
  const to = 'rc1@region.example';
  const content = { subject: 'Письмо', html: '<p>Письмо</p>', plain: 'Письмо' };
  const dedupeKey = `bounce ${performance.now()}`;
  const id = String(
    await database.system((tx) => outbox.enqueue(tx, { dedupeKey, kind: 'reminder', to, ...content })),
  );
  const letter = await mailbox.waitFor(({ messageId }) => messageId.startsWith(id), 10_000);
  await vi.waitFor(async () => expect(await stateOf(id)).toMatchObject({ state: 'sent' }));
  return { id, letter };
}

const unknownUser: DeliveryStatus = {
  action: 'failed',
  status: '5.1.1',
  diagnostic: 'smtp; 550 5.1.1 User unknown',
};

it('turns a final bounce into a task that a person closes with a note', async () => {
  const { id, letter } = await sentLetter();
  await mailbox.report(letter, unknownUser);
  expect(await stateOf(id)).toEqual({ state: 'bounced', notice: '5.1.1 smtp; 550 5.1.1 User unknown' });

  const [task] = await api.as(officer).mail.tasks({ done: false });
  expect(task).toMatchObject({ kind: 'bounced', deliveryId: id, recipient: 'rc1@region.example' });
  const command = { id: task?.id ?? '', version: task?.version ?? 0, note: 'Адрес исправлен' };
  await api.as(officer).mail.closeTask(command);
  await expect(api.as(officer).mail.closeTask(command)).rejects.toMatchObject({ code: 'CONFLICT' });
  expect(await api.as(officer).mail.tasks({ done: false })).toEqual([]);
  const [done] = await api.as(officer).mail.tasks({ done: true });
  expect(done).toMatchObject({ note: 'Адрес исправлен', doneByName: 'monitoring-officer' });
});

it('notes a delay and changes nothing else', async () => {
  const { id, letter } = await sentLetter();
  await mailbox.report(letter, { action: 'delayed', status: '4.4.1', diagnostic: 'smtp; no answer' });
  expect(await stateOf(id)).toEqual({ state: 'sent', notice: '4.4.1 smtp; no answer' });
  await mailbox.report(letter, { action: 'failed', status: '4.2.2', diagnostic: 'smtp; mailbox full' });
  expect(await stateOf(id)).toMatchObject({ state: 'sent', notice: '4.2.2 smtp; mailbox full' });
});

it('says delivered only when a notice says so', async () => {
  const { id, letter } = await sentLetter();
  await mailbox.report(letter, { action: 'delivered', status: '2.0.0', diagnostic: 'smtp; 250 OK' });
  expect(await stateOf(id)).toMatchObject({ state: 'delivered' });
});

it('does not take mail for an address that we did not make', async () => {
  const { id, letter } = await sentLetter();
  const genuine = bounceAddress(id, identity);
  const mac = /\.([0-9a-f]{20})@/.exec(genuine)?.[1] ?? '';
  const forged = genuine.replace(mac, [...mac].toReversed().join(''));
  await expect(mailbox.report({ ...letter, sender: forged }, unknownUser)).rejects.toThrow('No such mailbox');
  await expect(
    mailbox.report({ ...letter, sender: 'postmaster@bounce.pbnet.example' }, unknownUser),
  ).rejects.toThrow('No such mailbox');
  expect(await stateOf(id)).toMatchObject({ state: 'sent' });
});

it('takes an out-of-office reply without believing that it is a bounce', async () => {
  const { id } = await sentLetter();
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: reportTo.port, ignoreTLS: true });
  await transport.sendMail({
    envelope: { from: 'rc1@region.example', to: [bounceAddress(id, identity)] },
    subject: 'Автоответ: я в отпуске',
    text: 'Status: 5.1.1',
  });
  expect(await stateOf(id)).toEqual({ state: 'sent', notice: null });
});

it('says that another program has the port, goes on, and takes it once it is free', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const mailboxes = [services.invitationReplies];
  const server = await startBounceServer({
    ...{ port, host: '127.0.0.1', identity, mailboxes, retryMs: 20 },
    bounces: bounces(database, sendingRepository(database.raw)),
  });
  expect(server.port).toBeNull();
  expect(said.mock.calls.join()).toContain(`port ${port} is taken`);
  other.close();
  await vi.waitFor(() => expect(server.port).toBe(port));
  said.mockRestore();
  const unknown = nodemailer.createTransport({ host: '127.0.0.1', port });
  await expect(
    unknown.sendMail({ from: 'a@b.example', to: 'nobody@pbnet.example', text: '-' }),
  ).rejects.toThrow('No such mailbox');
  await server.stop();
});
