import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import nodemailer, { type SendMailOptions } from 'nodemailer';
import { expect, it, onTestFinished } from 'vitest';
import { type Mailbox, type MailboxOptions, failures, startMailbox } from './mailbox.ts';

async function mailbox(options: MailboxOptions = {}): Promise<Mailbox> {
  const started = await startMailbox(options);
  onTestFinished(() => started.stop());
  return started;
}

function sender({ smtpPort }: Mailbox) {
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
  return (to: string, more: SendMailOptions = {}) =>
    transport.sendMail({
      from: 'Библиотека <net@library.example>',
      to,
      subject: 'Нулевые показатели',
      text: 'Здравствуйте',
      ...more,
    });
}

it('keeps a letter with its envelope, both texts, headers and attachments', async () => {
  const box = await mailbox();
  await sender(box)('Региональный центр <center@region.example>', {
    envelope: { from: 'bounce+17@library.example', to: 'center@region.example' },
    messageId: '<mailing-17@library.example>',
    html: '<p>Здравствуйте</p>',
    attachments: [{ filename: 'Список за май.xlsx', content: Buffer.from([1, 2, 3]) }],
  });

  const letter = await box.waitFor(({ recipients }) => recipients.includes('center@region.example'), 1_000);

  expect(letter).toMatchObject({
    sender: 'bounce+17@library.example',
    messageId: 'mailing-17@library.example',
    subject: 'Нулевые показатели',
    to: '"Региональный центр" <center@region.example>',
    html: '<p>Здравствуйте</p>',
    attachments: [{ name: 'Список за май.xlsx', content: Buffer.from([1, 2, 3]) }],
  });
  expect(letter.text.trim()).toBe('Здравствуйте');
  expect(letter.raw.toString()).toContain('Message-ID: <mailing-17@library.example>');
});

it('waits for a letter that is still to come, and says what came instead when it does not', async () => {
  const box = await mailbox();
  const waiting = box.waitFor(({ subject }) => subject === 'Вторая', 5_000);
  await sender(box)('a@b.example', { subject: 'Первая' });
  await sender(box)('a@b.example', { subject: 'Вторая' });
  expect((await waiting).id).toBe(2);
  await expect(box.waitFor(({ subject }) => subject === 'Третья', 1)).rejects.toThrow(/a@b\.example: Вторая/);
  box.clear();
  expect(box.messages()).toEqual([]);
});

it('keeps letters over a restart when it has a folder', async () => {
  const directory = mkdtempSync(path.join(tmpdir(), 'pbnet-mailbox-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const before = await mailbox({ directory });
  await sender(before)('a@b.example');
  await before.stop();

  const after = await mailbox({ directory });
  await sender(after)('c@d.example');

  expect(after.messages().map(({ id, recipients, subject }) => [id, recipients, subject])).toEqual([
    [1, ['a@b.example'], 'Нулевые показатели'],
    [2, ['c@d.example'], 'Нулевые показатели'],
  ]);
});

it('refuses unknown users by a pattern and takes the others', async () => {
  const box = await mailbox();
  box.rules.set([failures.unknownUser('*@closed.example')]);
  await expect(sender(box)('someone@Closed.example')).rejects.toMatchObject({
    responseCode: 550,
    command: 'RCPT TO',
  });
  await sender(box)('someone@open.example');
  expect(box.messages()).toHaveLength(1);
});

it('greylists every address once', async () => {
  const box = await mailbox();
  box.rules.set([failures.greylist()]);
  await expect(sender(box)('a@b.example')).rejects.toMatchObject({ responseCode: 451 });
  await sender(box)('a@b.example');
  await expect(sender(box)('c@d.example')).rejects.toMatchObject({ responseCode: 451 });
});

it('refuses connections until that is switched off', async () => {
  const box = await mailbox();
  box.rules.add(failures.refuseConnections());
  await expect(sender(box)('a@b.example')).rejects.toMatchObject({ responseCode: 421 });
  box.rules.set([]);
  await sender(box)('a@b.example');
});

it('refuses letters over the limit', async () => {
  const box = await mailbox();
  box.rules.set([failures.tooLarge(10_000)]);
  await expect(sender(box)('a@b.example', { text: 'а'.repeat(20_000) })).rejects.toMatchObject({
    responseCode: 552,
  });
  await sender(box)('a@b.example');
});

it('answers slowly where told', async () => {
  const box = await mailbox();
  box.rules.set([failures.slow(300, 'slow@*')]);
  const started = performance.now();
  await sender(box)('slow@b.example');
  expect(performance.now() - started).toBeGreaterThanOrEqual(299);
});

it('dies in the middle of a run', async () => {
  const box = await mailbox();
  box.rules.set([failures.dieAfter(2)]);
  await sender(box)('a@b.example');
  await sender(box)('b@b.example');
  await expect(sender(box)('c@b.example')).rejects.toThrow();
  expect(box.messages()).toHaveLength(2);
});

it('can take a letter and lose the line before saying so', async () => {
  const box = await mailbox();
  box.rules.set([failures.loseAnswer()]);
  await expect(sender(box)('a@b.example', { messageId: '<one@library.example>' })).rejects.toThrow();
  await sender(box)('a@b.example', { messageId: '<one@library.example>' });
  expect(box.messages().map(({ messageId }) => messageId)).toEqual([
    'one@library.example',
    'one@library.example',
  ]);
});

it('bounces accepted letters to the envelope sender with a machine-readable report', async () => {
  const inbound = await mailbox();
  const box = await mailbox({ reportTo: { port: inbound.smtpPort } });
  box.rules.set([failures.bounce('gone@*')]);
  const envelope = { from: 'bounce+42@library.example', to: 'gone@region.example' };
  await sender(box)('gone@region.example', { envelope, messageId: '<mailing-42@library.example>' });

  const report = await inbound.waitFor(
    ({ recipients }) => recipients.includes('bounce+42@library.example'),
    5_000,
  );

  expect(report.sender).toBe('');
  const mail = await simpleParser(report.raw, { keepDeliveryStatus: true });
  expect(mail.headers.get('content-type')).toMatchObject({
    value: 'multipart/report',
    params: { 'report-type': 'delivery-status' },
  });
  const status = report.attachments.find(({ contentType }) => contentType === 'message/delivery-status');
  expect(status?.content.toString()).toMatch(
    /Final-Recipient: rfc822; gone@region\.example\s+Action: failed\s+Status: 5\.1\.1/,
  );
  expect(report.raw.toString()).toContain('Message-ID: <mailing-42@library.example>');
});

it('reports a delivery on demand', async () => {
  const inbound = await mailbox();
  const box = await mailbox({ reportTo: { port: inbound.smtpPort } });
  await sender(box)('a@b.example');
  const letter = await box.waitFor(() => true, 1_000);
  await box.report(letter, { action: 'delivered', status: '2.0.0', diagnostic: 'smtp; 250 2.0.0 OK' });
  const report = await inbound.waitFor(({ recipients }) => recipients.includes('net@library.example'), 1_000);
  expect(report.raw.toString()).toContain('Action: delivered');
});
