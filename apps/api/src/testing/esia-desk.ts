import { gostHere, opensslEnvironment, rootAuthority } from '@pbnet/stand-in-certificates';
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync, sign } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { esiaClient, type EsiaClient, type EsiaClientOptions } from '../esia/esia-client.ts';
import { esiaKeys } from '../esia/esia-keys.ts';
import type { EsiaSigner } from '../esia/esia-signer.ts';
import type { EsiaAlgorithm } from '../esia/esia-token-verifier.ts';
import { externalSigner } from '../esia/external-signer.ts';
import { opensslSigner } from '../esia/openssl-signer.ts';
import { opensslTokenVerifier } from '../esia/openssl-token-verifier.ts';

export const algorithms: readonly EsiaAlgorithm[] = gostHere ? ['RS256', 'GOST3410_2012_256'] : ['RS256'];
export const issuer = 'http://esia.example/';
export const clientId = 'PBNET';
export const redirectUri = 'https://pbnet.example/esia/reader';
export const oid = 1_000_404_446;
const year = 365 * 24 * 3600 * 1000;

type Fields = Readonly<Record<string, unknown>>;

/** How one of the two tokens differs from a right one. */
export interface Forged {
  readonly header?: Fields;
  readonly claims?: Fields;
  /** The claims as text, where JSON.stringify would not write them so. */
  readonly text?: (claims: string) => string;
  /** Replaces the signature. */
  readonly signature?: (signed: string) => Buffer;
  /** Changes the finished token. */
  readonly whole?: (token: string) => string;
}

/** What this ESIA does in place of the right thing. */
export interface Mischief {
  readonly id?: Forged;
  readonly access?: Forged;
  /** Fields of the answer to the exchange of the code. */
  readonly exchange?: Fields;
  readonly card?: Fields;
  /** Answers by itself: to the exchange or to the question about the person. */
  readonly te?: (response: ServerResponse) => void;
  readonly prns?: (response: ServerResponse) => void;
}

interface Keys {
  readonly algorithm: EsiaAlgorithm;
  readonly pem: string;
  sign(text: string): Buffer;
}

export const rsaKeys = (bits = 2048): Keys => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: bits });
  return {
    algorithm: 'RS256',
    pem: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    sign: (text) => sign('sha256', Buffer.from(text), privateKey),
  };
};

const gostSign = (key: string, text: string) =>
  execFileSync('openssl', ['dgst', '-md_gost12_256', '-sign', key], {
    input: text,
    env: opensslEnvironment(),
  });

export async function gostKeys(folder: string, name: string): Promise<Keys> {
  const { key, pem } = await rootAuthority(folder, { name, kind: 'gost-256', subject: `/C=RU/CN=${name}` });
  return { algorithm: 'GOST3410_2012_256', pem, sign: (text) => gostSign(key, text) };
}

const base64 = (value: string) => Buffer.from(value).toString('base64url');

/** Header and claims as they are right, and how they are forged. */
export function tokenOf(keys: Keys, right: { header: Fields; claims: Fields }, forged: Forged = {}): string {
  const { text = (whole: string) => whole, signature = keys.sign, whole = (token: string) => token } = forged;
  const head = { ver: 1, typ: 'JWT', ...right.header, alg: keys.algorithm, ...forged.header };
  const body = text(JSON.stringify({ ...right.claims, ...forged.claims }));
  const signed = `${base64(JSON.stringify(head))}.${base64(body)}`;
  return whole(`${signed}.${Buffer.from(signature(signed)).toString('base64url')}`);
}

/** The right tokens of this moment. */
export function rightClaims(now = Date.now()) {
  const iat = Math.floor(now / 1000);
  const sid = '3c9f1f0e-4b1c-4a44-9f3c-0d4a2f0a7a11';
  const both = { iss: issuer, nbf: iat, iat, 'urn:esia:sid': sid };
  return {
    access: {
      ...both,
      exp: iat + 3600,
      scope: `openid fullname?oid=${oid} birthdate?oid=${oid} email?oid=${oid}`,
      'urn:esia:sbj_id': oid,
      client_id: clientId,
    },
    id: {
      ...both,
      ...{ exp: iat + 10_800, auth_time: iat, aud: clientId, sub: oid, amr: 'PWD', 'urn:esia:amd': 'PWD' },
      'urn:esia:sbj': {
        'urn:esia:sbj:typ': 'P',
        'urn:esia:sbj:is_tru': true,
        'urn:esia:sbj:oid': oid,
        'urn:esia:sbj:nam': `OID.${oid}`,
        'urn:esia:sbj:lvl': 'PR',
      },
    },
  };
}

