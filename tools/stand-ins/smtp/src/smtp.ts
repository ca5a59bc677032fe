import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { setTimeout as delay } from 'node:timers/promises';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';
import type { Envelope } from './letter.ts';
import type { Action, DeliveryStatus, RuleEvent, Rules } from './rules.ts';

export interface SmtpOptions {
  readonly port: number;
  readonly rules: Rules;
  /** Takes an accepted letter; the reports are to be sent to its envelope sender. */
  deliver(raw: Buffer, envelope: Envelope, reports: readonly DeliveryStatus[]): Promise<void>;
}

export interface SmtpListener {
  readonly port: number;
  stop(): Promise<void>;
}

type Done = (error?: Error | null) => void;

/** A real SMTP server on the loopback interface that fails exactly as its rules say. */
export async function startSmtp({ port, rules, deliver }: SmtpOptions): Promise<SmtpListener> {
  const sockets = new Map<number, Socket>();

  /** Applies the rules; true when the letter may be taken. A destroyed socket is never answered. */
  async function obey(actions: readonly Action[], session: SMTPServerSession): Promise<boolean> {
    for (const action of actions) {
      if (action.kind === 'delay') await delay(action.milliseconds);
      if (action.kind === 'refuse')
        throw Object.assign(new Error(action.text), { responseCode: action.code });
      if (action.kind === 'hang-up') {
        sockets.get(session.remotePort)?.destroy();
        return action.keep === true;
      }
    }
    return true;
  }

  const check = (event: RuleEvent, session: SMTPServerSession, done: Done) =>
    void obey(rules.due(event), session).then(() => done(), done);

  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 1_000,
    onAuth: ({ username }, _session, done) => done(null, { user: username }),
    onConnect: (session, done) => check({ phase: 'connect', addresses: [''] }, session, done),
    onMailFrom: ({ address }, session, done) =>
      check({ phase: 'sender', addresses: [address] }, session, done),
    onRcptTo: ({ address }, session, done) =>
      check({ phase: 'recipient', addresses: [address] }, session, done),
    onData: (stream, session, done) => void receive(buffer(stream), session).then(() => done(), done),
  });

  async function receive(content: Promise<Buffer>, session: SMTPServerSession): Promise<void> {
    const raw = await content;
    const { mailFrom, rcptTo } = session.envelope;
    const recipients = rcptTo.map(({ address }) => address);
    const actions = rules.due({ phase: 'data', addresses: recipients, bytes: raw.length });
    const reports = actions.flatMap((action) => (action.kind === 'report' ? [action.report] : []));
    const taken = await obey(actions, session);
    if (taken) await deliver(raw, { sender: mailFrom ? mailFrom.address : '', recipients }, reports);
  }

  server.server.on('connection', (socket) => {
    const { remotePort = 0 } = socket;
    sockets.set(remotePort, socket);
    socket.once('close', () => sockets.delete(remotePort));
  });
  // Clients that vanish in the middle are the point of this server.
  server.on('error', () => undefined);
  const listener = server.listen(port, '127.0.0.1');
  await once(listener, 'listening');

  return {
    port: (listener.address() as AddressInfo).port,
    stop: () => {
      for (const socket of sockets.values()) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
