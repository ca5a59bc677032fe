import { asDay } from '@pbnet/domain';
import type { SaveSession, SaveTalk } from '@pbnet/validation/meetings';
import { randomUUID } from 'node:crypto';
import type { TestApi } from './api.ts';
import type { meetingOfOctober } from './meeting-of-october.ts';

type October = Awaited<ReturnType<typeof meetingOfOctober>>;

/** A meeting with two rooms, a session of an hour in the first and makers of more. */
export async function programmeOfOctober(api: TestApi, { made, officer }: October) {
  const { meetingId, get, step } = await made();
  const { programme } = api.as(officer);
  const big = randomUUID();
  const small = randomUUID();
  await programme.saveRoom({ meetingId, id: big, version: 0, name: 'Большой зал', seats: 120 });
  await programme.saveRoom({ meetingId, id: small, version: 0, name: 'Малый зал', seats: null });

  const session = async (over: Partial<SaveSession> = {}) => {
    const made = {
      meetingId,
      id: randomUUID(),
      version: 0,
      title: 'Пленарная сессия',
      roomId: big,
      moderator: '',
      day: asDay('2026-10-21'),
      startMinute: 600,
      endMinute: 660,
      ...over,
    };
    await programme.saveSession(made);
    return made;
  };

  const talk = async (over: Partial<SaveTalk> = {}) => {
    const made: SaveTalk = {
      meetingId,
      id: randomUUID(),
      version: 0,
      kind: 'talk',
      title: 'Доклад о сети',
      annotation: '',
      minutes: 20,
      mode: null,
      slidesWanted: 'no',
      speakers: [],
      ...over,
    };
    await programme.saveTalk(made);
    return made;
  };

  return {
    meetingId,
    get,
    step,
    big,
    small,
    session,
    talk,
    speaker: (name: string) => ({
      id: randomUUID(),
      name,
      office: 'директор',
      email: 'speaker@region.example',
      speakerRegionId: 2,
    }),
    read: () => programme.get({ meetingId }),
    move: (talkId: string, sessionId: string | null, to: { index?: number; version?: number } = {}) =>
      programme.moveTalk({ meetingId, talkId, sessionId, index: 0, version: 1, ...to }),
    /** Titles of the session's talks in their order, or of the side list. */
    async order(sessionId: string | null) {
      const { talks } = await programme.get({ meetingId });
      return talks
        .filter((one) => one.sessionId === sessionId)
        .toSorted((left, right) => left.position - right.position)
        .map(({ title }) => title);
    },
  };
}
