import { createHmac } from 'node:crypto';
import { derivedKey } from '../secret-box.ts';

/**
 * What is kept of ЕСИА's number of a member of the staff. Of a key of its own: staff and readers are not found to be
 * the same person by comparing two tables.
 */
export function staffEsiaHash(secretKey: string): (oid: string) => Buffer {
  const key = derivedKey(secretKey, 'staff of ESIA');
  return (oid) => createHmac('sha256', key).update(oid).digest();
}
