import { spawn } from 'node:child_process';
import { boundedBody } from './bounded-body.ts';
import { signerFailed } from './esia-failure.ts';
import type { EsiaSigner } from './esia-signer.ts';
import { ownCertificate } from './own-certificate.ts';
import { wholeSignature } from './whole-signature.ts';

/** Where a certified module signs: its command, or its address on the inner network. */
export type Module = { readonly command: string } | { readonly url: string };

export interface ExternalSignerOptions {
  readonly module: Module;
  readonly certificateFile: string;
  /** The module gives the bytes of the signature from the end, as CryptoPro does. */
  readonly reversed: boolean;
  /** Of one signature; ten seconds unless told. */
  readonly patienceMs?: number;
}

/** A signature in base64 and a line's end fit well. */
const mostBytes = 4096;

/**
 * The program and its arguments stand apart by spaces, no shell is asked. It reads the text on its input and writes
 * the signature, in base64 or as it is.
 */
function byCommand(command: string, text: string, patienceMs: number): Promise<Buffer> {
  const [program = '', ...args] = command.split(' ').filter(Boolean);
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>();
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'ignore'], env: {}, detached: true });
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
    reject(signerFailed(reason));
  };
  const timer = setTimeout(() => stop('silent'), patienceMs);
  child.stdout.on('data', (part: Buffer) => {
    length += part.byteLength;
    if (length > mostBytes) stop('refused');
    else out.push(part);
  });
  // A module may answer without having read all.
  child.stdin.on('error', () => undefined);
  child.on('error', () => reject(signerFailed('refused')));
  child.on('close', (code) => {
    clearTimeout(timer);
    if (code === 0) resolve(Buffer.concat(out));
    else reject(signerFailed('refused'));
  });
  child.stdin.end(text);
  return promise;
}

/** `POST` of the text as it is; the answer is the signature, in base64 or as it is. */
async function byHttp(url: string, text: string, patienceMs: number): Promise<Buffer> {
  const signal = AbortSignal.timeout(patienceMs);
  try {
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    const answer = await fetch(url, { method: 'POST', body: text, headers, signal, redirect: 'error' });
    if (!answer.ok) throw signerFailed('refused');
    return (await boundedBody(answer, mostBytes)) ?? Buffer.alloc(0);
  } catch {
    throw signerFailed(signal.aborted ? 'silent' : 'refused');
  }
}

function decoded(bytes: Buffer): Buffer {
  if (bytes.byteLength === 64) return bytes;
  const text = bytes.toString('latin1').trim();
  return /^[\w+/-]+=*$/.test(text) ? Buffer.from(text, 'base64') : bytes;
}

/** Signs in a module outside, for example a certified СКЗИ of the class that the rules of ESIA ask for. */
export function externalSigner(options: ExternalSignerOptions): EsiaSigner {
  const { module, certificateFile, reversed, patienceMs = 10_000 } = options;
  return {
    ...ownCertificate(certificateFile),

    async sign(text) {
      const bytes =
        'command' in module
          ? await byCommand(module.command, text, patienceMs)
          : await byHttp(module.url, text, patienceMs);
      return wholeSignature(decoded(bytes), reversed);
    },
  };
}
