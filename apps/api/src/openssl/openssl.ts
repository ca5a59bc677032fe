import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface OpensslAnswer {
  readonly done: boolean;
  /** What it printed, both streams. */
  readonly words: string;
  /** It could not be started, or was stopped for taking too long. */
  readonly broken: boolean;
}

export interface OpensslOptions {
  /** The program; found on the PATH by default. */
  readonly command?: string;
  /** Folder of engines where it is not the program's own. */
  readonly engines?: string;
}

export interface Openssl {
  run(args: readonly string[], gost: boolean): Promise<OpensslAnswer>;
  /** Whether the program starts, and whether its ГОСТ engine does. Asked once a minute. */
  means(): Promise<{ readonly checker: boolean; readonly gost: boolean }>;
}

const gostConfig = fileURLToPath(new URL('./openssl-gost.cnf', import.meta.url));
const plainConfig = fileURLToPath(new URL('./openssl-plain.cnf', import.meta.url));

const limits = { timeout: 20_000, killSignal: 'SIGKILL', maxBuffer: 256 * 1024 } as const;
const meansFor = 60_000;

/** The openssl command in a process of its own: the tool that auditors know, and no engine inside of ours. */
export function openssl({ command = 'openssl', engines }: OpensslOptions = {}): Openssl {
  let known: { readonly at: number; readonly means: ReturnType<Openssl['means']> } | undefined;

  function run(args: readonly string[], gost: boolean): Promise<OpensslAnswer> {
    // Nothing of the server's own environment: neither its secrets nor certificates that its system trusts.
    const env = {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      LC_ALL: 'C',
      OPENSSL_CONF: gost ? gostConfig : plainConfig,
      ...(engines === undefined ? {} : { OPENSSL_ENGINES: engines }),
    };
    return new Promise((resolve) => {
      execFile(command, args, { ...limits, env }, (error, stdout, stderr) => {
        const broken = error !== null && typeof error.code !== 'number';
        resolve({ done: error === null, words: `${stdout}${stderr}`.trim(), broken });
      });
    });
  }

  async function ask() {
    const [version, engine] = await Promise.all([
      run(['version'], false),
      run(['engine', 'gost', '-t'], false),
    ]);
    return { checker: version.done, gost: engine.done && engine.words.includes('[ available ]') };
  }

  return {
    run,
    means() {
      const now = Date.now();
      if (!known || now - known.at > meansFor) known = { at: now, means: ask() };
      return known.means;
    },
  };
}

/** A folder that only this process reads, gone afterwards, with a writer of files into it. */
export async function inFolder<T>(
  work: (
    write: (name: string, content: Uint8Array | string) => Promise<string>,
    folder: string,
  ) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pbnet-openssl-'));
  try {
    return await work(async (name, content) => {
      const file = path.join(folder, name);
      await writeFile(file, content, { mode: 0o600 });
      return file;
    }, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
