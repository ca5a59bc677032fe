import { asDay } from '@pbnet/domain';
import type { DecideProposal, SaveProposal } from '@pbnet/validation/meetings';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { testApi } from '../../testing/api.ts';
import { meetingOfOctober } from '../../testing/meeting-of-october.ts';
import { refusal } from '../../testing/staff.ts';
import { told } from '../../testing/told.ts';

const api = await testApi();
const october = await meetingOfOctober(api);
const { officer, penza, kamchatka } = october;
const open = api.as(null).talkCall;

beforeEach(october.restart);

async function prepared() {
  const { meetingId, step } = await october.made();
  await step('announce');
  const call = { meetingId, request: 'Ждём доклады о партнёрах', outside: true };
  await api
    .as(officer)
    .talkCall.save({ ...call, version: 0, opensOn: asDay('2026-09-20'), closesOn: asDay('2026-10-10') });
  const fields = {
    title: 'Школы как партнёры',
    annotation: 'Как мы работаем со школами',
    minutes: 15,
    speakerName: 'Руководитель РЦ',
    speakerOffice: 'областная библиотека',
    speakerEmail: 'speaker@region.example',
    speakerRegionId: 1,
    mode: 'in-person' as const,
    slides: 'yes' as const,
  };
  const proposal = (over: Partial<SaveProposal> = {}) => ({
    meetingId,
    id: randomUUID(),
    version: 0,
    ...fields,
    ...over,
  });
  return {
    meetingId,
    call,
    fields,
    proposal,
    async proposed() {
      const made = proposal();
      await api.as(penza).talkCall.propose(made);
      return made;
    },
    decide: (id: string, decision: DecideProposal['decision'], answer = '', version = 1) =>
      api.as(officer).talkCall.decide({ meetingId, id, version, decision, answer }),
    sheet: (who = officer) => api.as(who).talkCall.get({ meetingId }),
    talks: async () => (await api.as(officer).programme.get({ meetingId })).talks,
  };
}

const letters = () =>
  api.database.raw`select recipient, subject, plain from deliveries order by queued_at, subject`;
const tokenIn = (plain: unknown) => /\/portal\/\w+\/([\w-]+)/.exec(String(plain))?.[1] ?? '';

describe('a proposal of a regional center', () => {
  it('accepted becomes a talk that waits for its place, and its speaker confirms by the link of a letter', async () => {
    const { proposed, decide, talks } = await prepared();
    const { id } = await proposed();
    await Promise.all([decide(id, 'accept'), decide(id, 'accept')]);
    expect(await talks()).toMatchObject([
      { title: 'Школы как партнёры', sessionId: null, slidesWanted: 'yes', speakerStates: ['invited'] },
    ]);
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect(letter).toMatchObject({ recipient: 'speaker@region.example' });
    expect(letter?.['subject']).toBe('Подтвердите выступление «Школы как партнёры»');
    const token = tokenIn(letter?.['plain']);
    expect(await open.talkByLink({ token })).toMatchObject({
      talk: 'Школы как партнёры',
      state: 'invited',
      when: null,
    });
    expect(await open.answerByLink({ token, comes: true })).toMatchObject({ state: 'confirmed' });
    expect(await talks()).toMatchObject([{ speakerStates: ['confirmed'] }]);
  });

  it('is seen by its region and headquarters, asked about, changed and withdrawn', async () => {
    const { proposed, decide, sheet } = await prepared();
    const made = await proposed();
    expect((await sheet(kamchatka)).proposals).toEqual([]);
    await decide(made.id, 'ask', 'Какие школы вы назовёте?');
    expect((await sheet(penza)).proposals).toMatchObject([
      { state: 'asked', answer: 'Какие школы вы назовёте?' },
    ]);
    await api.as(penza).talkCall.propose({ ...made, version: 2, annotation: 'Три школы Кузнецка' });
    expect((await sheet()).proposals).toMatchObject([
      { state: 'submitted', annotation: 'Три школы Кузнецка' },
    ]);
    await api.as(penza).talkCall.withdraw({ meetingId: made.meetingId, id: made.id, version: 3 });
    expect(await refusal(decide(made.id, 'accept', '', 4))).toBe('proposal-decided');
  });

  it('declined is answered with the reason', async () => {
    const { proposed, decide } = await prepared();
    const { id } = await proposed();
    await expect(decide(id, 'decline')).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    await decide(id, 'decline', 'Программа уже полна');
    expect(await letters()).toMatchObject([{ subject: 'Доклад «Школы как партнёры» не вошёл в программу' }]);
  });

  it('is not taken before and after the days of the call', async () => {
    const { proposal, call } = await prepared();
    api.moveTo('2026-10-11T09:00:00Z');
    expect(await told(api.as(penza).talkCall.propose(proposal()))).toContain(
      'приём идёт с 20 сентября 2026 года по 10 октября 2026 года',
    );
    const backwards = { ...call, version: 1, opensOn: asDay('2026-10-10'), closesOn: asDay('2026-10-01') };
    expect(await refusal(api.as(officer).talkCall.save(backwards))).toBe('talk-call-days');
  });
});

