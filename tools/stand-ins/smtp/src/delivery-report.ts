import { randomUUID } from 'node:crypto';
import nodemailer from 'nodemailer';
import type { Letter } from './letter.ts';
import type { DeliveryStatus } from './rules.ts';

export interface ReportTarget {
  readonly host?: string;
  readonly port: number;
}

/** Sends a delivery status notification (RFC 3464) from the null sender to the letter's envelope sender. */
export async function sendDeliveryReport(
  letter: Letter,
  status: DeliveryStatus,
  target: ReportTarget,
): Promise<void> {
  if (letter.sender === '') throw new Error('A letter without an envelope sender must not be answered.');
  const transport = nodemailer.createTransport({
    host: target.host ?? '127.0.0.1',
    port: target.port,
    ignoreTLS: true,
    connectionTimeout: 5_000,
  });
  const raw = composeDeliveryReport(letter, status);
  await transport.sendMail({ envelope: { from: '', to: [letter.sender] }, raw });
}

const subjects = {
  failed: 'Undelivered Mail Returned to Sender',
  delayed: 'Delayed Mail (still being retried)',
  delivered: 'Successful Mail Delivery Report',
} as const;

export function composeDeliveryReport(
  letter: Letter,
  { action, status, diagnostic }: DeliveryStatus,
): string {
  const boundary = `report-${randomUUID()}`;
  const part = (type: string, ...lines: readonly string[]) => [
    `--${boundary}`,
    `Content-Type: ${type}`,
    '',
    ...lines,
    '',
  ];
  const recipients = letter.recipients.flatMap((address) => [
    `Final-Recipient: rfc822; ${address}`,
    `Action: ${action}`,
    `Status: ${status}`,
    'Remote-MTA: dns; mx.stand-in.invalid',
    `Diagnostic-Code: ${diagnostic}`,
    '',
  ]);
  return [
    'From: Mail Delivery System <MAILER-DAEMON@stand-in.invalid>',
    `To: ${letter.sender}`,
    `Subject: ${subjects[action]}`,
    `Date: ${new Date().toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${randomUUID()}@stand-in.invalid>`,
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
    '',
    ...part(
      'text/plain; charset=us-ascii',
      `${subjects[action]}: ${letter.recipients.join(', ')}`,
      diagnostic,
    ),
    ...part(
      'message/delivery-status',
      'Reporting-MTA: dns; stand-in.invalid',
      `Arrival-Date: ${letter.receivedAt.toUTCString().replace('GMT', '+0000')}`,
      '',
      ...recipients,
    ),
    ...part('text/rfc822-headers', ...letter.headers.map(({ line }) => line)),
    `--${boundary}--`,
    '',
  ].join('\r\n');
}
