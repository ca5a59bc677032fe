import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

/** OWASP's recommendation for argon2id: 19 MiB, 2 passes. `memory` in KiB. */
export interface Cost {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

export const currentCost: Cost = { memory: 19_456, passes: 2, parallelism: 1 };

const tagLength = 32;

async function tag(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  const parameters: Argon2Parameters = {
    // Two ways to type the same letter (й as one or two characters) are the same password.
    message: password.normalize('NFKC'),
    nonce,
    tagLength,
    ...cost,
  };
  return derive('argon2id', parameters);
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}

/** The PHC text of the password: parameters, salt and tag, so that a later change of cost still reads it. */
export async function hashPassword(password: string, cost: Cost = currentCost): Promise<string> {
  const nonce = randomBytes(16);
  const result = await tag(password, nonce, cost);
  const { memory, passes, parallelism } = cost;
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${unpadded(nonce)}$${unpadded(result)}`;
}

const form = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/;

interface Parsed {
  readonly cost: Cost;
  readonly nonce: Buffer;
  readonly expected: Buffer;
}

function parse(hash: string): Parsed {
  const [, memory, passes, parallelism, nonce = '', expected = ''] = form.exec(hash) ?? [];
  if (!expected) throw new Error('A password hash of unknown form is kept.');
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    nonce: Buffer.from(nonce, 'base64'),
    expected: Buffer.from(expected, 'base64'),
  };
}

export async function isPassword(password: string, hash: string): Promise<boolean> {
  const { cost, nonce, expected } = parse(hash);
  return timingSafeEqual(await tag(password, nonce, cost), expected);
}

/** True when the hash was made with another cost than today's: made anew at the next sign-in. */
export function needsRehash(hash: string): boolean {
  const { cost } = parse(hash);
  return (
    cost.memory !== currentCost.memory ||
    cost.passes !== currentCost.passes ||
    cost.parallelism !== currentCost.parallelism
  );
}

const nobody = hashPassword(randomBytes(16).toString('hex'));

/** Costs as much time as a real check and fails: for accounts that do not exist or have no password yet. */
export async function isNobodysPassword(password: string): Promise<false> {
  await isPassword(password, await nobody);
  return false;
}
