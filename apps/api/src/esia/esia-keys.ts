import { X509Certificate } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import * as z from 'zod';
import { keysMissing } from './esia-failure.ts';
import type { EsiaAlgorithm, EsiaKey } from './esia-token-verifier.ts';

/** A bare day is the last one on which the key counts, as certificates are told of: until midnight in Moscow. */
const lastDay = z.iso.date().transform((day) => new Date(`${day}T24:00:00+03:00`));

const keyFile = z
  .array(
    z.object({
      kid: z.string().min(1).optional(),
      algorithm: z.enum(['RS256', 'GOST3410_2012_256']),
      pem: z.string().includes('-----BEGIN '),
      from: z.coerce.date(),
      to: z.union([lastDay, z.coerce.date()]),
    }),
  )
  .min(1);

/** The keys of ESIA from a public file that people keep. */
export interface EsiaKeys {
  /**
   * All of the pinned algorithm, whatever their days; the file is read anew once it has changed.
   * @throws EsiaFailure 'misconfigured' while the file cannot be read: a key that was taken out must not go on
   */
  all(): Promise<readonly EsiaKey[]>;
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

async function read(file: string): Promise<readonly EsiaKey[]> {
  try {
    return keyFile.parse(JSON.parse(await readFile(file, 'utf8'))).map(bounded);
  } catch {
    throw keysMissing('file');
  }
}

/** @param file JSON: `[{"kid"?, "algorithm", "pem", "from", "to"}]`, days or moments as ISO 8601 writes them */
export function esiaKeys(file: string, algorithm: EsiaAlgorithm): EsiaKeys {
  let known: { readonly mark: string; readonly keys: Promise<readonly EsiaKey[]> } | undefined;

  async function all() {
    const facts = await stat(file).catch(() => {
      throw keysMissing('file');
    });
    const mark = `${facts.mtimeMs} ${facts.ctimeMs} ${facts.size} ${facts.ino}`;
    if (known?.mark !== mark) {
      const keys = read(file);
      known = { mark, keys };
      // It may have been read while it was being written: that is not remembered.
      keys.catch(() => {
        if (known?.keys === keys) known = undefined;
      });
    }
    return (await known.keys).filter((key) => key.algorithm === algorithm);
  }

  return {
    all,
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
