import { createHmac, timingSafeEqual } from 'node:crypto';
import { derivedKey } from '../secret-box.ts';

type Purpose = 'person' | 'registration' | 'hall' | 'reply';

const idPattern = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;

/** Links and addresses that carry what they are for, signed: nothing secret has to be kept, nobody makes one up. */
export interface PersonalLinks {
  readonly publicUrl: string;
  /** Page of one attendee: answer, ticket, stream, survey. */
  personUrl(attendeeId: string): string;
  /** Page where anybody with the link registers for a meeting. */
  registrationUrl(meetingId: string): string;
  /** Page behind the code that hangs in the hall. */
  hallUrl(meetingId: string): string;
  /** Where a person's mail program sends the answer; nobody else knows it. */
  replyAddress(attendeeId: string): string;
  /** The id that the token was made for; undefined for one that is not ours or has another purpose. */
  read(purpose: Exclude<Purpose, 'reply'>, token: string): string | undefined;
  readReplyAddress(address: string): string | undefined;
}

export interface PersonalLinksOptions {
  readonly secretKey: string;
  readonly publicUrl: string;
  readonly replyDomain: string;
}

export function personalLinks({ secretKey, publicUrl, replyDomain }: PersonalLinksOptions): PersonalLinks {
  const key = derivedKey(secretKey, 'attendance links');
  const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');
  const macOf = (purpose: Purpose, id: Buffer) =>
    createHmac('sha256', key).update(`${purpose}:`).update(id).digest().subarray(0, 16);
  const idOf = (bytes: Buffer) => bytes.toString('hex').replace(idPattern, '$1-$2-$3-$4-$5');

  const token = (purpose: Purpose, id: string) =>
    Buffer.concat([bytesOf(id), macOf(purpose, bytesOf(id))]).toString('base64url');

  return {
    publicUrl,
    personUrl: (id) => `${publicUrl}/portal/invitation/${token('person', id)}`,
    registrationUrl: (id) => `${publicUrl}/portal/registration/${token('registration', id)}`,
    hallUrl: (id) => `${publicUrl}/portal/hall/${token('hall', id)}`,
    replyAddress: (id) =>
      `reply+${bytesOf(id).toString('hex')}.${macOf('reply', bytesOf(id)).toString('hex').slice(0, 20)}@${replyDomain}`,

    read(purpose, text) {
      if (!/^[\w-]{43}$/.test(text)) return undefined;
      const bytes = Buffer.from(text, 'base64url');
      const id = bytes.subarray(0, 16);
      return timingSafeEqual(bytes.subarray(16), macOf(purpose, id)) ? idOf(id) : undefined;
    },

    readReplyAddress(address) {
      const [, hex, mac, domain] =
        /^reply\+([0-9a-f]{32})\.([0-9a-f]{20})@([^@]+)$/.exec(address.toLowerCase()) ?? [];
      if (!hex || !mac || domain !== replyDomain.toLowerCase()) return undefined;
      const id = Buffer.from(hex, 'hex');
      const wanted = macOf('reply', id).toString('hex').slice(0, 20);
      return timingSafeEqual(Buffer.from(mac), Buffer.from(wanted)) ? idOf(id) : undefined;
    },
  };
}
