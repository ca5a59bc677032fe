import { spawn } from 'node:child_process';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..', '..');

export interface Step {
  readonly title: string;
  /** A program of node_modules/.bin, or `node`. */
  readonly program: string;
  readonly args: readonly string[];
  /** Shows its output while it runs; the others print theirs only when they fail. */
  readonly live?: boolean;
}

export interface StepResult {
  readonly title: string;
  readonly ok: boolean;
  readonly output: string;
}

/** Runs one step from the root of the workspace under the same Node and prints its heading when it ends. */
export async function runStep({ title, program, args, live = false }: Step): Promise<StepResult> {
  const started = performance.now();
  if (live) console.log(`\n── ${title}`);
  const bin = path.join(root, 'node_modules', '.bin');
  const child = spawn(program === 'node' ? process.execPath : path.join(bin, program), args, {
    cwd: root,
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}`, NX_DAEMON: 'false' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      if (live) process.stdout.write(chunk);
    });
  }
  const code = await new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (exit, signal) => resolve(exit ?? signal ?? 'unknown'));
  });
  const ok = code === 0;
  const output = Buffer.concat(chunks).toString();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${live ? '' : '\n'}── ${title}: ${ok ? 'ok' : `FAILED (${code})`}, ${seconds} s`);
  if (!ok && !live) console.log(output.trimEnd());
  return { title, ok, output };
}

/** One step after another. */
export async function runInOrder(steps: readonly Step[]): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}
