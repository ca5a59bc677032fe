import { contractVersion, type MicroFrontend } from '@pbnet/micro-frontend';
import { addTexts } from '@pbnet/micro-frontend/hosting';
import { retries, type RegistryEntry } from '@pbnet/domain/platform';
import type { RemoteAddress } from './federation.ts';

/** Why a micro-frontend is not there: it did not come, it came too slowly, or it speaks another contract. */
export type Failure = 'unavailable' | 'slow' | 'foreign';

interface Trouble {
  readonly failure: Failure;
  readonly attempts: number;
}

class LoadingFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure);
    this.failure = failure;
  }
}

/** The federation runtime waits for ever; a person should not. */
const patience = 10_000;

const loaded = new Map<string, Promise<MicroFrontend | null>>();
const troubles = new Map<string, Trouble>();

export function failureOf(id: string): Failure | null {
  return troubles.get(id)?.failure ?? null;
}

function inTime<T>(work: Promise<T>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const timer = setTimeout(() => reject(new LoadingFailure('slow')), patience);
  work.then(resolve, reject).finally(() => clearTimeout(timer));
  return promise;
}

/** After a failure another address, so that neither the runtime nor the browser's module map replays it. */
function addressOf({ id, entry }: RegistryEntry, attempts: number): RemoteAddress {
  if (attempts === 0) return { name: id, entry };
  const url = new URL(entry, location.origin);
  url.searchParams.set('retry', String(retries[(attempts - 1) % retries.length]));
  return { name: id, entry: url.href };
}

/** Fetches what every micro-frontend needs of the shell, before one is asked for. */
export async function warmUp(): Promise<void> {
  await import('./federation.ts').catch(() => undefined);
}

async function exposed(entry: RegistryEntry): Promise<MicroFrontend | null | undefined> {
  const attempts = troubles.get(entry.id)?.attempts ?? 0;
  // Late: the page's first script does without the federation runtime and without what it lends.
  const { loadExposed, registerRemote } = await import('./federation.ts');
  registerRemote(addressOf(entry, attempts), attempts > 0);
  const module = await loadExposed<{ readonly default?: MicroFrontend }>(entry.id, 'micro-frontend');
  return module?.default;
}

async function load(entry: RegistryEntry): Promise<MicroFrontend> {
  if (entry.module.contract !== contractVersion) throw new LoadingFailure('foreign');
  const microFrontend = await inTime(exposed(entry));
  if (!microFrontend) throw new LoadingFailure('unavailable');
  if (microFrontend.manifest.contract !== contractVersion) throw new LoadingFailure('foreign');
  addTexts(entry.id, microFrontend.texts);
  return microFrontend;
}

async function attempt(entry: RegistryEntry): Promise<MicroFrontend | null> {
  try {
    const microFrontend = await load(entry);
    troubles.delete(entry.id);
    return microFrontend;
  } catch (error) {
    console.warn(`The micro-frontend ${entry.id} ${entry.release} did not load.`, error);
    const failure = error instanceof LoadingFailure ? error.failure : 'unavailable';
    troubles.set(entry.id, { failure, attempts: (troubles.get(entry.id)?.attempts ?? 0) + 1 });
    loaded.delete(entry.id);
    return null;
  }
}

/** Never throws: a broken micro-frontend must not break the shell. After null the next call tries anew. */
export function loadMicroFrontend(entry: RegistryEntry): Promise<MicroFrontend | null> {
  const running = loaded.get(entry.id);
  if (running) return running;
  const started = attempt(entry);
  loaded.set(entry.id, started);
  return started;
}
