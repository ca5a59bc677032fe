import { spawn } from 'node:child_process';
import { homedir } from 'node:os';
import { boundedBody } from './bounded-body.ts';
import type { EsiaFailure } from './esia-failure.ts';
import { inTurn } from './in-turn.ts';

/** Where a certified module works: its command, or its address on the inner network. */
export type Module = { readonly command: string } | { readonly url: string };

export interface ModuleCall {
  readonly module: Module;
  readonly body: string;
  /** Of the body. */
  readonly type: string;
  readonly patienceMs: number;
  /** What a module that refuses or keeps silent means for the sign-in. */
  readonly failed: (reason: 'refused' | 'silent') => EsiaFailure;
}

/** A signature in base64 and a line's end fit well. */
const mostBytes = 4096;

/** Where programs and the containers of keys of this user are found; nothing of the server's own environment. */
const ownPlaces = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: homedir(), LANG: 'C.UTF-8' } as const;

/** The program and its arguments stand apart by spaces, no shell is asked. */
function byCommand(command: string, { body, patienceMs, failed }: ModuleCall): Promise<Buffer> {
  const [program = '', ...args] = command.split(' ').filter(Boolean);
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const stdio: ['pipe', 'pipe', 'ignore'] = ['pipe', 'pipe', 'ignore'];
  const child = spawn(program, args, { stdio, env: ownPlaces, detached: true });
  const out: Buffer[] = [];
  let length = 0;
  /** With everything that a script of it has started: a group of its own. */
  const stop = (reason: 'refused' | 'silent') => {
    child.stdout.destroy();
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    } catch {
      // The group is gone already.
    }
    reject(failed(reason));
  };
  const timer = setTimeout(() => stop('silent'), patienceMs);
  child.stdout.on('data', (part: Buffer) => {
    length += part.byteLength;
    if (length > mostBytes) stop('refused');
    else out.push(part);
  });
  // A module may answer without having read all.
  child.stdin.on('error', () => undefined);
  child.on('error', () => {
    clearTimeout(timer);
    reject(failed('refused'));
  });
  child.on('close', (code) => {
    clearTimeout(timer);
    if (code === 0) resolve(Buffer.concat(out));
    else reject(failed('refused'));
  });
  child.stdin.end(body);
  return promise;
}

async function byHttp(url: string, { body, type, patienceMs, failed }: ModuleCall): Promise<Buffer> {
  const signal = AbortSignal.timeout(patienceMs);
  try {
    const headers = { 'content-type': type };
    const answer = await fetch(url, { method: 'POST', body, headers, signal, redirect: 'error' });
    if (!answer.ok) throw failed('refused');
    return (await boundedBody(answer, mostBytes)) ?? Buffer.alloc(0);
  } catch {
    throw failed(signal.aborted ? 'silent' : 'refused');
  }
}

/**
 * What a certified module answers: a program gets the body on its input and answers on its output, an address gets it
 * by `POST`.
 */
export function askModule(call: ModuleCall): Promise<Buffer> {
  const { module } = call;
  return 'command' in module ? inTurn(() => byCommand(module.command, call)) : byHttp(module.url, call);
}
