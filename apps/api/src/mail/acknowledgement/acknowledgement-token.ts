import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MailIdentity } from '../mail-identity.ts';

type Signer = Pick<MailIdentity, 'acknowledgementKey'>;

const idBytes = 16;
const macBytes = 16;

function macOf(id: Buffer, { acknowledgementKey }: Signer): Buffer {
  return createHmac('sha256', acknowledgementKey).update(id).digest().subarray(0, macBytes);
}

/** What the link in a letter carries: the letter, signed. Nobody has to sign in to say that it has been read. */
export function acknowledgementToken(deliveryId: string, signer: Signer): string {
  const id = Buffer.from(deliveryId.replaceAll('-', ''), 'hex');
  return Buffer.concat([id, macOf(id, signer)]).toString('base64url');
}

/** The letter that the token names; undefined for a token that we did not sign. */
export function readAcknowledgementToken(token: string, signer: Signer): string | undefined {
  if (!/^[\w-]{43}$/.test(token)) return undefined;
  const bytes = Buffer.from(token, 'base64url');
  const id = bytes.subarray(0, idBytes);
  if (bytes.length !== idBytes + macBytes || !timingSafeEqual(bytes.subarray(idBytes), macOf(id, signer)))
    return undefined;
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function acknowledgementUrl(deliveryId: string, identity: MailIdentity): string {
  return `${identity.publicUrl}/ack/${acknowledgementToken(deliveryId, identity)}`;
}
