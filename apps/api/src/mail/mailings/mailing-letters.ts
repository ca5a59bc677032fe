import { randomUUID } from 'node:crypto';
import { acknowledgementUrl } from '../acknowledgement/acknowledgement-token.ts';
import { messageId, sha256 } from '../compose-letter.ts';
import { button, heading, letterBody, paragraph } from '../../letters/letter-blocks.ts';
import { letterLayout } from '../../letters/letter-layout.ts';
import type { MailIdentity } from '../mail-identity.ts';
import { isToPerson, type LetterOfMailing } from '../mailing-source.ts';
import type { deliveries, deliveryAttachments } from '../mail.tables.ts';

type DeliveryRow = typeof deliveries.$inferInsert;
type AttachmentRow = typeof deliveryAttachments.$inferInsert;

export interface PreparedLetter {
  readonly delivery: DeliveryRow;
  readonly attachments: readonly AttachmentRow[];
}

export interface MailingOfLetters {
  readonly mailingId: string;
  readonly kind: string;
  /** Addresses of regional centers; one without is a gap. */
  readonly addresses: ReadonlyMap<number, string>;
  /** Why somebody is left out, by `recipientOf`, where headquarters has decided so. */
  readonly leftOut: ReadonlyMap<string, string>;
  readonly identity: MailIdentity;
}

function acknowledgementBlocks(url: string) {
  return [
    heading('Подтверждение получения'),
    paragraph('Пожалуйста, подтвердите, что письмо получено. Входить в систему для этого не нужно.'),
    button('Подтвердить получение', url),
  ];
}

interface Recipient {
  readonly regionalCenterId: number | null;
  readonly recipientKey: string | null;
}

/** Names a recipient within one mailing. */
export function recipientOf({ regionalCenterId, recipientKey }: Recipient): string {
  return recipientKey ?? `regional center ${regionalCenterId}`;
}

function recipientFields(letter: LetterOfMailing, addresses: ReadonlyMap<number, string>) {
  if (!isToPerson(letter)) {
    const { regionId, regionalCenterId, regionalCenterName: recipientName } = letter;
    const recipient = addresses.get(regionalCenterId) ?? null;
    return { regionId, regionalCenterId, recipientKey: null, recipientName, recipient, calendar: null };
  }
  const { recipientKey, name: recipientName, address: recipient, replyTo, calendar } = letter;
  return {
    regionId: null,
    regionalCenterId: null,
    ...{ recipientKey, recipientName, recipient },
    replyTo: replyTo ?? null,
    calendarMethod: calendar?.method ?? null,
    calendar: calendar?.content ?? null,
  };
}

/** The letter as it is looked at and kept; it is composed for the mail server when the mailing is released. */
export function prepareLetter(letter: LetterOfMailing, mailing: MailingOfLetters): PreparedLetter {
  const { mailingId, kind, addresses, leftOut, identity } = mailing;
  const id = randomUUID();
  const toPerson = isToPerson(letter);
  const asks = toPerson ? [] : acknowledgementBlocks(acknowledgementUrl(id, identity));
  const body = letterBody([letter, ...asks]);
  const answered = toPerson && letter.replyTo !== undefined;
  const { html, plain } = letterLayout({ title: letter.subject, ...body, language: 'ru', answered });
  const recipient = recipientFields(letter, addresses);
  const attachments = letter.attachments.map(({ fileName, contentType, content }, position) => ({
    deliveryId: id,
    position,
    fileName,
    contentType,
    content,
    sha256: sha256(content),
  }));
  const leftOutReason = leftOut.get(recipientOf(recipient)) ?? null;
  return {
    delivery: {
      id,
      mailingId,
      dedupeKey: `${mailingId}:${id}`,
      kind,
      ...recipient,
      summary: letter.summary,
      subject: letter.subject,
      html,
      plain,
      messageId: messageId(id, identity),
      sha256: sha256(
        letter.subject,
        html,
        plain,
        recipient.calendar ?? '',
        ...attachments.map(({ content }) => content),
      ),
      state: leftOutReason === null ? 'prepared' : 'left-out',
      leftOutReason,
    },
    attachments,
  };
}
