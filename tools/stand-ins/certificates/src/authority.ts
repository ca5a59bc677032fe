import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openssl } from './openssl.ts';

export { gostHere, opensslEnvironment, opensslHere } from './openssl.ts';
export { signFile, type SigningOptions } from './sign-file.ts';

export type KeyKind = 'rsa' | 'rsa-1024' | 'gost-256' | 'gost-512';

/** A key and its certificate as files, for signing. */
export interface Identity {
  readonly key: string;
  readonly certificate: string;
  /** PEM of the authorities between the certificate and the root; empty right below a root. */
  readonly chain: string;
  readonly kind: KeyKind;
  readonly pem: string;
}

export interface Request {
  /** Folder and file name within the authority's; letters and hyphens. */
  readonly name: string;
  readonly kind?: KeyKind;
  /** As openssl takes it: '/C=RU/O=Библиотека/INNLE=5800000000/OGRN=…'. */
  readonly subject: string;
  /** Validity; ten years around today unless given. */
  readonly from?: Date;
  readonly to?: Date;
  /** Lines of extensions; a signing certificate of a person unless given. */
  readonly extensions?: readonly string[];
  readonly digest?: string;
}

export interface Authority extends Identity {
  issue(request: Request): Promise<Identity>;
  /** An authority below this one. */
  subordinate(request: Request): Promise<Authority>;
  /** From when, and since when the key is to be distrusted. */
  revoke(identity: Identity, at: Date): Promise<void>;
  /** PEM of the list of what was revoked. */
  revocationList(nextUpdate?: Date): Promise<string>;
}

const keys: Readonly<Record<KeyKind, readonly string[]>> = {
  rsa: ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:2048'],
  'rsa-1024': ['-algorithm', 'RSA', '-pkeyopt', 'rsa_keygen_bits:1024'],
  'gost-256': ['-algorithm', 'gost2012_256', '-pkeyopt', 'paramset:TCB'],
  'gost-512': ['-algorithm', 'gost2012_512', '-pkeyopt', 'paramset:A'],
};

const digests: Readonly<Record<KeyKind, string>> = {
  rsa: 'sha256',
  'rsa-1024': 'sha256',
  'gost-256': 'md_gost12_256',
  'gost-512': 'md_gost12_512',
};

export const digestOf = (kind: KeyKind) => digests[kind];

const personal = [
  'basicConstraints = CA:FALSE',
  'keyUsage = critical, digitalSignature, nonRepudiation',
  'extendedKeyUsage = clientAuth, emailProtection',
];
const authoritative = ['basicConstraints = critical, CA:TRUE', 'keyUsage = critical, keyCertSign, cRLSign'];

/** «20261123153000Z» */
const stamp = (date: Date) => `${date.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`;
const years = (count: number) => new Date(Date.now() + count * 365 * 24 * 3600 * 1000);

async function keyAndRequest(folder: string, { name, kind = 'rsa', subject }: Request) {
  const file = (extension: string) => path.join(folder, `${name}.${extension}`);
  await openssl('genpkey', ...keys[kind], '-out', file('key'));
  await openssl(
    ...['req', '-new', '-utf8', '-key', file('key'), `-${digests[kind]}`, '-subj', subject],
    ...['-out', file('csr')],
  );
  return { key: file('key'), csr: file('csr'), certificate: file('pem') };
}

async function book(folder: string, own: Pick<Identity, 'key' | 'certificate' | 'kind'>): Promise<string> {
  await Promise.all([
    writeFile(path.join(folder, 'index.txt'), ''),
    writeFile(path.join(folder, 'number.txt'), '01\n'),
  ]);
  const config = path.join(folder, 'ca.cnf');
  await writeFile(
    config,
    [
      '[ca]',
      'default_ca = authority',
      '[authority]',
      `new_certs_dir = ${folder}`,
      `database = ${folder}/index.txt`,
      `crlnumber = ${folder}/number.txt`,
      `private_key = ${own.key}`,
      `certificate = ${own.certificate}`,
      `default_md = ${digests[own.kind]}`,
      'rand_serial = yes',
      'unique_subject = no',
      'policy = anything',
      'default_crl_days = 30',
      '[anything]',
    ].join('\n'),
  );
  return config;
}

async function sign(config: string, request: Request, files: { csr: string; certificate: string }) {
  const { from = years(-5), to = years(5), extensions = personal, digest } = request;
  const lines = `${files.csr}.ext`;
  await writeFile(lines, extensions.join('\n'));
  await openssl(
    ...['ca', '-batch', '-notext', '-utf8', '-preserveDN', '-config', config, '-in', files.csr],
    ...['-out', files.certificate, '-startdate', stamp(from), '-enddate', stamp(to), '-extfile', lines],
    ...(digest === undefined ? [] : ['-md', digest]),
  );
}

/** @param sent PEM that goes along with the certificates of this authority; nothing of a root */
async function authority(folder: string, own: Identity, sent: string): Promise<Authority> {
  const config = await book(folder, own);

  async function issued(request: Request): Promise<Identity> {
    const { kind = own.kind } = request;
    const files = await keyAndRequest(folder, { ...request, kind });
    await sign(config, request, files);
    const pem = await readFile(files.certificate, 'utf8');
    return { key: files.key, certificate: files.certificate, kind, pem, chain: sent };
  }

  return {
    ...own,
    issue: issued,
    async subordinate(request) {
      const identity = await issued({ extensions: authoritative, ...request });
      const inside = path.join(folder, `below-${request.name}`);
      await mkdir(inside);
      return authority(inside, identity, identity.pem + sent);
    },
    async revoke(identity, at) {
      await openssl('ca', '-batch', '-config', config, '-revoke', identity.certificate);
      const index = path.join(folder, 'index.txt');
      const book = await readFile(index, 'utf8');
      const today = stamp(new Date()).slice(2, 8);
      await writeFile(
        index,
        book.replaceAll(new RegExp(`\\t${today}\\d{6}Z\\t`, 'g'), `\t${stamp(at).slice(2)}\t`),
      );
    },
    async revocationList(nextUpdate) {
      const out = path.join(folder, 'list.pem');
      const until = nextUpdate
        ? ['-crl_lastupdate', stamp(years(-5)), '-crl_nextupdate', stamp(nextUpdate)]
        : [];
      await openssl('ca', '-batch', '-gencrl', '-config', config, '-out', out, ...until);
      return readFile(out, 'utf8');
    },
  };
}

/** A root of its own in the folder `root` of the one given, with a key made now. */
export async function rootAuthority(parent: string, request: Request): Promise<Authority> {
  const folder = path.join(parent, request.name, 'root');
  await mkdir(folder, { recursive: true });
  const { kind = 'rsa' } = request;
  const files = await keyAndRequest(folder, { ...request, kind });
  const { from = years(-10), to = years(10) } = request;
  const lines = `${files.csr}.ext`;
  await writeFile(lines, (request.extensions ?? authoritative).join('\n'));
  const config = await book(folder, { ...files, kind });
  await openssl(
    ...['ca', '-batch', '-notext', '-utf8', '-preserveDN', '-selfsign', '-config', config, '-in', files.csr],
    ...['-keyfile', files.key, '-out', files.certificate, '-startdate', stamp(from), '-enddate', stamp(to)],
    ...['-extfile', lines],
  );
  const pem = await readFile(files.certificate, 'utf8');
  return authority(folder, { key: files.key, certificate: files.certificate, kind, pem, chain: '' }, '');
}
