import { and, eq } from 'drizzle-orm';
import type { Transaction } from '../../database.ts';
import { resourceServers } from '../../reading/reading.tables.ts';

export const readerHome = '/portal/reader';

export const consentsPage = `${readerHome}/consents`;

/** Where an adult answers for a minor; who comes back to it has not signed in as a reader. */
export const guardianPage = `${readerHome}/guardian`;

export const isGuardianPage = (path: string): boolean => /^[^?#]*/.exec(path)?.[0] === guardianPage;

/** A path of the portal that stands for the address of a resource server: attempts keep paths only. */
const passage = `${readerHome}/continue?to=`;

/** The address as a browser would go there; null where it is not on an active resource server. */
async function onServer(tx: Transaction, asked: string): Promise<string | null> {
  const url = URL.parse(asked);
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null;
  const active = and(eq(resourceServers.origin, url.origin), eq(resourceServers.active, true));
  return (await tx.$count(resourceServers, active)) > 0 ? url.href : null;
}

/** What the attempt keeps of the asked address; what is neither ours nor a server's becomes a home. */
export async function returnPathOf(tx: Transaction, asked: string | null): Promise<string> {
  if (asked === null) return readerHome;
  const address = asked.startsWith('/') ? null : await onServer(tx, asked);
  return address === null ? asked : `${passage}${encodeURIComponent(address)}`;
}

/** Where the kept path leads; a server is asked for again, for it may be off by now and the path may be typed. */
export async function addressOfReturn(tx: Transaction, path: string): Promise<string> {
  if (!path.startsWith(passage)) return path;
  const asked = new URLSearchParams(path.slice(path.indexOf('?'))).get('to') ?? '';
  return (await onServer(tx, asked)) ?? readerHome;
}
