import { simpleParser } from 'mailparser';

/** What a far mail server says became of a letter (RFC 3464). */
export interface DeliveryNotice {
  /** `failed` for ever, `delayed` for now, `delivered` into the mailbox. */
  readonly action: 'failed' | 'delayed' | 'delivered';
  /** Enhanced status, for example '5.1.1'. */
  readonly status: string;
  /** The far server's own words, or ''. */
  readonly diagnostic: string;
}

const actions: Readonly<Record<string, DeliveryNotice['action']>> = {
  failed: 'failed',
  delayed: 'delayed',
  delivered: 'delivered',
  relayed: 'delivered',
  expanded: 'delivered',
};

/** Header-like fields of one block; a line that begins with a blank continues the one before. */
function fieldsOf(block: string): ReadonlyMap<string, string> {
  const lines = block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
      return name && value !== undefined ? [[name.toLowerCase(), value.trim()] as const] : [];
    }),
  );
}

/** The worst of several recipients' outcomes counts: one letter has one recipient, aliases may have more. */
const severity = ['failed', 'delayed', 'delivered'] as const;

export function readDeliveryStatus(text: string): DeliveryNotice | undefined {
  const notices = text.split(/(?:\r?\n){2,}/).flatMap((block): readonly DeliveryNotice[] => {
    const fields = fieldsOf(block);
    const status = /^([245])\.\d{1,3}\.\d{1,3}/.exec(fields.get('status') ?? '');
    const action = actions[(fields.get('action') ?? '').toLowerCase()];
    if (!status || !action) return [];
    // 4.x.x is never final, whatever the action says.
    const final = action === 'failed' && status[1] === '4' ? 'delayed' : action;
    const diagnostic = (fields.get('diagnostic-code') ?? '').slice(0, 500);
    return [{ action: final, status: status[0], diagnostic }];
  });
  return severity.flatMap((action) => notices.find((notice) => notice.action === action) ?? [])[0];
}

/** Undefined for mail that is no delivery notice: an out-of-office reply, a person's answer, spam. */
export async function readDeliveryNotice(raw: Buffer): Promise<DeliveryNotice | undefined> {
  const mail = await simpleParser(raw, { keepDeliveryStatus: true });
  const status = mail.attachments.find(({ contentType }) => contentType === 'message/delivery-status');
  return status && readDeliveryStatus(status.content.toString());
}
