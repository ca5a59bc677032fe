import { type ParsedMail, simpleParser } from 'mailparser';

/** A letter as the server accepted it. */
export interface Letter {
  /** Grows with every letter: 1, 2, … */
  readonly id: number;
  readonly receivedAt: Date;
  /** SMTP envelope: where bounces go ('' for none) and who was named to the server. */
  readonly sender: string;
  readonly recipients: readonly string[];
  /** Without the angle brackets; '' when the letter has none. */
  readonly messageId: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** '' when the letter has no HTML part; embedded pictures are data: addresses. */
  readonly html: string;
  /** In the order of the letter; names in lower case. */
  readonly headers: readonly { readonly name: string; readonly line: string }[];
  readonly attachments: readonly LetterAttachment[];
  readonly raw: Buffer;
}

export interface LetterAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly content: Buffer;
}

export interface Envelope {
  readonly sender: string;
  readonly recipients: readonly string[];
}

export async function readLetter(
  raw: Buffer,
  accepted: { readonly id: number; readonly receivedAt: Date; readonly envelope: Envelope },
): Promise<Letter> {
  const mail = await simpleParser(raw, {
    keepDeliveryStatus: true,
    skipTextToHtml: true,
    skipHtmlToText: true,
  });
  return {
    id: accepted.id,
    receivedAt: accepted.receivedAt,
    ...accepted.envelope,
    messageId: mail.messageId?.replace(/^<|>$/g, '') ?? '',
    from: mail.from?.text ?? '',
    to: addressText(mail.to),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html || '',
    headers: mail.headerLines.map(({ key, line }) => ({ name: key, line })),
    attachments: mail.attachments.map(({ filename, contentType, content }, index) => ({
      name: filename ?? `attachment-${index + 1}`,
      contentType,
      content,
    })),
    raw,
  };
}

function addressText(addresses: ParsedMail['to']): string {
  return [addresses ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ');
}
