import { tidyEmail } from '@pbnet/domain/attendance';
import { simpleParser } from 'mailparser';

/** A letter that came to a reply address, as far as it can be understood. */
export interface InboundReply {
  readonly messageId: string;
  /** Lower case; '' where the letter names nobody. */
  readonly from: string;
  readonly subject: string;
  /** The person's own words, without what a program quotes. */
  readonly text: string;
  /** True for mail that a program sent by itself: an absence notice. */
  readonly automatic: boolean;
  /** The answer of a calendar program (iTIP REPLY), where there is one. */
  readonly calendar: CalendarReply | undefined;
}

export interface CalendarReply {
  readonly uid: string;
  /** Lower case. */
  readonly attendee: string;
  readonly answer: 'accepted' | 'declined' | 'tentative';
  readonly comment: string;
}

const answers: Readonly<Record<string, CalendarReply['answer']>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
};

interface Line {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** Content lines of iCalendar, unfolded. */
function linesOf(text: string): readonly Line[] {
  return text
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .flatMap((line) => {
      const match = /^([A-Za-z-]+)((?:;[^=:;]+=(?:"[^"]*"|[^";:]*))*):(.*)$/.exec(line);
      return match
        ? [{ name: (match[1] ?? '').toUpperCase(), parameters: match[2] ?? '', value: match[3] ?? '' }]
        : [];
    });
}

/** Undefined for anything but a REPLY that says who answers what about which invitation. */
export function readCalendarReply(text: string): CalendarReply | undefined {
  const lines = linesOf(text);
  const valueOf = (name: string) => lines.find((line) => line.name === name)?.value.trim() ?? '';
  if (valueOf('METHOD').toUpperCase() !== 'REPLY') return undefined;
  const attendee = lines.find(({ name }) => name === 'ATTENDEE');
  const status = /;PARTSTAT="?([A-Z-]+)/i.exec(attendee?.parameters ?? '')?.[1]?.toUpperCase() ?? '';
  const answer = answers[status];
  if (!attendee || !answer) return undefined;
  const comment = valueOf('COMMENT')
    .replace(/\\n/gi, '\n')
    .replace(/\\([\\,;])/g, '$1');
  return { uid: valueOf('UID'), attendee: tidyEmail(attendee.value), answer, comment };
}

const longestText = 2000;

/** What the person wrote above the quoted letter. */
function ownWords(text: string): string {
  const lines = text.split('\n');
  const quoted = lines.findIndex((line) =>
    /^(?:>|-{2,}\s*(?:Original|Исходное|Пересл)|От: |From: )/i.test(line.trim()),
  );
  return (quoted === -1 ? lines : lines.slice(0, quoted)).join('\n').trim().slice(0, longestText);
}

export async function readInboundReply(raw: Buffer): Promise<InboundReply> {
  const mail = await simpleParser(raw);
  const part = mail.attachments.find(({ contentType }) =>
    /^(?:text\/calendar|application\/ics)$/i.test(contentType),
  );
  const submitted = String(mail.headers.get('auto-submitted') ?? 'no');
  return {
    messageId: mail.messageId ?? '',
    from: tidyEmail(mail.from?.value[0]?.address ?? ''),
    subject: mail.subject ?? '',
    text: ownWords(mail.text ?? ''),
    automatic: !/^no\b/i.test(submitted),
    calendar: part && readCalendarReply(part.content.toString('utf8')),
  };
}
