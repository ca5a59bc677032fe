import { createPublicKey, type KeyObject } from 'node:crypto';

export interface KeySet {
  /** The key of this name; null where the access service publishes none. Rejects when the service does not answer. */
  key(kid: string): Promise<KeyObject | null>;
}

export interface KeySetOptions {
  readonly url: string;
  readonly now: () => Date;
}

/** As long as the access service lets them be kept: a key that was replaced opens nothing seconds later. */
const keptMs = 5_000;
/** An unknown name asks again, but a flood of made-up names does not. */
const betweenMs = 1_000;

interface PublishedKeys {
  readonly keys: readonly {
    readonly kid?: string;
    readonly kty?: string;
    readonly crv?: string;
    readonly x?: string;
  }[];
}

/** The published keys of the access service, kept for five seconds; a new key is found within one. */
export function keySet({ url, now }: KeySetOptions): KeySet {
  let known = new Map<string, KeyObject>();
  let askedAt = -Infinity;

  const ask = async () => {
    askedAt = now().getTime();
    const answer = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(3_000) });
    if (!answer.ok) throw new Error(`The keys of the access service answered ${answer.status}.`);
    const { keys } = (await answer.json()) as PublishedKeys;
    known = new Map(
      keys.flatMap(({ kid, kty, crv, x }) =>
        kid !== undefined && x !== undefined && kty === 'OKP' && crv === 'Ed25519'
          ? [[kid, createPublicKey({ key: { kty, crv, x }, format: 'jwk' })] as const]
          : [],
      ),
    );
  };

  return {
    async key(kid) {
      // A clock that was set back does not keep the keys for longer.
      const age = Math.abs(now().getTime() - askedAt);
      if (age > keptMs || (!known.has(kid) && age > betweenMs)) await ask();
      return known.get(kid) ?? null;
    },
  };
}
