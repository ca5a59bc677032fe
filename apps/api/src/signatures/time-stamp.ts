import { BerError, readBer, timeOf } from './ber.ts';
import { inFolder, type Openssl } from '../openssl/openssl.ts';
import { readCms } from './cms.ts';
import type { TrustList } from './signature-verifier.ts';

export interface StampedValue {
  readonly trust: TrustList;
  readonly gost: boolean;
  /** What was stamped: the value of the signature. */
  readonly value: Uint8Array;
  /** The token, DER. */
  readonly token: Uint8Array;
}

/** TSTInfo: version, policy, imprint, serial, then the time. */
function claimed(token: Uint8Array): Date | null {
  try {
    const { content } = readCms(token);
    const time = content && readBer(content).children[4];
    return time ? timeOf(time) : null;
  } catch (error) {
    if (error instanceof BerError) return null;
    throw error;
  }
}

/** The time that the token proves for the value; null where it proves nothing to us. */
export async function stampedTime(
  tool: Openssl,
  { trust, gost, value, token }: StampedValue,
): Promise<Date | null> {
  const time = claimed(token);
  if (!time || trust.roots.length === 0) return null;
  return inFolder(async (write) => {
    const { done } = await tool.run(
      [
        ...[
          'ts',
          '-verify',
          '-data',
          await write('value', value),
          '-token_in',
          '-in',
          await write('token', token),
        ],
        ...['-CAfile', await write('roots.pem', trust.roots.join(''))],
        ...(trust.intermediates.length > 0
          ? ['-untrusted', await write('between.pem', trust.intermediates.join(''))]
          : []),
        ...['-attime', String(Math.floor(time.getTime() / 1000))],
      ],
      gost,
    );
    return done ? time : null;
  });
}
