import MailComposer from 'nodemailer/lib/mail-composer';
import { createHash } from 'node:crypto';
import type { MailIdentity } from './mail-identity.ts';
import type { Attachment, CalendarPart } from './outbox.ts';

export interface LetterToCompose {
  readonly id: string;
  readonly kind: string;
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly plain: string;
  readonly attachments: readonly Attachment[];
  readonly date: Date;
  readonly calendar?: CalendarPart | undefined;
  readonly replyTo?: string | undefined;
}

export interface ComposedLetter {
  /** 7-bit MIME with CRLF line ends, byte for byte what the mail server is given. */
  readonly raw: string;
  readonly sha256: string;
}

export function messageId(deliveryId: string, { domain }: MailIdentity): string {
  return `<${deliveryId}@${domain}>`;
}

/** The same letter always composes to the same bytes, so that a repeat after a crash is recognisable as one. */
export async function composeLetter(
  letter: LetterToCompose,
  identity: MailIdentity,
): Promise<ComposedLetter> {
  const { id, kind, to, subject, html, plain, attachments, date, calendar, replyTo } = letter;
  const message = new MailComposer({
    messageId: messageId(id, identity),
    date,
    from: identity.from,
    to,
    subject,
    ...(replyTo === undefined ? {} : { replyTo }),
    text: plain,
    html,
    attachments: attachments.map(({ fileName, contentType, content }) => ({
      filename: fileName,
      contentType,
      content: Buffer.from(content),
    })),
    ...(calendar && {
      icalEvent: { method: calendar.method, content: calendar.content, filename: 'invite.ics' },
    }),
    headers: {
      'List-Id': `<${kind}.${identity.domain}>`,
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'OOF, AutoReply',
    },
    boundaryPrefix: 'pbnet',
  }).compile();
  message.baseBoundary = id.replaceAll('-', '');
  const raw = (await message.build()).toString('latin1').replace(/\r?\n/g, '\r\n');
  return { raw, sha256: sha256(raw) };
}

export function sha256(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
