import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Envelope, type Letter, readLetter } from './letter.ts';

/** The letters of one mailbox, oldest first. */
export interface Letters {
  all(): readonly Letter[];
  add(raw: Buffer, envelope: Envelope): Promise<Letter>;
  clear(): void;
  /** Resolves with the first letter, old or new, that the predicate accepts. */
  waitFor(predicate: (letter: Letter) => boolean, timeoutMs: number): Promise<Letter>;
}

interface Waiter {
  readonly predicate: (letter: Letter) => boolean;
  readonly found: (letter: Letter) => void;
}

/** Keeps letters in memory and, when a folder is given, as `<id>.eml` and `<id>.json` (envelope) in it. */
export async function openLetters(directory?: string): Promise<Letters> {
  let letters = directory === undefined ? [] : await readFolder(directory);
  let nextId = (letters.at(-1)?.id ?? 0) + 1;
  const waiters = new Set<Waiter>();

  return {
    all: () => letters,

    async add(raw, envelope) {
      const letter = await readLetter(raw, { id: nextId++, receivedAt: new Date(), envelope });
      if (directory !== undefined) writeLetter(directory, letter);
      letters.push(letter);
      for (const waiter of waiters) if (waiter.predicate(letter)) waiter.found(letter);
      return letter;
    },

    clear() {
      if (directory !== undefined) for (const { id } of letters) removeLetter(directory, id);
      letters = [];
    },

    waitFor(predicate, timeoutMs) {
      const known = letters.find(predicate);
      if (known) return Promise.resolve(known);
      return new Promise((resolve, reject) => {
        const waiter = { predicate, found: (letter: Letter) => end(() => resolve(letter)) };
        const timer = setTimeout(() => end(() => reject(new Error(notCome(letters, timeoutMs)))), timeoutMs);
        const end = (settle: () => void) => {
          clearTimeout(timer);
          waiters.delete(waiter);
          settle();
        };
        waiters.add(waiter);
      });
    },
  };
}

function notCome(letters: readonly Letter[], timeoutMs: number): string {
  const last = letters.slice(-5).map(({ recipients, subject }) => `${recipients.join(', ')}: ${subject}`);
  return [
    `The expected letter did not come within ${timeoutMs} ms; the last of ${letters.length}:`,
    ...last,
  ].join('\n');
}

interface StoredEnvelope extends Envelope {
  readonly receivedAt: string;
}

async function readFolder(directory: string): Promise<Letter[]> {
  mkdirSync(directory, { recursive: true });
  const ids = readdirSync(directory).flatMap((name) =>
    /^\d+\.json$/.test(name) ? [Number.parseInt(name, 10)] : [],
  );
  return Promise.all(
    ids
      .sort((a, b) => a - b)
      .map((id) => {
        const file = path.join(directory, String(id));
        const { receivedAt, ...envelope }: StoredEnvelope = JSON.parse(readFileSync(`${file}.json`, 'utf8'));
        return readLetter(readFileSync(`${file}.eml`), { id, receivedAt: new Date(receivedAt), envelope });
      }),
  );
}

function writeLetter(directory: string, { id, raw, receivedAt, sender, recipients }: Letter): void {
  const file = path.join(directory, String(id));
  writeFileSync(`${file}.eml`, raw);
  writeFileSync(`${file}.json`, JSON.stringify({ receivedAt, sender, recipients }));
}

function removeLetter(directory: string, id: number): void {
  for (const ending of ['eml', 'json']) rmSync(path.join(directory, `${id}.${ending}`), { force: true });
}
