import type { Month } from '@pbnet/domain';
import type { MailingKind } from '@pbnet/domain/mail';
import type { Attachment } from './outbox.ts';

/** One regional center's letter of a mailing, before it has an address and an acknowledgement link. */
export interface MailingLetter {
  readonly regionalCenterId: number;
  readonly regionId: number;
  readonly regionalCenterName: string;
  readonly subject: string;
  /** Paragraphs, tables and lists as trusted HTML made by our own templates; the layout is added by the mailing. */
  readonly html: string;
  readonly plain: string;
  readonly attachments: readonly Attachment[];
  /** One line for the dry run's list, for example «3 нулевых, 1 не сдал». */
  readonly summary: string;
}

/** What a kind of mailing says to every regional center in a month. Must give the same letters for the same data. */
export interface MailingSource {
  readonly kind: MailingKind;
  /** Every regional center that is open in the month, also those with nothing to say. */
  letters(month: Month): Promise<readonly MailingLetter[]>;
}
