import { startEsia, type Esia } from '@pbnet/esia-stand-in';
import { createIdentity } from '@pbnet/esia-stand-in/identity';
import { startSigner } from '@pbnet/esia-stand-in/signer';
import { gostHere } from '@pbnet/stand-in-certificates';
import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** «Войти через Госуслуги» on this computer: the portal, and the system's own key for it. */
export interface LocalEsia extends Omit<Esia, 'stop'> {
  /** What tells the API of it. */
  readonly env: Readonly<Record<string, string>>;
  /** Lets people come back to the system at this address; nobody comes back before. */
  openTo(publicUrl: string): void;
  stop(): Promise<void>;
}

export interface LocalEsiaOptions {
  readonly port: number;
  /** Keeps the system's key over restarts; absent: it goes with `stop`. */
  readonly directory?: string;
}

const clientId = 'PBNET';
const month = 30 * 24 * 3_600_000;

/** The portal makes new keys at every start, and the system reads them from the file. */
export async function startLocalEsia({ port, directory }: LocalEsiaOptions): Promise<LocalEsia> {
  const folder = directory ?? mkdtempSync(join(tmpdir(), 'pbnet-esia-'));
  const files = systemIdentity(folder);
  const esia = await startEsia({ port });
  // Where openssl knows no ГОСТ, the stand-in's arithmetic signs for the system too.
  const signer = gostHere ? null : await startSigner(readFileSync(files.key, 'utf8'));
  const keys = join(folder, 'portal-keys.json');
  writeFileSync(keys, JSON.stringify(esia.keys, null, 2));

  return {
    ...esia,
    env: {
      ESIA_URL: esia.url,
      ESIA_CLIENT_ID: clientId,
      ESIA_ISSUER: esia.issuer,
      ESIA_ALGORITHM: 'RS256',
      ESIA_KEYS_FILE: keys,
      ...(signer ? { ESIA_SIGNER: 'http', ESIA_SIGNER_URL: signer.url } : { ESIA_SIGNER: 'openssl' }),
      ESIA_KEY_FILE: files.key,
      ESIA_CERTIFICATE_FILE: files.certificate,
    },
    openTo(publicUrl) {
      const certificatePem = readFileSync(files.certificate, 'utf8');
      esia.register({ clientId, certificatePem, redirectUris: [`${publicUrl}/`] });
    },
    async stop() {
      await Promise.all([esia.stop(), signer?.stop()]);
      if (directory === undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Made once, and anew when the certificate is about to end. */
function systemIdentity(folder: string): { readonly key: string; readonly certificate: string } {
  mkdirSync(folder, { recursive: true });
  const [key, certificate] = [join(folder, 'system-key.pem'), join(folder, 'system-certificate.pem')];
  if (existsSync(key) && existsSync(certificate)) {
    const { validTo } = new X509Certificate(readFileSync(certificate));
    if (new Date(validTo).getTime() > Date.now() + month) return { key, certificate };
  }
  const made = createIdentity('Сеть удалённых центров (стенд)');
  writeFileSync(key, made.privateKeyPem, { mode: 0o600 });
  writeFileSync(certificate, made.certificatePem);
  return { key, certificate };
}
