import { opensslEnvironment } from '@pbnet/stand-in-certificates';
import { execFileSync } from 'node:child_process';
import { createPublicKey, randomUUID, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { startEsia, type Esia, type EsiaOptions } from '../esia.ts';

/** All cryptography of the tests is that of openssl and Node: nothing of the stand-in checks itself. */
const openssl = (args: readonly string[], input: string | Uint8Array = '') =>
  execFileSync('openssl', args, { env: opensslEnvironment(), input, stdio: ['pipe', 'pipe', 'pipe'] });

export interface Identity {
  readonly pem: string;
  readonly hash: string;
  sign(words: string): Buffer;
}

const folders = new Map<string, Identity>();

/** A key and a certificate of ГОСТ by openssl; the same for the same name. */
export function identity(name: string, days = 30): Identity {
  const known = folders.get(name);
  if (known) return known;
  const folder = mkdtempSync(path.join(tmpdir(), 'pbnet-esia-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const [key, certificate] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')];
  openssl(['genpkey', '-algorithm', 'gost2012_256', '-pkeyopt', 'paramset:TCB', '-out', key]);
  const request = ['-x509', '-utf8', '-md_gost12_256', '-days', String(days), '-subj', `/C=RU/CN=${name}`];
  openssl(['req', '-new', ...request, '-key', key, '-out', certificate]);
  const der = openssl(['x509', '-in', certificate, '-outform', 'DER']);
  const made: Identity = {
    pem: readFileSync(certificate, 'utf8'),
    hash: openssl(['dgst', '-md_gost12_256', '-r'], der).toString().slice(0, 64).toUpperCase(),
    sign: (words) => openssl(['dgst', '-md_gost12_256', '-sign', key], words),
  };
  folders.set(name, made);
  return made;
}

export const system = 'PBNET';
export const home = 'https://portal.example/esia/back';
export const scope = 'openid fullname birthdate email';

/** What is changed in a request before it is signed; undefined leaves a parameter out. */
export type Change = Readonly<Record<string, string | undefined>>;

export interface Requester extends Esia {
  readonly own: Identity;
  address(change?: Change, signer?: Identity): string;
  exchange(code: string, change?: Change, signer?: Identity): Promise<Response>;
  /** Signs in and exchanges the code. */
  tokens(personaId: string, change?: Change): Promise<Tokens>;
  profile(access: string, oid: unknown, embed?: string): Promise<Response>;
}

export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly state?: string;
}

/** «2025.12.29 17:47:23 +0000» */
export const stamp = (at: Date): string =>
  `${at.toISOString().slice(0, 19).replaceAll('-', '.').replace('T', ' ')} +0000`;

export async function requester(options: EsiaOptions = {}): Promise<Requester> {
  const own = identity('requester');
  const esia = await startEsia({
    clients: [{ clientId: system, certificatePem: own.pem, redirectUris: [home] }],
    ...options,
  });
  onTestFinished(esia.stop);
  const clock = options.clock ?? (() => new Date());

  const parameters = (rest: Record<string, string>, change: Change, signer: Identity) => {
    const all: Record<string, string | undefined> = {
      client_id: system,
      scope,
      timestamp: stamp(clock()),
      state: randomUUID(),
      redirect_uri: home,
      client_certificate_hash: signer.hash,
      ...rest,
      ...change,
    };
    const { client_id, scope_org = '', timestamp, state, redirect_uri, code = '' } = all;
    const words = [client_id, all['scope'], scope_org, timestamp, state, redirect_uri, code].join('');
    const secret = signer.sign(words).toString('base64url');
    const entries = Object.entries({ client_secret: secret, ...all });
    return new URLSearchParams(
      entries.flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, value]])),
    );
  };

  const address: Requester['address'] = (change = {}, signer = own) =>
    `${esia.url}/aas/oauth2/v2/ac?${parameters({ response_type: 'code', access_type: 'online' }, change, signer)}`;
  const exchange: Requester['exchange'] = (code, change = {}, signer = own) => {
    const grant = { code, grant_type: 'authorization_code', token_type: 'Bearer' };
    return fetch(`${esia.url}/aas/oauth2/v3/te`, { method: 'POST', body: parameters(grant, change, signer) });
  };

  return {
    ...esia,
    own,
    address,
    exchange,
    async tokens(personaId, change = {}) {
      const back = await esia.signIn(address(change), personaId);
      const answer = await exchange(back.searchParams.get('code') ?? '', change);
      if (!answer.ok) throw new Error(await answer.text());
      return (await answer.json()) as Tokens;
    },
    profile: (access, oid, embed = '') =>
      fetch(`${esia.url}/rs/prns/${String(oid)}${embed}`, { headers: { authorization: `Bearer ${access}` } }),
  };
}

/** The payload of a token, checked by the published key that `pem` holds. */
export function verified(token: string, { algorithm, pem }: { algorithm: string; pem: string }) {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const [text, bytes] = [`${header}.${payload}`, Buffer.from(signature, 'base64url')];
  const read = (part: string): Record<string, unknown> =>
    JSON.parse(Buffer.from(part, 'base64url').toString());
  return {
    header: read(header),
    payload: read(payload),
    isGenuine: isSigned({ algorithm, pem, text, bytes }),
  };
}

interface Check {
  readonly algorithm: string;
  readonly pem: string;
  readonly text: string;
  readonly bytes: Buffer;
}

function isSigned({ algorithm, pem, text, bytes }: Check): boolean {
  if (algorithm === 'RS256') return verify('sha256', Buffer.from(text), createPublicKey(pem), bytes);
  const folder = mkdtempSync(path.join(tmpdir(), 'pbnet-esia-'));
  const [key, signature] = [path.join(folder, 'key.pem'), path.join(folder, 'signature')];
  try {
    writeFileSync(key, pem);
    writeFileSync(signature, bytes);
    openssl(['dgst', '-md_gost12_256', '-verify', key, '-signature', signature], text);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** «ESIA-007053» of the browser's way back; null when there is none. */
export const refusalIn = (back: URL): string | null =>
  back.searchParams.get('error_description')?.slice(0, 11) ?? null;

/** The same of the answer of an exchange, after its status. */
export async function refusalOf(answer: Response): Promise<readonly [number, string]> {
  const { error_description: words = '' } = (await answer.json()) as { error_description?: string };
  return [answer.status, words.slice(0, 11)];
}
