import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import DKIM from 'nodemailer/lib/dkim';
import type { Env } from '../../env.ts';
import { answerOfError, type SmtpAnswer } from './smtp-answer.ts';
import { smtpLine, type Envelope, type SmtpLine } from './smtp-line.ts';

export interface SmtpLetter extends Envelope {
  readonly raw: Buffer;
}

export interface SmtpSender {
  /** Never throws: what went wrong is the answer. */
  send(letter: SmtpLetter): Promise<SmtpAnswer>;
  close(): void;
}

export type SmtpEnv = Pick<Env, 'SMTP_URL' | 'DKIM_DOMAIN' | 'DKIM_SELECTOR' | 'DKIM_PRIVATE_KEY_FILE'>;

function dkimOf({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_PRIVATE_KEY_FILE }: SmtpEnv): DKIM | undefined {
  if (!DKIM_DOMAIN || !DKIM_SELECTOR || !DKIM_PRIVATE_KEY_FILE) return undefined;
  const privateKey = readFileSync(DKIM_PRIVATE_KEY_FILE, 'utf8');
  return new DKIM({ domainName: DKIM_DOMAIN, keySelector: DKIM_SELECTOR, privateKey });
}

/** A connection that the server closed between two letters is replaced at once, before the letter is put off. */
const quickTries = 3;

/**
 * A pool of connections of nodemailer, as many as letters are sent at once. Its own pool would compose every letter
 * anew; ours are kept composed, and their bytes go out as they are.
 */
export function smtpSender(env: SmtpEnv): SmtpSender {
  const dkim = dkimOf(env);
  const lines = new Set<SmtpLine>();
  const free: SmtpLine[] = [];

  function takeLine(): SmtpLine {
    const line = free.pop() ?? smtpLine(env.SMTP_URL);
    lines.add(line);
    return line;
  }

  async function attempt({ raw, ...envelope }: SmtpLetter): Promise<SmtpAnswer> {
    const line = takeLine();
    try {
      const response = await line.send(envelope, dkim ? dkim.sign(raw) : raw);
      return { kind: 'accepted', response };
    } catch (error) {
      return answerOfError(error);
    } finally {
      free.push(line);
    }
  }

  return {
    async send(letter) {
      for (let tries = 1; ; tries += 1) {
        const answer = await attempt(letter);
        if (answer.kind !== 'server-trouble' || tries === quickTries) return answer;
        await delay(tries * 200);
      }
    },
    close: () => lines.forEach((line) => line.close()),
  };
}
