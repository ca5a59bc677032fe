import { failures, startMailbox } from '@pbnet/stand-in-smtp';
import { afterAll, expect, it, vi } from 'vitest';
import { jobSender } from '../../jobs/job-sender.ts';
import { startWorker } from '../../start-worker.ts';
import { testApi } from '../../testing/api.ts';
import { networkPlace, seedActor } from '../../testing/network.ts';
import { mailIdentity } from '../mail-identity.ts';
import { mailings } from '../mail.tables.ts';
import { transactionalOutbox } from '../transactional-outbox.ts';

const mailbox = await startMailbox();
const api = await testApi({ SMTP_URL: `smtp://127.0.0.1:${mailbox.smtpPort}`, MAIL_CONNECTIONS: '3' });
const { database, env, services } = api;
const worker = await startWorker({ env, database, services });
afterAll(async () => {
  await worker.stop();
  await mailbox.stop();
});
const outbox = transactionalOutbox({ identity: mailIdentity(env), jobs: jobSender(database) });
const officer = await seedActor(database, 'monitoring-officer', networkPlace);

async function releasedMailing(letters: number): Promise<string> {
  return database.system(async (tx) => {
    const [mailing] = await tx
      .insert(mailings)
      .values({
        runKey: 'zero-lists:2026-01',
        kind: 'zero-lists',
        month: '2026-01',
        state: 'released',
        secondPerson: false,
      })
      .returning({ id: mailings.id });
    const mailingId = mailing?.id ?? '';
    for (let number = 0; number < letters; number += 1)
      await outbox.enqueue(tx, {
        dedupeKey: `pause ${number}`,
        kind: 'zero-lists',
        to: `rc${number}@closed.example`,
        subject: 'Нулевой список',
        html: '<p>Список</p>',
        plain: 'Список',
        mailingId,
      });
    return mailingId;
  });
}

it('stops by itself when too many letters fail, leaves a task, and goes on when told to', async () => {
  mailbox.rules.set([failures.unknownUser('*@closed.example')]);
  const id = await releasedMailing(30);
  const mailing = () => api.as(officer).mailings.one({ id });
  await vi.waitFor(async () => expect((await mailing()).state).toBe('paused'), { timeout: 15_000 });
  const { letters, version } = await mailing();
  expect(letters.failed).toBeGreaterThan(10);
  expect(letters.failed).toBeLessThanOrEqual(10 + env.MAIL_CONNECTIONS);
  expect(letters.queued).toBe(30 - (letters.failed ?? 0));
  const tasks = await api.as(officer).mail.tasks({ done: false });
  expect(tasks.filter(({ kind }) => kind === 'mailing-paused')).toMatchObject([{ mailingId: id }]);

  mailbox.rules.set([]);
  await api.as(officer).mailings.resume({ id, version });
  await vi.waitFor(async () => expect((await mailing()).state).toBe('finished'), { timeout: 15_000 });
  expect((await mailing()).letters.sent).toBe(letters.queued);
});
