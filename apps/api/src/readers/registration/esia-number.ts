import { createHmac, hash } from 'node:crypto';
import { derivedKey } from '../../secret-box.ts';

/** What is kept of ЕСИА's number of a person: finds the same person again, and tells the number to nobody. */
export type EsiaNumberHash = (oid: string) => Buffer;

export function esiaNumberHash(secretKey: string): EsiaNumberHash {
  const key = derivedKey(secretKey, 'esia numbers of readers');
  return (oid) => createHmac('sha256', key).update(oid).digest();
}

/** Names a person to the very browser that shows the person, the same in all its tabs. */
export const shownPerson = (esiaHash: Uint8Array): string =>
  hash('sha256', Buffer.concat([Buffer.from('shown '), esiaHash]), 'base64url');
