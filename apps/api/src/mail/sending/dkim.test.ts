import { startMailbox } from '@pbnet/stand-in-smtp';
import { dkimVerify } from 'mailauth/lib/dkim/verify.js';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { composeLetter } from '../compose-letter.ts';
import { mailIdentity } from '../mail-identity.ts';
import { smtpSender } from './smtp-sender.ts';

const mailbox = await startMailbox();
const folder = mkdtempSync(path.join(tmpdir(), 'pbnet-dkim-'));
afterAll(async () => {
  await mailbox.stop();
  rmSync(folder, { recursive: true });
});
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const keyFile = path.join(folder, 'dkim.pem');
writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));

const identity = mailIdentity({
  MAIL_FROM: '"Президентская библиотека" <network@pbnet.example>',
  MAIL_BOUNCE_DOMAIN: 'bounce.pbnet.example',
  PUBLIC_URL: 'https://network.example',
  SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
});

/** The one record that the domain publishes. */
async function resolver(name: string): Promise<string[][]> {
  if (name !== 's1._domainkey.pbnet.example')
    throw Object.assign(new Error('no record'), { code: 'ENOTFOUND' });
  return [[`v=DKIM1; k=rsa; p=${publicKey.export({ type: 'spki', format: 'der' }).toString('base64')}`]];
}

it('signs letters so that a foreign server finds the signature right', async () => {
  const sender = smtpSender({
    SMTP_URL: `smtp://127.0.0.1:${mailbox.smtpPort}`,
    MAIL_CONNECTIONS: 1,
    DKIM_DOMAIN: 'pbnet.example',
    DKIM_SELECTOR: 's1',
    DKIM_PRIVATE_KEY_FILE: keyFile,
  });
  const content = { subject: 'Нулевые показатели', html: '<p>Список</p>', plain: 'Список', attachments: [] };
  const id = '11111111-2222-4333-8444-555555555555';
  const to = 'rc1@region.example';
  const { raw } = await composeLetter({ id, kind: 'zero-lists', to, date: new Date(), ...content }, identity);
  const letterToSend = { id, sender: 'bounce@bounce.pbnet.example', recipient: to, raw: Buffer.from(raw) };
  const { settled } = await sender.send(letterToSend, async ({ kind }) => expect(kind).toBe('accepted'));
  await settled;
  sender.close();
  const [letter] = mailbox.messages();
  const { results } = await dkimVerify(letter?.raw ?? Buffer.of(), { resolver });
  expect(results).toMatchObject([{ signingDomain: 'pbnet.example', status: { result: 'pass' } }]);
});
