import type { Month } from '@pbnet/domain';
import type { MailingKind, MonthlyMailingKind } from '@pbnet/domain/mail';
import type { Attachment, CalendarPart } from './outbox.ts';

interface LetterContent {
  readonly subject: string;
  /** Paragraphs, tables and lists as trusted HTML made by our own templates; the layout is added by the mailing. */
  readonly html: string;
  readonly plain: string;
  readonly attachments: readonly Attachment[];
  /** One line for the dry run's list, for example «3 нулевых, 1 не сдал». */
  readonly summary: string;
}

/** One regional center's letter of a mailing, before it has an address and an acknowledgement link. */
export interface MailingLetter extends LetterContent {
  readonly regionalCenterId: number;
  readonly regionId: number;
  readonly regionalCenterName: string;
}

/** One person's letter of a mailing; it knows its own address and asks for no acknowledgement. */
export interface PersonLetter extends LetterContent {
  /** Names the person in this mailing: nobody gets two letters of it. */
  readonly recipientKey: string;
  readonly name: string;
  /** Null where there is nobody to write to: a gap of the dry run. */
  readonly address: string | null;
  readonly replyTo?: string;
  readonly calendar?: CalendarPart;
}

export type LetterOfMailing = MailingLetter | PersonLetter;

export function isToPerson(letter: LetterOfMailing): letter is PersonLetter {
  return 'recipientKey' in letter;
}

/** What a kind of mailing says to every regional center in a month. Must give the same letters for the same data. */
export interface MailingSource {
  readonly kind: MonthlyMailingKind;
  /** Every regional center that is open in the month, also those with nothing to say. */
  letters(month: Month): Promise<readonly MailingLetter[]>;
}

export interface MailingRun {
  /** How lists name the mailing: «Приглашения: Совещание в Пензе». */
  readonly title: string;
  readonly letters: readonly LetterOfMailing[];
}

/** What a mailing outside months says, by what it is about. Must give the same letters for the same data. */
export interface MailingAboutSource {
  readonly kind: Exclude<MailingKind, MonthlyMailingKind>;
  run(about: string): Promise<MailingRun>;
}
