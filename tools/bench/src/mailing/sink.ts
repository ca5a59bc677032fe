import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter that the sink answered with 250. */
export interface Accepted {
  readonly messageId: string;
  readonly recipient: string;
  /** Milliseconds since 1970 at the moment of the answer. */
  readonly at: number;
}

// A mail server in a process of its own that reads every letter whole, keeps its Message-ID and forgets the rest.
let accepted: Accepted[] = [];
const delay = Number(process.argv[2] ?? 0);

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  closeTimeout: 100,
  onData(stream, { envelope }, done) {
    let head = '';
    stream.on('data', (chunk: Buffer) => {
      if (head.length < 2_000) head += chunk.toString('latin1');
    });
    stream.on('end', () => {
      const messageId = /^message-id:\s*<([^>]+)>/im.exec(head)?.[1] ?? '';
      const recipient = envelope.rcptTo[0]?.address ?? '';
      const answer = () => {
        done();
        accepted.push({ messageId, recipient, at: Date.now() });
      };
      if (delay > 0) setTimeout(answer, delay);
      else answer();
    });
  },
});
// Clients that are killed in the middle are the point of the exercise.
server.on('error', () => undefined);
const listener = server.listen(0, '127.0.0.1');
await once(listener, 'listening');

process.on('message', (order) => {
  if (order === 'report') process.send?.(accepted);
  if (order === 'count') process.send?.(accepted.length);
  if (order === 'forget') accepted = [];
});
process.on('disconnect', () => process.exit(0));
process.send?.((listener.address() as AddressInfo).port);
