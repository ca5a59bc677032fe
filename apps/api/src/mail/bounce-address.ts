import { createHmac, timingSafeEqual, type KeyObject } from 'node:crypto';
import type { MailIdentity } from './mail-identity.ts';

type BounceIdentity = Pick<MailIdentity, 'bounceDomain' | 'bounceKey'>;

const pattern = /^bounce\+([0-9a-f]{32})\.([0-9a-f]{20})@([^@]+)$/;

function signature(id: string, key: KeyObject): string {
  return createHmac('sha256', key).update(id).digest('hex').slice(0, 20);
}

/** The envelope sender of one letter: what comes back to it is about that letter, and cannot be forged. */
export function bounceAddress(deliveryId: string, { bounceDomain, bounceKey }: BounceIdentity): string {
  const id = deliveryId.replaceAll('-', '');
  return `bounce+${id}.${signature(id, bounceKey)}@${bounceDomain}`;
}

/** The letter that the address belongs to; undefined for an address that we did not make. */
export function readBounceAddress(address: string, identity: BounceIdentity): string | undefined {
  const [, id, mac, domain] = pattern.exec(address.toLowerCase()) ?? [];
  if (!id || !mac || domain !== identity.bounceDomain.toLowerCase()) return undefined;
  if (!timingSafeEqual(Buffer.from(mac), Buffer.from(signature(id, identity.bounceKey)))) return undefined;
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
