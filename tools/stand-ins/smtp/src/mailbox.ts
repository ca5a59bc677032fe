import { serve } from '@hono/node-server';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ReportTarget, sendDeliveryReport } from './delivery-report.ts';
import type { Letter } from './letter.ts';
import { openLetters } from './letters.ts';
import { type DeliveryStatus, type Rules, createRules } from './rules.ts';
import { startSmtp } from './smtp.ts';
import { mailboxApp } from './web/mailbox-app.ts';

export { failures } from './failures.ts';
export type { Letter, LetterAttachment } from './letter.ts';
export type { Action, DeliveryStatus, Rule, Rules } from './rules.ts';

export interface MailboxOptions {
  /** TCP ports of the loopback interface; any free one unless told. */
  readonly smtpPort?: number;
  readonly webPort?: number;
  /** Keeps the letters over restarts. */
  readonly directory?: string;
  /** The SMTP server that takes delivery reports (bounces) for our letters. */
  readonly reportTo?: ReportTarget;
}

export interface Mailbox {
  readonly smtpPort: number;
  readonly webPort: number;
  /** Switchable failures; none at the start. */
  readonly rules: Rules;
  /** Oldest first. */
  messages(): readonly Letter[];
  /** Resolves with the first letter, old or new, that the predicate accepts; rejects after the time. */
  waitFor(predicate: (letter: Letter) => boolean, timeoutMs: number): Promise<Letter>;
  /** Sends a delivery status notification about the letter to its envelope sender. */
  report(letter: Letter, status: DeliveryStatus): Promise<void>;
  clear(): void;
  stop(): Promise<void>;
}

/** A mail server that keeps every letter to itself and shows it on a web page. Nothing leaves the computer. */
export async function startMailbox(options: MailboxOptions = {}): Promise<Mailbox> {
  const letters = await openLetters(options.directory);
  const rules = createRules();
  const reporting = new Set<Promise<void>>();

  const report: Mailbox['report'] = async (letter, status) => {
    if (!options.reportTo)
      throw new Error('The mailbox was started without an address for delivery reports.');
    await sendDeliveryReport(letter, status, options.reportTo);
  };

  const reportLater = (letter: Letter, status: DeliveryStatus) => {
    const sending = report(letter, status)
      .catch((error: Error) => console.error(`delivery report of letter ${letter.id}: ${error.message}`))
      .finally(() => reporting.delete(sending));
    reporting.add(sending);
  };

  const smtp = await startSmtp({
    port: options.smtpPort ?? 0,
    rules,
    async deliver(raw, envelope, reports) {
      const letter = await letters.add(raw, envelope);
      for (const status of reports) reportLater(letter, status);
    },
  });
  const web = serve({
    fetch: mailboxApp({ letters, rules, ...(options.reportTo && { report }) }).fetch,
    port: options.webPort ?? 0,
    hostname: '127.0.0.1',
  });
  if (!web.listening) await once(web, 'listening');

  return {
    smtpPort: smtp.port,
    webPort: (web.address() as AddressInfo).port,
    rules,
    messages: letters.all,
    waitFor: letters.waitFor,
    report,
    clear: letters.clear,
    async stop() {
      await smtp.stop();
      await Promise.all(reporting);
      await new Promise((resolve) => {
        web.close(resolve);
        if ('closeAllConnections' in web) web.closeAllConnections();
      });
    },
  };
}