export const rightCard = {
  stateFacts: ['EntityRoot'],
  ...{ firstName: 'Имя006', lastName: 'Фамилия006', middleName: 'Отчество006', birthDate: '26.05.2000' },
  ...{ gender: 'M', trusted: true, citizenship: 'RUS', snils: '000-000-600 06', status: 'REGISTERED' },
  contacts: {
    stateFacts: ['hasSize'],
    size: 2,
    elements: [
      { stateFacts: ['Identifiable'], id: 1, type: 'MBT', vrfStu: 'VERIFIED', value: '+7(000)0000006' },
      {
        stateFacts: ['Identifiable'],
        id: 2,
        type: 'EML',
        vrfStu: 'VERIFIED',
        value: 'Reader@Pochta.example',
      },
    ],
  },
};

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json;charset=UTF-8' });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

export interface EsiaDesk {
  readonly folder: string;
  readonly keys: Keys;
  readonly keysFile: string;
  readonly signer: EsiaSigner;
  /** Forms and headers of what was asked, oldest first. */
  readonly asked: { path: string; form: URLSearchParams; authorization: string | undefined }[];
  /** Until the next call; nothing puts all right again. */
  misbehave(how?: Mischief): void;
  client(more?: Partial<EsiaClientOptions>): EsiaClient;
  /** The environment of an installation that talks to this ESIA. */
  readonly settings: Readonly<Record<string, string>>;
  writeKeys(keys: readonly object[]): Promise<void>;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** On the loopback interface, closed after the file's last test. */
export async function listening(
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<string> {
  const server = createServer((request, response) => {
    void textOf(request).then((body) => answer(request, response, body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** An ESIA that can be made to answer anything; nothing of it is the product's own code. */
export async function esiaDesk(algorithm: EsiaAlgorithm): Promise<EsiaDesk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pbnet-esia-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const keys = algorithm === 'RS256' ? rsaKeys() : await gostKeys(folder, 'esia');
  const keysFile = path.join(folder, 'keys.json');
  let mischief: Mischief = {};
  const asked: EsiaDesk['asked'] = [];

  const url = await listening((request, response, body) => {
    const { pathname } = new URL(request.url ?? '/', 'http://esia');
    const form = new URLSearchParams(body);
    asked.push({ path: request.url ?? '', form, authorization: request.headers.authorization });
    if (pathname === '/module') response.end(Buffer.alloc(64, 7));
    else if (pathname.includes('/rs/')) {
      if (mischief.prns) mischief.prns(response);
      else json(response, 200, { ...rightCard, ...mischief.card });
    } else if (mischief.te) mischief.te(response);
    else {
      const { id, access } = rightClaims();
      json(response, 200, {
        access_token: tokenOf(keys, { header: { ver: 1, sbt: 'access' }, claims: access }, mischief.access),
        id_token: tokenOf(keys, { header: { ver: 0, sbt: 'id' }, claims: id }, mischief.id),
        ...{ refresh_token: 'never kept', state: form.get('state'), token_type: 'Bearer', expires_in: 3600 },
        ...mischief.exchange,
      });
    }
  });

  const own = await rootAuthority(folder, {
    name: 'own',
    kind: gostHere ? 'gost-256' : 'rsa',
    subject: '/C=RU/O=Библиотека/CN=PBNET',
  });
  const module = { url: `${url}/module` };
  const signer = gostHere
    ? opensslSigner({ keyFile: own.key, certificateFile: own.certificate })
    : externalSigner({ module, certificateFile: own.certificate, reversed: false });
  const settings = {
    ...{ ESIA_URL: url, ESIA_CLIENT_ID: clientId, ESIA_ISSUER: issuer, ESIA_ALGORITHM: algorithm },
    ...{ ESIA_KEYS_FILE: keysFile, ESIA_KEY_FILE: own.key, ESIA_CERTIFICATE_FILE: own.certificate },
    ...(gostHere ? {} : { ESIA_SIGNER: 'http', ESIA_SIGNER_URL: module.url }),
  };

  async function writeKeys(list: readonly object[]) {
    const [from, to] = [new Date(Date.now() - year), new Date(Date.now() + year)];
    await writeFile(keysFile, JSON.stringify(list.map((key) => ({ from, to, ...key }))));
  }
  await writeKeys([{ algorithm, pem: keys.pem }]);

  return {
    ...{ folder, keys, keysFile, signer, asked, settings, writeKeys },
    misbehave(how = {}) {
      mischief = how;
      asked.length = 0;
    },
    client: (more = {}) =>
      esiaClient({
        ...{ url, clientId, issuer, algorithm, signer },
        scopes: ['openid', 'fullname', 'birthdate', 'email'],
        keys: esiaKeys(keysFile, algorithm),
        verifier: opensslTokenVerifier(),
        now: () => new Date(),
        ...more,
      }),
  };
}
