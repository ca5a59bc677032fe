import { DomainError } from '@pbnet/domain';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** Reads one part of the archive as text; undefined when there is no such part. */
export type ReadPart = (name: string) => Promise<string | undefined>;

const megabyte = 1024 * 1024;
const limits = { entries: 200, part: 32 * megabyte, all: 64 * megabyte };

const damaged = () => new DomainError('rule-broken', 'xlsx-damaged');

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
function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  return new Promise((resolve, reject) => {
    const entries = new Map<string, Entry>();
    let total = 0;
    zip.on('entry', (entry: Entry) => {
      total += entry.uncompressedSize;
      entries.set(entry.fileName, entry);
      const bomb =
        entries.size > limits.entries || entry.uncompressedSize > limits.part || total > limits.all;
      if (bomb) reject(new DomainError('rule-broken', 'xlsx-bomb'));
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

async function orDamaged<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof DomainError ? error : damaged();
  }
}

/** Opens the archive. Throws DomainError when it is damaged or would unpack to too much. */
export async function zipParts(bytes: Buffer): Promise<ReadPart> {
  const zip = await orDamaged(openZip(bytes));
  const entries = await orDamaged(entriesOf(zip));
  return async (name) => {
    const entry = entries.get(name);
    return entry && orDamaged(textOf(zip, entry));
  };
}
