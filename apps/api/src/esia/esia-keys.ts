import { X509Certificate } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import * as z from 'zod';
import { keysMissing } from './esia-failure.ts';
import type { EsiaAlgorithm, EsiaKey } from './esia-token-verifier.ts';
import { rsaKeyOf } from './rsa-verifier.ts';
import { strictJson } from './strict-json.ts';

/** A bare day is the last one on which the key counts, as certificates are told of: until midnight in Moscow. */
const lastDay = z.iso.date().transform((day) => new Date(`${day}T24:00:00+03:00`));

const keyLine = z.object({
  kid: z.string().min(1).optional(),
  algorithm: z.enum(['RS256', 'GOST3410_2012_256']),
  pem: z.string().includes('-----BEGIN '),
  from: z.coerce.date(),
  to: z.union([lastDay, z.coerce.date()]),
});

interface KeyFile {
  readonly keys: readonly EsiaKey[];
  /** Lines that hold no key. */
  readonly unread: number;
}

/** The keys of ESIA from a public file that people keep. */
export interface EsiaKeys {
  /**
   * All of the pinned algorithm, whatever their days; the file is read anew once it has changed.
   * @throws EsiaFailure 'misconfigured' while the file cannot be read: a key that was taken out must not go on
   */
  all(): Promise<readonly EsiaKey[]>;
  /** How many lines of the file hold no key that can be used. */
  unread(): Promise<number>;
  /**
   * Those in force.
   * @throws EsiaFailure 'misconfigured' where there is none
   */
  inForce(at: Date): Promise<readonly EsiaKey[]>;
  /**
   * Until when one key takes over from another without a gap.
   * @throws EsiaFailure 'misconfigured' where none is in force
   */
  coveredUntil(at: Date): Promise<Date>;
}

/** A certificate ends when it says so itself, whatever the file promises. */
function bounded(key: EsiaKey): EsiaKey {
  if (!key.pem.includes('BEGIN CERTIFICATE')) return key;
  const { validFromDate, validToDate } = new X509Certificate(key.pem);
  return {
    ...key,
    from: validFromDate > key.from ? validFromDate : key.from,
    to: validToDate < key.to ? validToDate : key.to,
  };
}

/** Node knows RSA; of a bare key by ГОСТ it is only seen that it is written as one. */
function isUsable({ algorithm, pem }: EsiaKey): boolean {
  if (algorithm === 'RS256') return rsaKeyOf(pem).type === 'public';
  const [, body = ''] = /-----BEGIN [A-Z ]+-----([^-]+)-----END /.exec(pem) ?? [];
  return Buffer.from(body, 'base64')[0] === 0x30;
}

/** Null for a line that somebody has mistyped: the other keys go on. */
function keyIn(line: unknown): EsiaKey | null {
  try {
    const key = bounded(keyLine.parse(line));
    return isUsable(key) ? key : null;
  } catch {
    return null;
  }
}

async function read(file: string): Promise<KeyFile> {
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = z
    .array(z.unknown())
    .min(1)
    .safeParse(strictJson(Buffer.from(text)));
  const keys = (lines.data ?? []).map(keyIn).filter((key) => key !== null);
  if (keys.length === 0) throw keysMissing('file');
  return { keys, unread: (lines.data ?? []).length - keys.length };
}

/** @param file JSON: `[{"kid"?, "algorithm", "pem", "from", "to"}]`, days or moments as ISO 8601 writes them */
export function esiaKeys(file: string, algorithm: EsiaAlgorithm): EsiaKeys {
  let known: { readonly mark: string; readonly content: Promise<KeyFile> } | undefined;

  async function content() {
    const facts = await stat(file).catch(() => {
      throw keysMissing('file');
    });
    const mark = `${facts.mtimeMs} ${facts.ctimeMs} ${facts.size} ${facts.ino}`;
    if (known?.mark !== mark) {
      const fresh = read(file);
      known = { mark, content: fresh };
      // It may have been read while it was being written: that is not remembered.
      fresh.catch(() => {
        if (known?.content === fresh) known = undefined;
      });
    }
    return known.content;
  }

  const all = async () => (await content()).keys.filter((key) => key.algorithm === algorithm);

  return {
    all,
    unread: async () => (await content()).unread,
    async coveredUntil(at) {
      const keys = (await all()).toSorted((one, other) => one.from.getTime() - other.from.getTime());
      const end = keys.reduce((until, { from, to }) => (from <= until && to > until ? to : until), at);
      if (end <= at) throw keysMissing('none');
      return end;
    },
    async inForce(at) {
      const keys = (await all()).filter(({ from, to }) => from <= at && at < to);
      if (keys.length === 0) throw keysMissing('none');
      return keys;
    },
  };
}
