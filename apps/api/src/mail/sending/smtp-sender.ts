import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import nodemailer from 'nodemailer';
import type { Env } from '../../env.ts';
import { answerOfError, type SmtpAnswer } from './smtp-answer.ts';

export interface SmtpLetter {
  readonly sender: string;
  readonly recipient: string;
  readonly raw: Buffer;
  /** Names the letter in delivery notices (ENVID). */
  readonly id: string;
}

export interface SmtpSender {
  /** Never throws: what went wrong is the answer. */
  send(letter: SmtpLetter): Promise<SmtpAnswer>;
  close(): void;
}

export type SmtpEnv = Pick<
  Env,
  'SMTP_URL' | 'MAIL_CONNECTIONS' | 'DKIM_DOMAIN' | 'DKIM_SELECTOR' | 'DKIM_PRIVATE_KEY_FILE'
>;

function dkimOf({ DKIM_DOMAIN, DKIM_SELECTOR, DKIM_PRIVATE_KEY_FILE }: SmtpEnv) {
  if (!DKIM_DOMAIN || !DKIM_SELECTOR || !DKIM_PRIVATE_KEY_FILE) return {};
  const privateKey = readFileSync(DKIM_PRIVATE_KEY_FILE, 'utf8');
  return { dkim: { domainName: DKIM_DOMAIN, keySelector: DKIM_SELECTOR, privateKey } };
}

/** A connection that the server closed between two letters is replaced at once, before the letter is put off. */
const quickTries = 3;

export function smtpSender(env: SmtpEnv): SmtpSender {
  const transport = nodemailer.createTransport({
    url: env.SMTP_URL,
    pool: true,
    maxConnections: env.MAIL_CONNECTIONS,
    maxMessages: 500,
    // We decide what is tried again: the pool must not repeat a letter by itself.
    maxRequeues: 0,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 120_000,
    idleTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...dkimOf(env),
  });

  async function attempt({ id, sender, recipient, raw }: SmtpLetter): Promise<SmtpAnswer> {
    try {
      const { response } = await transport.sendMail({
        envelope: { from: sender, to: [recipient] },
        raw,
        dsn: { id, return: 'headers', notify: ['success', 'failure', 'delay'] },
      });
      return { kind: 'accepted', response };
    } catch (error) {
      return answerOfError(error);
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
    close: () => transport.close(),
  };
}
