import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import DKIM from 'nodemailer/lib/dkim';
import type { Env } from '../../env.ts';
import { answerOfError, type SmtpAnswer } from './smtp-answer.ts';
import { smtpLine, type Envelope, type SmtpLine } from './smtp-line.ts';

export interface SmtpLetter extends Envelope {
  readonly raw: Buffer;
}

/** Keeps what the server answered. Until its promise resolves the letter counts as in doubt. */
export type Settle = (answer: SmtpAnswer) => Promise<void>;

export interface SmtpSender {
  /** Opens connections for so many letters while they are still being read: servers greet slowly. */
  prepare(letters: number): void;
  /**
   * Hands the letter over and settles the answer; never throws: what went wrong is the answer. Resolves as soon as
   * the connection may be used again, after an accepted letter before its answer is kept; `settled` resolves then.
   */
  send(letter: SmtpLetter, settle: Settle): Promise<{ readonly settled: Promise<void> }>;
  close(): void;
}

export type SmtpEnv = Pick<
  Env,
  'SMTP_URL' | 'MAIL_CONNECTIONS' | 'DKIM_DOMAIN' | 'DKIM_SELECTOR' | 'DKIM_PRIVATE_KEY_FILE'
>;

function dkimOf({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_PRIVATE_KEY_FILE }: SmtpEnv): DKIM | undefined {
  if (!DKIM_DOMAIN || !DKIM_SELECTOR || !DKIM_PRIVATE_KEY_FILE) return undefined;
  const privateKey = readFileSync(DKIM_PRIVATE_KEY_FILE, 'utf8');
  return new DKIM({ domainName: DKIM_DOMAIN, keySelector: DKIM_SELECTOR, privateKey });
}

/** A connection that the server closed between two letters is replaced at once, before the letter is put off. */
const quickTries = 3;

interface Line extends SmtpLine {
  /** The letter before, while its answer is not kept yet. */
  unsettled: Promise<void> | undefined;
}

/** The bytes at once, but their end only when the gate opens: a server accepts nothing before the end. */
class HeldBack extends Readable {
  readonly #bytes: Buffer;
  readonly #gate: Promise<void>;

  constructor(bytes: Buffer, gate: Promise<void>) {
    super();
    this.#bytes = bytes;
    this.#gate = gate;
  }

  // One chunk and one end: the flow control of a stream would cost more than the letter itself.
  override pipe<T extends NodeJS.WritableStream>(destination: T): T {
    destination.write(this.#bytes);
    const end = () => destination.end();
    this.#gate.then(end, end);
    return destination;
  }
}

/**
 * A pool of connections of nodemailer, as many as letters are sent at once. Its own pool would compose every letter
 * anew; ours are kept composed, and their bytes go out as they are. A connection sends the next letter while the
 * answer to the one before is being kept, but holds its end back until then: at most one letter of each connection
 * can be in doubt after a crash.
 */
export function smtpSender(env: SmtpEnv): SmtpSender {
  const dkim = dkimOf(env);
  const lines: Line[] = [];
  const free: Line[] = [];

  function newLine(): Line {
    const line = { ...smtpLine(env.SMTP_URL), unsettled: undefined };
    lines.push(line);
    return line;
  }

  async function attempt(line: Line, { raw, ...envelope }: SmtpLetter): Promise<SmtpAnswer> {
    const text = line.unsettled ? new HeldBack(raw, line.unsettled) : raw;
    try {
      return { kind: 'accepted', response: await line.send(envelope, dkim ? dkim.sign(text) : text) };
    } catch (error) {
      return answerOfError(error);
    }
  }

  async function answerTo(line: Line, letter: SmtpLetter): Promise<SmtpAnswer> {
    for (let tries = 1; ; tries += 1) {
      const answer = await attempt(line, letter);
      if (answer.kind !== 'server-trouble' || tries === quickTries) return answer;
      await delay(tries * 200);
    }
  }

  return {
    prepare(letters) {
      while (lines.length < Math.min(letters, env.MAIL_CONNECTIONS)) free.push(newLine());
      for (const line of free.slice(0, letters)) line.prepare();
    },
    async send(letter, settle) {
      const line = free.shift() ?? newLine();
      const answer = await answerTo(line, letter);
      const settled = settle(answer).finally(() => {
        if (line.unsettled === settled) line.unsettled = undefined;
      });
      line.unsettled = settled;
      // Failures stop a mailing: no letter starts before the mailing knows of the one before.
      if (answer.kind !== 'accepted') await settled.catch(() => undefined);
      free.push(line);
      return { settled };
    },
    close: () => lines.forEach((line) => line.close()),
  };
}
