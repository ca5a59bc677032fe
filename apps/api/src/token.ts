import { hash, randomBytes } from 'node:crypto';

/** An opaque secret of 256 bits for a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a token: a leaked table opens nothing. */
export function tokenHash(token: string): Buffer {
  return hash('sha256', token, 'buffer');
}
