import { createHash } from 'node:crypto';

/** The same thing has the same id at every start. */
export function demoId(name: string): string {
  const hex = createHash('sha256').update(`agreement ${name}`).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`];
  return [...parts, hex.slice(20, 32)].join('-');
}
