import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

export interface TypstTask {
  readonly id: number;
  /** Path of the main .typ file; it imports only what lies beside the modules of the API. */
  readonly template: string;
  /** JSON for `sys.inputs.data`. Texts in it stay texts: nothing of them is read as Typst. */
  readonly data: string;
  /** Seconds since 1970: the creation date inside the file, so that the same data gives the same bytes. */
  readonly timestamp: number;
}

export type TypstAnswer = { readonly id: number } & (
  { readonly pdf: Uint8Array; readonly error?: never } | { readonly error: string; readonly pdf?: never }
);

interface Waiting {
  resolve(pdf: Uint8Array): void;
  reject(error: Error): void;
}

const waiting = new Map<number, Waiting>();
let running: Worker | undefined;
let last = 0;

function fail(error: Error): void {
  running = undefined;
  for (const { reject } of waiting.values()) reject(error);
  waiting.clear();
}

/** One thread for the whole process, started by the first document: compiling takes tenths of a second of CPU. */
function worker(): Worker {
  if (running) return running;
  const file = `./typst-worker${path.extname(fileURLToPath(import.meta.url))}`;
  const started = new Worker(new URL(file, import.meta.url));
  started.unref();
  started.on('message', (answer: TypstAnswer) => {
    const waiter = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) started.unref();
    if (answer.pdf) waiter?.resolve(answer.pdf);
    else waiter?.reject(new Error(answer.error));
  });
  started.on('error', fail);
  started.on('exit', () => fail(new Error('The Typst thread has ended.')));
  running = started;
  return started;
}

/** A tagged PDF/A-2b from a template and its data, compiled beside the event loop. */
export function typstPdf(task: Omit<TypstTask, 'id'>): Promise<Uint8Array> {
  const id = (last += 1);
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    const thread = worker();
    thread.ref();
    thread.postMessage({ id, ...task } satisfies TypstTask);
  });
}
