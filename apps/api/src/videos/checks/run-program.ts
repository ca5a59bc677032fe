import { spawn } from 'node:child_process';

export interface ProgramRun {
  readonly program: string;
  readonly args: readonly string[];
  /** Killed after so many milliseconds. */
  readonly limitMs: number;
  /** Killed when it has written more. */
  readonly mostBytes?: number;
  readonly stopping: AbortSignal;
}

export interface ProgramEnd {
  /** `killed`: it took too long or wrote too much. */
  readonly end: 'done' | 'failed' | 'killed';
  readonly stdout: Buffer;
  readonly stderr: string;
}

const usualBytes = 16 * 1024 * 1024;

/** Runs a program that reads what strangers have sent: bounded in time and in what it may write, without a shell. */
export function runProgram({ program, args, limitMs, mostBytes, stopping }: ProgramRun): Promise<ProgramEnd> {
  const { promise, resolve, reject } = Promise.withResolvers<ProgramEnd>();
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: {} });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  let written = 0;
  let killed = false;
  const kill = () => {
    killed = true;
    child.kill('SIGKILL');
  };
  const stop = () => {
    kill();
    reject(new Error('the worker stops'));
  };
  const timer = setTimeout(kill, limitMs);
  const keep = (parts: Buffer[]) => (part: Buffer) => {
    written += part.byteLength;
    if (written > (mostBytes ?? usualBytes)) kill();
    else parts.push(part);
  };
  child.stdout.on('data', keep(out));
  child.stderr.on('data', keep(err));
  stopping.addEventListener('abort', stop, { once: true });
  const finish = () => {
    clearTimeout(timer);
    stopping.removeEventListener('abort', stop);
  };
  child.on('error', (error) => {
    finish();
    reject(error);
  });
  child.on('close', (code) => {
    finish();
    const end = killed ? 'killed' : code === 0 ? 'done' : 'failed';
    resolve({ end, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') });
  });
  if (stopping.aborted) stop();
  return promise;
}

/** What ffmpeg may open: one file of this machine, and no container that names other files or addresses. */
export const safeInput: readonly string[] = [
  ...['-protocol_whitelist', 'file'],
  ...['-format_whitelist', 'mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpeg,mpegts,flv,asf,ogg'],
];
