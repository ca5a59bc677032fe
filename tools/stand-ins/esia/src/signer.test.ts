import { expect, it, onTestFinished } from 'vitest';
import { readCertificate } from './gost/certificate.ts';
import { createIdentity } from './gost/identity.ts';
import { gostVerify } from './gost/signature.ts';
import { startSigner } from './signer.ts';

it('signs for a system whose machine knows no ГОСТ', async () => {
  const { privateKeyPem, certificatePem } = createIdentity('Система на ноутбуке');
  const module = await startSigner(privateKeyPem);
  onTestFinished(module.stop);
  const text = 'PBNETopenid fullname2026.11.23 22:00:00 +0300https://портал.рф/';
  const answer = await fetch(module.url, { method: 'POST', body: text });
  const signature = new Uint8Array(await answer.arrayBuffer());
  expect(gostVerify(readCertificate(certificatePem).key, Buffer.from(text), signature)).toBe(true);
});

it('takes no key of another kind', async () => {
  const pem = '-----BEGIN PRIVATE KEY-----\nMAA=\n-----END PRIVATE KEY-----\n';
  await expect(startSigner(pem)).rejects.toThrow('This is not a key of this stand-in.');
});
