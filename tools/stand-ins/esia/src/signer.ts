import { serveOn } from '@pbnet/stand-in-http/serve';
import { Hono } from 'hono';
import { readPrivateKey } from './gost/identity.ts';
import { gostSign } from './gost/signature.ts';

export interface SigningModule {
  /** Takes a text by POST, answers with its signature of 64 bytes. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * In place of a certified module that signs for a system, where there is neither one nor openssl with the ГОСТ engine.
 * @param privateKeyPem of `createIdentity`
 * @param port any free one unless told
 */
export async function startSigner(privateKeyPem: string, port = 0): Promise<SigningModule> {
  const key = readPrivateKey(privateKeyPem);
  const app = new Hono();
  app.post('/', async (c) => {
    const text = new Uint8Array(await c.req.arrayBuffer());
    return c.body(new Uint8Array(gostSign(key, text)), 200, { 'content-type': 'application/octet-stream' });
  });
  const served = await serveOn(app, port);
  return { url: `http://127.0.0.1:${served.port}/`, stop: served.stop };
}
