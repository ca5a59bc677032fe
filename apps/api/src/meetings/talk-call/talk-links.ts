import { createHmac, timingSafeEqual } from 'node:crypto';
import { derivedKey } from '../../secret-box.ts';

export interface TalkOfSpeaker {
  readonly talkId: string;
  readonly speakerId: string;
}

/** Links that carry what they are for, signed: nothing secret has to be kept, nobody makes one up. */
export interface TalkLinks {
  /** Page where anybody with the link proposes a talk for the meeting. */
  callUrl(meetingId: string): string;
  /** Page where a speaker confirms one talk. */
  talkUrl(talk: TalkOfSpeaker): string;
  readCall(token: string): string | undefined;
  readTalk(token: string): TalkOfSpeaker | undefined;
}

const idPattern = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/;
const idBytes = 16;
const macBytes = 16;

export function talkLinks(secretKey: string, publicUrl: string): TalkLinks {
  const key = derivedKey(secretKey, 'talk links');
  const macOf = (purpose: string, ids: Buffer) =>
    createHmac('sha256', key).update(`${purpose}:`).update(ids).digest().subarray(0, macBytes);

  function token(purpose: string, ids: readonly string[]): string {
    const bytes = Buffer.from(ids.join('').replaceAll('-', ''), 'hex');
    return Buffer.concat([bytes, macOf(purpose, bytes)]).toString('base64url');
  }

  function read(purpose: string, text: string, count: number): readonly string[] | undefined {
    if (!/^[\w-]+$/.test(text)) return undefined;
    const bytes = Buffer.from(text, 'base64url');
    if (bytes.length !== count * idBytes + macBytes) return undefined;
    const ids = bytes.subarray(0, count * idBytes);
    if (!timingSafeEqual(bytes.subarray(count * idBytes), macOf(purpose, ids))) return undefined;
    return Array.from({ length: count }, (_, index) =>
      ids
        .subarray(index * idBytes, (index + 1) * idBytes)
        .toString('hex')
        .replace(idPattern, '$1-$2-$3-$4-$5'),
    );
  }

  return {
    callUrl: (meetingId) => `${publicUrl}/portal/talks/${token('call', [meetingId])}`,
    talkUrl: ({ talkId, speakerId }) => `${publicUrl}/portal/speaker/${token('talk', [talkId, speakerId])}`,
    readCall: (text) => read('call', text, 1)?.[0],
    readTalk(text) {
      const [talkId, speakerId] = read('talk', text, 2) ?? [];
      return talkId === undefined || speakerId === undefined ? undefined : { talkId, speakerId };
    },
  };
}
