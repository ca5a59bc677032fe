import { randomUUID } from 'node:crypto';
import { acknowledgementUrl } from '../acknowledgement/acknowledgement-token.ts';
import { messageId, sha256 } from '../compose-letter.ts';
import { button, heading, letterBody, paragraph } from '../../letters/letter-blocks.ts';
import { letterLayout } from '../../letters/letter-layout.ts';
import type { MailIdentity } from '../mail-identity.ts';
import type { MailingLetter } from '../mailing-source.ts';
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
  /** Addresses that letters go to, by regional center; one without is a gap. */
  readonly addresses: ReadonlyMap<number, string>;
  /** Why a regional center is left out, where headquarters has decided so. */
  readonly leftOut: ReadonlyMap<number, string>;
  readonly identity: MailIdentity;
}

function acknowledgementBlocks(url: string) {
  return [
    heading('Подтверждение получения'),
    paragraph('Пожалуйста, подтвердите, что письмо получено. Входить в систему для этого не нужно.'),
    button('Подтвердить получение', url),
  ];
}

/** The letter as it is looked at and kept; it is composed for the mail server when the mailing is released. */
export function prepareLetter(letter: MailingLetter, mailing: MailingOfLetters): PreparedLetter {
  const { mailingId, kind, addresses, leftOut, identity } = mailing;
  const id = randomUUID();
  const body = letterBody([letter, ...acknowledgementBlocks(acknowledgementUrl(id, identity))]);
  const { html, plain } = letterLayout({ title: letter.subject, ...body, language: 'ru' });
  const attachments = letter.attachments.map(({ fileName, contentType, content }, position) => ({
    deliveryId: id,
    position,
    fileName,
    contentType,
    content,
    sha256: sha256(content),
  }));
  const leftOutReason = leftOut.get(letter.regionalCenterId) ?? null;
  return {
    delivery: {
      id,
      mailingId,
      dedupeKey: `${mailingId}:${id}`,
      kind,
      regionId: letter.regionId,
      regionalCenterId: letter.regionalCenterId,
      recipient: addresses.get(letter.regionalCenterId) ?? null,
      recipientName: letter.regionalCenterName,
      summary: letter.summary,
      subject: letter.subject,
      html,
      plain,
      messageId: messageId(id, identity),
      sha256: sha256(letter.subject, html, plain, ...attachments.map(({ content }) => content)),
      state: leftOutReason === null ? 'prepared' : 'left-out',
      leftOutReason,
    },
    attachments,
  };
}
