import type { Failures } from '@pbnet/stand-in-http/failures';
import { serveOn } from '@pbnet/stand-in-http/serve';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { exchangeRoutes } from './api/exchange.ts';
import { personRoutes } from './api/persons.ts';
import { createCodes } from './codes.ts';
import { personas, type Persona } from './personas.ts';
import {
  clientOf,
  esiaFailures,
  type EsiaAlgorithm,
  type EsiaClientOptions,
  type EsiaFailure,
  type JournalEntry,
  type Stand,
} from './stand.ts';
import { createKeyRing, type EsiaKey } from './tokens/key-ring.ts';
import { homeRoutes } from './web/home.ts';
import { signInRoutes } from './web/sign-in.ts';

export type { Persona } from './personas.ts';
export type { EsiaAlgorithm, EsiaClientOptions, EsiaFailure } from './stand.ts';
export type { EsiaKey } from './tokens/key-ring.ts';

export interface EsiaOptions {
  /** TCP port of the loopback interface; any free one unless told. */
  readonly port?: number;
  readonly clock?: () => Date;
  /** Of the tokens; RS256 unless told. */
  readonly algorithm?: EsiaAlgorithm;
  readonly clients?: readonly EsiaClientOptions[];
  /** How long the failure «slow» keeps silent; half a minute unless told. */
  readonly slowMs?: number;
}

export interface Esia {
  readonly url: string;
  /** As it stands in the tokens. */
  readonly issuer: string;
  readonly failures: Failures<EsiaFailure>;
  readonly personas: readonly Persona[];
  /** What happened, oldest first. */
  readonly journal: readonly JournalEntry[];
  /** The public keys, as a client's file of keys lists them; grows by `rotateKeys`. */
  readonly keys: readonly EsiaKey[];
  /** New keys sign from now on; the old ones stay in the list. */
  rotateKeys(): void;
  /** Adds a system, or replaces the one of the same mnemonic. */
  register(client: EsiaClientOptions): void;
  /** Moves the clock; it goes on from there. */
  moveTo(at: Date): void;
  /**
   * Does as the browser of a person does at the address where a system sends it.
   * @param personaId of `personas`; '' to refuse
   * @returns where the browser is sent back to
   * @throws when the page of the sign-in does not open
   */
  signIn(authorizationUrl: string, personaId: string): Promise<URL>;
  stop(): Promise<void>;
}

/**
 * Speaks the wire protocol of ЕСИА, the state's single sign-on: /aas/oauth2/v2/ac, /aas/oauth2/v3/te, /rs/prns and
 * /idp/ext/Logout, with keys and cryptography of its own.
 */
export async function startEsia(options: EsiaOptions = {}): Promise<Esia> {
  let shift = 0;
  const clock = options.clock ?? (() => new Date());
  const now = () => new Date(clock().getTime() + shift);
  const { algorithm = 'RS256', clients = [], slowMs = 30_000 } = options;
  const app = new Hono();
  const served = await serveOn(app, options.port ?? 0);
  const url = `http://localhost:${served.port}`;
  const stand: Stand = {
    clients: new Map(clients.map((client) => [client.clientId, clientOf(client)])),
    failures: esiaFailures(),
    algorithm,
    // As the real one, it ends with a slash and is not an address to call.
    issuer: `${url}/`,
    keys: createKeyRing(now),
    codes: createCodes(now),
    journal: [],
    slowMs,
    now,
  };
  app.use(bodyLimit({ maxSize: 64 * 1024 }));
  app.route('/', homeRoutes(stand));
  app.route('/', exchangeRoutes(stand));
  app.route('/', personRoutes(stand));
  app.route('/', signInRoutes(stand));

  return {
    url,
    issuer: stand.issuer,
    failures: stand.failures,
    personas,
    journal: stand.journal,
    keys: stand.keys.list,
    rotateKeys: stand.keys.rotate,
    register: (client) => void stand.clients.set(client.clientId, clientOf(client)),
    moveTo: (at) => {
      shift = at.getTime() - clock().getTime();
    },
    signIn,
    stop: served.stop,
  };
}

async function signIn(authorizationUrl: string, personaId: string): Promise<URL> {
  const page = await fetch(authorizationUrl, { redirect: 'manual' });
  const sentBack = page.headers.get('location');
  if (sentBack !== null) return new URL(sentBack);
  const [, request] = /name="request" value="([^"]+)"/.exec(await page.text()) ?? [];
  if (request === undefined) throw new Error(`The page of the sign-in answers ${page.status}.`);
  const answer = await fetch(new URL('/login', authorizationUrl), {
    method: 'POST',
    body: new URLSearchParams({ request, persona: personaId }),
    redirect: 'manual',
  });
  return new URL(answer.headers.get('location') ?? '');
}
