import SMTPConnection, { type SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import type { Readable } from 'node:stream';
import { isAboutTheLetter } from './smtp-answer.ts';

export interface Envelope {
  readonly sender: string;
  readonly recipient: string;
  /** Names the letter in delivery notices (ENVID). */
  readonly id: string;
}

/** One connection to the mail server, opened when it is needed and used for one letter at a time. */
export interface SmtpLine {
  /** Opens the connection ahead of a letter. What goes wrong is the answer to that letter, not to this call. */
  prepare(): void;
  /** Resolves with the server's 250; rejects with nodemailer's error. */
  send(envelope: Envelope, message: Buffer | Readable): Promise<string>;
  close(): void;
}

/** Letters after which a connection is replaced: some servers count. */
const lettersOfConnection = 500;
const idleMilliseconds = 30_000;

const closed = () => new Error('The mail server closed the connection.');

function open(url: string): Promise<SMTPConnection> {
  const { auth, ...target } = parseConnectionUrl(url);
  const options: SMTPConnectionOptions = {
    ...(target as SMTPConnectionOptions),
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 120_000,
  };
  const connection = new SMTPConnection(options);
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      connection.close();
      reject(error);
    };
    connection.once('error', fail);
    // An error may follow its end: it says more.
    connection.once('end', () => setImmediate(fail, closed()));
    connection.connect((error) => {
      if (error) return fail(error);
      if (!auth) return resolve(connection);
      connection.login(auth, (refused) => (refused ? fail(refused) : resolve(connection)));
    });
  });
}

function reset(connection: SMTPConnection): Promise<boolean> {
  return new Promise((resolve) => {
    const ended = () => resolve(false);
    connection.once('end', ended);
    connection.reset((error) => {
      connection.off('end', ended);
      resolve(!error);
    });
  });
}

export function smtpLine(url: string): SmtpLine {
  let current: Promise<SMTPConnection> | undefined;
  let letters = 0;
  let idle: NodeJS.Timeout | undefined;

  function leave(how: 'quit' | 'close'): void {
    current?.then((connection) => connection[how]()).catch(() => undefined);
    current = undefined;
  }

  function connected(): Promise<SMTPConnection> {
    if (current && letters < lettersOfConnection) return current;
    leave('quit');
    letters = 0;
    const opening = open(url);
    const forget = () => {
      if (current === opening) current = undefined;
    };
    // Between two letters nobody waits for an answer: a connection that ends is just gone.
    opening.then((connection) => connection.once('error', forget).once('end', forget)).catch(forget);
    current = opening;
    return opening;
  }

  function transmit(
    connection: SMTPConnection,
    { id, sender, recipient }: Envelope,
    message: Buffer | Readable,
  ) {
    const envelope = {
      from: sender,
      to: [recipient],
      dsn: { id, return: 'headers', notify: ['success', 'failure', 'delay'] },
    };
    return new Promise<string>((resolve, reject) => {
      const ended = () => setImmediate(reject, closed());
      connection.once('error', reject);
      connection.once('end', ended);
      connection.send(envelope, message, (error, info) => {
        connection.off('error', reject);
        connection.off('end', ended);
        if (error) reject(error);
        else resolve(info.response);
      });
    });
  }

  /** A connection outlives the refusal of one letter: servers greet slowly. */
  async function recover(error: unknown): Promise<void> {
    const connection = isAboutTheLetter(error) && (await current?.catch(() => undefined));
    const clean = connection && (await reset(connection));
    if (!clean) leave('close');
  }

  function rest(): void {
    clearTimeout(idle);
    idle = setTimeout(leave, idleMilliseconds, 'close').unref();
  }

  return {
    prepare() {
      void connected().catch(() => undefined);
      rest();
    },
    async send(envelope, message) {
      clearTimeout(idle);
      try {
        const connection = await connected();
        letters += 1;
        return await transmit(connection, envelope, message);
      } catch (error) {
        await recover(error);
        throw error;
      } finally {
        rest();
      }
    },
    close() {
      clearTimeout(idle);
      leave('quit');
    },
  };
}
