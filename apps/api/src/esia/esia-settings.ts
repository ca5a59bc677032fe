import type { Env } from '../env.ts';
import { esiaClient, type EsiaClient, type EsiaClientOptions } from './esia-client.ts';
import { esiaKeys, type EsiaKeys } from './esia-keys.ts';
import type { EsiaSigner } from './esia-signer.ts';
import type { EsiaTokenVerifier } from './esia-token-verifier.ts';
import { externalSigner } from './external-signer.ts';
import { externalTokenVerifier } from './external-token-verifier.ts';
import { opensslSigner } from './openssl-signer.ts';
import { opensslTokenVerifier } from './openssl-token-verifier.ts';

/** ESIA as this installation's settings name it. */
export interface Esia {
  readonly client: EsiaClient;
  readonly signer: EsiaSigner;
  readonly keys: EsiaKeys;
}

export interface EsiaSettings {
  readonly env: Env;
  readonly now: () => Date;
  /** Of one question to ESIA; ten seconds unless told. */
  readonly patienceMs?: number;
}

function needed(env: Env, name: keyof Env): string {
  const value = env[name];
  if (typeof value === 'string' && value !== '') return value;
  throw new Error(`Environment is not usable:\nESIA_URL is set, so ${name} must be set too.`);
}

function signerOf(env: Env): EsiaSigner {
  const certificateFile = needed(env, 'ESIA_CERTIFICATE_FILE');
  const reversed = env.ESIA_SIGNER_REVERSED;
  if (env.ESIA_SIGNER === 'command')
    return externalSigner({
      module: { command: needed(env, 'ESIA_SIGNER_COMMAND') },
      ...{ certificateFile, reversed },
    });
  if (env.ESIA_SIGNER === 'http')
    return externalSigner({ module: { url: needed(env, 'ESIA_SIGNER_URL') }, certificateFile, reversed });
  return opensslSigner({ keyFile: needed(env, 'ESIA_KEY_FILE'), certificateFile });
}

function verifierOf(env: Env): EsiaTokenVerifier {
  const reversed = env.ESIA_VERIFIER_REVERSED;
  if (env.ESIA_VERIFIER === 'command')
    return externalTokenVerifier({
      module: { command: needed(env, 'ESIA_VERIFIER_COMMAND') },
      reversed,
    });
  if (env.ESIA_VERIFIER === 'http')
    return externalTokenVerifier({ module: { url: needed(env, 'ESIA_VERIFIER_URL') }, reversed });
  return opensslTokenVerifier();
}

/**
 * @returns null where the installation has no ESIA
 * @throws Error naming the setting that is missing or of no use: it stops the start
 */
export function esiaOf({ env, now, patienceMs }: EsiaSettings): Esia | null {
  const { ESIA_URL: url, ESIA_ALGORITHM: algorithm } = env;
  if (url === undefined) return null;
  const signer = signerOf(env);
  const keys = esiaKeys(needed(env, 'ESIA_KEYS_FILE'), algorithm);
  const options: EsiaClientOptions = {
    ...{ url, algorithm, signer, keys, now },
    clientId: needed(env, 'ESIA_CLIENT_ID'),
    issuer: needed(env, 'ESIA_ISSUER'),
    scopes: env.ESIA_SCOPES,
    verifier: verifierOf(env),
    ...(patienceMs === undefined ? {} : { patienceMs }),
    ...(env.ESIA_GATEWAY_URL === undefined ? {} : { gatewayUrl: env.ESIA_GATEWAY_URL }),
  };
  return { client: esiaClient(options), signer, keys };
}
