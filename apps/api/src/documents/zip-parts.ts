import { DomainError, type MessageKey } from '@pbnet/domain';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** Reads one part of the archive as text; undefined when there is no such part. */
export type ReadPart = (name: string) => Promise<string | undefined>;

/** What a kind of office document may unpack to, and the sentences for what is not so. Sizes are bytes. */
export interface ZipRules {
  readonly limits: { readonly entries: number; readonly part: number; readonly all: number };
  readonly damaged: MessageKey;
  readonly bomb: MessageKey;
}

function openZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    // Never reads more of a part than its entry promises: a lying bomb ends in an error, not in memory.
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}

/** The archive's directory, read before any part is: what is too large is refused unopened. */
function entriesOf(zip: ZipFile, { limits, bomb }: ZipRules): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let total = 0;
    zip.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize;
      entries.set(entry.fileName, entry);
      const tooMuch =
        entries.size > limits.entries || entry.uncompressedSize > limits.part || total > limits.all;
      if (tooMuch) reject(new DomainError('rule-broken', bomb));
      else zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => resolve(Buffer.concat(chunks).toString('utf8')));
      stream.on('error', reject);
    });
  });
}

async function orDamaged<T>(work: Promise<T>, damaged: MessageKey): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('rule-broken', damaged);
  }
}

export interface ZipParts {
  /** Names of all parts, unread. */
  readonly names: readonly string[];
  readonly read: ReadPart;
}

/** Opens the archive. Throws DomainError when it is damaged or would unpack to too much. */
export async function zipParts(bytes: Buffer, rules: ZipRules): Promise<ZipParts> {
  const zip = await orDamaged(openZip(bytes), rules.damaged);
  const entries = await orDamaged(entriesOf(zip, rules), rules.damaged);
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      return entry && orDamaged(textOf(zip, entry), rules.damaged);
    },
  };
}
