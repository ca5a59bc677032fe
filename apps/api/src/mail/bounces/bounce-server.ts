import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import { readBounceAddress } from '../bounce-address.ts';
import type { MailIdentity } from '../mail-identity.ts';
import type { Bounces } from './bounces.ts';
import { readDeliveryNotice } from './delivery-notice.ts';

export interface BounceServer {
  /** Null while another program has the port. */
  readonly port: number | null;
  stop(): Promise<void>;
}

/** Another kind of address that mail comes back to, with what is done about it. */
export interface InboundMailbox {
  takes(address: string): boolean;
  /** Throws when it cannot keep the letter now: the sending server tries again. */
  receive(address: string, raw: Buffer): Promise<void>;
}

export interface BounceServerOptions {
  readonly port: number;
  readonly host: string;
  readonly identity: MailIdentity;
  readonly bounces: Bounces;
  readonly mailboxes: readonly InboundMailbox[];
  /** How soon a port that another program has is tried again; a minute unless told. */
  readonly retryMs?: number;
}

/** A notice is a few kilobytes; what is larger carries our own letter back and is read to this size only. */
const longestNotice = 2 * 1024 * 1024;

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

async function readBody(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += (chunk as Buffer).length;
    if (size <= longestNotice) chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

/** Takes mail for the envelope senders and reply addresses of our own letters and nothing else: it relays nothing and answers nobody. */
export async function startBounceServer({
  port,
  host,
  identity,
  bounces,
  mailboxes,
  retryMs = 60_000,
}: BounceServerOptions): Promise<BounceServer> {
  async function receive(stream: Readable, addresses: readonly string[]): Promise<void> {
    const raw = await readBody(stream);
    for (const address of addresses)
      await mailboxes.find((mailbox) => mailbox.takes(address))?.receive(address, raw);
    const notice = await readDeliveryNotice(raw);
    if (!notice) return;
    for (const address of addresses) {
      const id = readBounceAddress(address, identity);
      if (id !== undefined) await bounces.apply(id, notice);
    }
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    maxClients: 50,
    socketTimeout: 60_000,
    closeTimeout: 1_000,
    onRcptTo: ({ address }, _session, done) =>
      done(
        readBounceAddress(address, identity) === undefined && !mailboxes.some(({ takes }) => takes(address))
          ? refusal(550, '5.1.1 No such mailbox')
          : undefined,
      ),
    onData: (stream, { envelope }, done) =>
      void receive(
        stream,
        envelope.rcptTo.map(({ address }) => address),
      ).then(
        () => done(),
        (error: Error) => {
          console.error(`bounces: ${error.message}`);
          done(refusal(451, '4.3.0 Try again later'));
        },
      ),
  });
  server.on('error', (error) => console.error(`bounces: ${error.message}`));
  const opening = opened(server, { port, host, retryMs });
  await opening.tried;

  return {
    get port() {
      return opening.port();
    },
    async stop() {
      opening.stop();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

interface Place {
  readonly port: number;
  readonly host: string;
  readonly retryMs: number;
}

interface Opening {
  /** Resolves after the first attempt; rejects when the place is refused for another reason than being taken. */
  readonly tried: Promise<void>;
  port(): number | null;
  stop(): void;
}

/** Without notices letters go on all the same: a port that another program has is said, and tried until it is free. */
function opened({ server }: SMTPServer, { port, host, retryMs }: Place): Opening {
  let timer: NodeJS.Timeout | undefined;

  async function attempt(): Promise<void> {
    server.listen(port, host);
    try {
      await once(server, 'listening');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      console.error(
        `bounces: port ${port} is taken by another program, delivery notices are not received; tried again in ${retryMs / 1000} s`,
      );
      timer = setTimeout(() => void attempt(), retryMs);
    }
  }

  return {
    tried: attempt(),
    port: () => (server.address() as AddressInfo | null)?.port ?? null,
    stop: () => clearTimeout(timer),
  };
}
