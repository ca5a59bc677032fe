import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import {
  proxyConfig,
  storageConfig,
  storageServers,
  type ConfigOptions,
  type SwiftPorts,
} from './configs.ts';

/** OpenStack Swift with its S3 interface: a real store of another make, on this machine alone. */
export interface Swift {
  readonly endpoint: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  stop(): Promise<void>;
}

const run = promisify(execFile);
const programs = [...storageServers.map((name) => `swift-${name}-server`), 'swift-proxy-server'];
const needed = [...programs, 'swift-ring-builder', 'memcached'];

/** Swift reads the salt of its paths here and nowhere else. The package puts it there; we never write it. */
const fixedConfig = '/etc/swift/swift.conf';

function found(program: string): boolean {
  return (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(path.join(folder, program)));
}

/** What is missing of Debian's packages swift-{proxy,account,container,object} and memcached; empty when all is here. */
export function missingOfSwift(): readonly string[] {
  return [...needed.filter((program) => !found(program)), ...(existsSync(fixedConfig) ? [] : [fixedConfig])];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function freePorts(): Promise<SwiftPorts> {
  const [proxy = 0, account = 0, container = 0, object = 0, memcached = 0] = await Promise.all(
    Array.from({ length: 5 }, freePort),
  );
  return { proxy, account, container, object, memcached };
}

/** One ring for each server, with the one device that there is. The builder ends with 1 where it only warns. */
async function makeRings({ directory, ports }: ConfigOptions): Promise<void> {
  for (const server of storageServers) {
    const builder = path.join(directory, `${server}.builder`);
    const build = (...args: string[]) =>
      run('swift-ring-builder', [builder, ...args]).catch((error: { code?: number }) => {
        if (error.code !== 1) throw error;
      });
    await build('create', '6', '1', '0');
    await build('add', `r1z1-127.0.0.1:${ports[server]}/d1`, '1');
    await build('rebalance');
  }
}

/** Waits for an answer of any kind but 503, which a proxy gives that has no rings or servers behind it. */
async function answers(endpoint: string, processes: readonly ChildProcess[]): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const ended = processes.find(({ exitCode }) => exitCode !== null);
    if (ended) throw new Error(`${ended.spawnargs.join(' ')} ended with ${ended.exitCode}`);
    const status = await fetch(endpoint).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status !== 0 && status !== 503) return;
    await wait(200);
  }
  throw new Error('swift does not answer');
}

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  process.kill('SIGKILL');
  await once(process, 'exit');
}

/** Starts it on free ports with a folder of its own. Throws where {@link missingOfSwift} names something. */
export async function startSwift(): Promise<Swift> {
  const directory = await mkdtemp(path.join(tmpdir(), 'pbnet-swift-'));
  const ports = await freePorts();
  const { username: user } = userInfo();
  const secret = randomUUID();
  const options: ConfigOptions = { directory, ports, user, secret };
  await mkdir(path.join(directory, 'devices', 'd1'), { recursive: true });
  await makeRings(options);
  const config = async (name: string, content: string) => {
    const file = path.join(directory, `${name}.conf`);
    await writeFile(file, content);
    return file;
  };
  const memory = ['-l', '127.0.0.1', '-p', String(ports.memcached), '-U', '0', '-m', '16', '-u', user];
  const processes = [spawn('memcached', memory, { stdio: 'ignore' })];
  for (const server of storageServers) {
    const file = await config(`${server}-server`, storageConfig(options, server));
    processes.push(spawn(`swift-${server}-server`, [file], { stdio: 'ignore' }));
  }

  const stop = async () => {
    await Promise.all(processes.map(ended));
    await rm(directory, { recursive: true, force: true });
  };
  const endpoint = `http://127.0.0.1:${ports.proxy}`;
  try {
    // A proxy that finds a server still starting refuses the first requests and then leaves the server alone.
    for (const server of storageServers) await answers(`http://127.0.0.1:${ports[server]}`, processes);
    const proxy = await config('proxy-server', proxyConfig(options));
    processes.push(spawn('swift-proxy-server', [proxy], { stdio: 'ignore' }));
    await answers(endpoint, processes);
  } catch (error) {
    await stop();
    throw error;
  }
  return { endpoint, region: 'us-east-1', accessKeyId: 'lib:docs', secretAccessKey: secret, stop };
}