describe('an outside speaker', () => {
  it('proposes a talk by the link of the call, with consent, and sees nothing of others', async () => {
    const { sheet, fields } = await prepared();
    const { link } = await sheet();
    expect((await sheet(penza)).link).toBeNull();
    const token = tokenIn(link);
    expect(await open.byLink({ token })).toEqual({
      meeting: expect.objectContaining({ title: 'Ежегодное совещание руководителей' }) as unknown,
      request: 'Ждём доклады о партнёрах',
      closesOn: '2026-10-10',
      open: true,
    });
    const input = { token, id: randomUUID(), ...fields, consent: true as const };
    await Promise.all([open.proposeByLink(input), open.proposeByLink(input)]);
    expect((await sheet()).proposals).toMatchObject([
      { title: 'Школы как партнёры', regionalCenterId: null },
    ]);
    expect((await sheet(penza)).proposals).toEqual([]);
  });

  it('with a made-up link is told so', async () => {
    await prepared();
    expect(await refusal(open.byLink({ token: 'наугад' }))).toBe('talk-link-wrong');
    expect(await refusal(open.answerByLink({ token: 'A'.repeat(64), comes: true }))).toBe('talk-link-wrong');
  });
});

describe('letters to speakers', () => {
  it('remind who forgot to confirm each third day, three times, and whose slides are missing', async () => {
    const { proposed, decide } = await prepared();
    const { id } = await proposed();
    await decide(id, 'accept');
    const { speakerLetters } = api.services;
    const on = async (day: string) => (await speakerLetters.remind(new Date(`${day}T09:00:00Z`))).sent;
    expect([
      await on('2026-10-02'),
      await on('2026-10-04'),
      await on('2026-10-04'),
      await on('2026-10-07'),
    ]).toEqual([0, 1, 0, 1]);
    expect([await on('2026-10-10'), await on('2026-10-13')]).toEqual([1, 0]);
    await open.answerByLink({ token: tokenIn((await letters())[0]?.['plain']), comes: true });
    expect([
      await on('2026-10-14'),
      await on('2026-10-15'),
      await on('2026-10-19'),
      await on('2026-10-22'),
    ]).toEqual([1, 0, 1, 0]);
    expect((await letters()).at(-1)?.['subject']).toContain('Ждём презентацию');
  });

  it('go to every speaker of one talk with the same words', async () => {
    const { meetingId } = await prepared();
    const speaker = (name: string, email: string | null) => ({
      ...{ id: randomUUID(), name, office: '', email, speakerRegionId: null },
    });
    const talk = {
      ...{
        meetingId,
        id: randomUUID(),
        version: 0,
        kind: 'talk' as const,
        title: 'Общий доклад',
        annotation: '',
      },
      ...{ minutes: 20, mode: null, slidesWanted: 'no' as const },
    };
    const { programme, talkCall } = api.as(officer);
    await programme.saveTalk({
      ...talk,
      speakers: [
        speaker('Первый', 'one@a.example'),
        speaker('Второй', 'two@a.example'),
        speaker('Без почты', null),
      ],
    });
    const words = { meetingId, talkId: talk.id, subject: 'О тезисах', text: 'Пришлите тезисы' };
    expect(await talkCall.write(words)).toEqual({ sent: 2 });
    await talkCall.write(words);
    expect((await letters()).map((letter) => String(letter['recipient'])).toSorted()).toEqual([
      'one@a.example',
      'two@a.example',
    ]);
    expect(await talkCall.ask({ meetingId, talkId: talk.id })).toEqual({ sent: 2 });
    expect(await talkCall.ask({ meetingId, talkId: talk.id })).toEqual({ sent: 0 });
  });
});
