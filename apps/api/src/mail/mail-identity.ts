import addressparser from 'nodemailer/lib/addressparser';
import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import type { Env } from '../env.ts';

/** Who our letters come from, and the keys that sign what comes back. */
export interface MailIdentity {
  /** The From header as people see it. */
  readonly from: string;
  /** Domain of the From address: names Message-ID and List-Id. */
  readonly domain: string;
  readonly bounceDomain: string;
  /** Address that links in letters begin with, without a slash at the end. */
  readonly publicUrl: string;
  readonly bounceKey: KeyObject;
  readonly acknowledgementKey: KeyObject;
}

function deriveKey(secret: string, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync('sha256', Buffer.from(secret, 'base64'), '', purpose, 32)));
}

type MailEnv = Pick<Env, 'MAIL_FROM' | 'MAIL_BOUNCE_DOMAIN' | 'PUBLIC_URL' | 'SECRET_KEY'>;

export function mailIdentity(env: MailEnv): MailIdentity {
  const [sender] = addressparser(env.MAIL_FROM, { flatten: true });
  const domain = sender?.address.split('@')[1];
  if (!domain)
    throw new Error('MAIL_FROM must hold an address, for example "Library" <network@library.example>');
  return {
    from: env.MAIL_FROM,
    domain,
    bounceDomain: env.MAIL_BOUNCE_DOMAIN,
    publicUrl: env.PUBLIC_URL.replace(/\/+$/, ''),
    bounceKey: deriveKey(env.SECRET_KEY, 'mail bounce'),
    acknowledgementKey: deriveKey(env.SECRET_KEY, 'mail acknowledgement'),
  };
}
